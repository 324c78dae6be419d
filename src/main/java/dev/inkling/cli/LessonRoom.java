package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Sources;
import dev.inkling.lesson.FileJournal;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.Player;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.PictureRenderer;
import dev.inkling.render.drawing.Size;
import dev.inkling.stage.Looks;
import java.util.List;
import java.util.function.IntSupplier;

/** What every door needs to play a lesson: the player, the place kept, and how replies look. */
public final class LessonRoom {

  private static final int PICTURE_ROWS = 14;
  private static final String VARIABLE_OF_PACE = "INKLING_PACE";

  private final Surroundings surroundings;
  private final Registry registry;

  public LessonRoom(Surroundings surroundings, Registry registry) {
    this.surroundings = surroundings;
    this.registry = registry;
  }

  /** Where the learner's place is kept: in memory only, if there is no other. */
  public Journal journal() {
    return DataDirectory.of(surroundings)
        .<Journal>map(FileJournal::in)
        .orElseGet(Journal::inMemory);
  }

  /**
   * A lesson by its id or its file.
   *
   * @throws dev.inkling.words.ProblemException if there is none, or it cannot be played
   */
  public Lesson lesson(String name) {
    return LessonLibrary.find(name, surroundings.workingDirectory());
  }

  public Player player(Lesson lesson) {
    Sources none = Sources.none("A lesson opens no files.");
    return Player.of(lesson, Interpreter.of(registry, none));
  }

  /** Whether waiting is left out, as scripts want it. */
  public boolean isHurried() {
    return surroundings.variable(VARIABLE_OF_PACE).filter("0"::equals).isPresent();
  }

  /**
   * How a lesson shows what is computed.
   *
   * @param indent columns before a typed line on the screen; negative where it is written again
   */
  public Looks looks(Profile profile, Views views, IntSupplier indent) {
    return new Looks(
        profile,
        ran -> views.reply(ran.reply()),
        picture -> drawn(picture, profile),
        (problem, typed, under) -> {
          Spot spot = Spot.of(problem, typed);
          int columns = indent.getAsInt();
          return columns < 0 ? views.problem(spot) : views.problem(spot, columns);
        });
  }

  private static List<StyledLine> drawn(Picture picture, Profile profile) {
    Size room = new Size(Math.max(1, profile.columns() - 4), PICTURE_ROWS);
    return new PictureRenderer(profile).render(picture, room);
  }
}
