package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Sources;
import dev.inkling.lesson.FileJournal;
import dev.inkling.lesson.Finding;
import dev.inkling.lesson.Forgetting;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonRead;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.fuzz.Fuzz;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.review.DeckFile;
import dev.inkling.slips.practice.Practice;
import dev.inkling.stage.CardKeeper;
import dev.inkling.stage.LessonExport;
import dev.inkling.stage.LessonInspection;
import dev.inkling.stage.Looks;
import dev.inkling.stage.ReviewSession;
import dev.inkling.stage.ScreenSize;
import dev.inkling.stage.SideDoor;
import dev.inkling.stage.Stage;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What every door needs to play a lesson: the player, the place kept, and how replies look. */
public final class LessonRoom {

  private static final int USUAL = 80;
  private static final int NARROW = 60;
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

  /** Whether a lesson of that name comes with Inkling. */
  boolean hasLesson(String id) {
    return LessonLibrary.ids().contains(id);
  }

  /**
   * Starts a lesson or one beat of it anew; tells what was done.
   *
   * @param words the lesson's name, and the beat's if only that is meant
   */
  public String reset(List<String> words) {
    if (words.isEmpty() || words.size() > 2) {
      throw Problem.usage("lesson reset takes a lesson, and one beat of it if only that is meant.")
          .tryThis("lesson reset scene-1")
          .thrown();
    }
    Lesson lesson = lesson(words.get(0));
    Forgetting forgetting = new Forgetting(journal());
    return words.size() == 1 ? forgetting.lesson(lesson) : forgetting.beat(lesson, words.get(1));
  }

  /** A stage that also keeps what a lesson wants to be remembered, where it can be kept. */
  public Stage keeping(Stage stage, Lesson lesson) {
    return deck()
        .<Stage>map(deck -> new CardKeeper(stage, lesson.id(), deck, surroundings.clock()))
        .orElse(stage);
  }

  /**
   * Asks again what lessons left.
   *
   * @throws dev.inkling.words.ProblemException if nothing can be kept here
   */
  public ReviewSession review(Stage stage) {
    DeckFile deck =
        deck()
            .orElseThrow(
                () ->
                    Problem.work("There is no place here where anything could be kept.")
                        .expecting("Questions are kept in the folder for data of programs.")
                        .tryThis("inkling doctor")
                        .thrown());
    return new ReviewSession(deck, interpreter(), stage, surroundings.clock());
  }

  private Optional<DeckFile> deck() {
    return DataDirectory.of(surroundings).map(DeckFile::in);
  }

  /** All lessons, and how far the learner is in each. */
  public List<StyledLine> listing(Profile profile) {
    return LessonListing.of(journal(), profile);
  }

  public Player player(Lesson lesson) {
    return Player.of(lesson, interpreter());
  }

  /** A lesson for other media than this terminal. */
  LessonExport export(Lesson lesson) {
    return new LessonExport(player(lesson), registry);
  }

  /** Everything a check finds in a lesson file; {@code work} may end it. */
  List<Finding> inspection(LessonRead read, Work work) {
    return LessonInspection.of(read, interpreter(), registry, work);
  }

  /** Learners by chance, on screens of 80 and of 60 columns. */
  Fuzz fuzz(Lesson lesson, Work work) {
    ScreenSize usual = ScreenSize.of(registry, USUAL);
    ScreenSize narrow = ScreenSize.of(registry, NARROW);
    return new Fuzz(
        lesson, interpreter(), work, screen -> usual.fault(screen).or(() -> narrow.fault(screen)));
  }

  private Interpreter interpreter() {
    return Interpreter.of(registry, Sources.none("A lesson opens no files."));
  }

  /** What can be done beside a lesson where lines come from a file. */
  SideDoor side() {
    return new LessonSide(interpreter(), Work::plain, Optional.empty(), Optional.empty());
  }

  /** What can be done beside a lesson on a terminal. */
  public SideDoor side(
      Supplier<Work> work, Consumer<Practice.Plan> practising, Runnable reviewing) {
    return new LessonSide(interpreter(), work, Optional.of(practising), Optional.of(reviewing));
  }

  /** Whether a word after {@code lesson} is one for authors, whose files the shell knows. */
  public static boolean isOfShell(String word) {
    return LessonWord.find(word).filter(LessonWord::isOfShell).isPresent();
  }

  /** What is said to such a word anywhere else. */
  public static Problem inTheShell(String word) {
    return Problem.usage("lesson " + word + " works in the shell, outside of Inkling.")
        .tryThis("lesson list", "shows the lessons there are");
  }

  /** Whether waiting is left out, as scripts want it. */
  public boolean isHurried() {
    return surroundings.variable(VARIABLE_OF_PACE).filter("0"::equals).isPresent();
  }

  /** How a page of a lesson shows what is computed. */
  public Looks looks(Views views) {
    return Looks.of(views.view(), registry);
  }

  /** How a text that is read from top to bottom shows it. */
  Looks flowing(Views views) {
    return Looks.flowing(views.view(), registry);
  }
}
