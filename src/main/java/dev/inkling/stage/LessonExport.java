package dev.inkling.stage;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.FrontMatter;
import dev.inkling.lesson.Input;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.lesson.Question;
import dev.inkling.lesson.State;
import dev.inkling.lesson.Transition;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Profile.Motion;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.View;
import dev.inkling.trace.Detail;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * One lesson for every medium, played by itself with its own answers. The screen it is made for is
 * the same everywhere, so that the same lesson gives the same bytes on every machine.
 */
public final class LessonExport {

  private static final Profile PLAIN = Profile.plain(Glyphs.UNICODE);
  private static final Profile DARK =
      PLAIN.withColours(Colours.TRUECOLOR).withBackground(Background.DARK).withMotion(Motion.FULL);
  private static final int MOST_CHARACTERS = 32 << 20;

  private final Player player;
  private final Registry registry;

  public LessonExport(Player player, Registry registry) {
    this.player = player;
    this.registry = registry;
  }

  /** A text and the name of its file. */
  public record File(String name, String text) {}

  /** A recording of a terminal, for asciinema from version 3 on. */
  public File cast() {
    return new File(front().id() + ".cast", recorded(Cast.Version.V3));
  }

  /** The same for any asciinema. */
  public File olderCast() {
    return new File(front().id() + ".v2.cast", recorded(Cast.Version.V2));
  }

  private String recorded(Cast.Version version) {
    Cast cast = new Cast(version, front().heading(), DARK);
    CastStage stage = new CastStage(cast, Looks.of(view(DARK), registry));
    ReadingTime reading = new ReadingTime(Pace.USUAL);
    Stage timed =
        event -> {
          reading.add(event);
          stage.play(event);
          cast.pause(event.accept(new Hushes()));
          if (event.accept(new Waits())) {
            cast.pause(reading.taken());
          }
        };
    walk(timed, state -> {}, cast::length);
    cast.exit(0);
    return cast.toString();
  }

  /** A page for a browser. */
  public File html() {
    HtmlStage stage = new HtmlStage(registry);
    walk(stage, state -> aside(state, stage), stage::length);
    stage.words(glosses());
    return new File(front().id() + ".html", LessonSite.lesson(front(), stage));
  }

  /** A text to read from top to bottom. */
  public File text() {
    StringBuilder text = new StringBuilder();
    Stage stage = new TranscriptStage(text, Looks.flowing(view(PLAIN), registry));
    walk(stage, state -> {}, text::length);
    return new File(front().id() + ".txt", text.toString());
  }

  /** A page to print: questions with room to write, answers on a page behind. */
  public File handout() {
    HandoutTruths truths = new HandoutTruths();
    walk(truths, state -> {}, () -> 0);
    HandoutStage stage = new HandoutStage(registry, truths);
    HandoutRoom room = new HandoutRoom(player, truths);
    walk(stage, state -> stage.room(player.prompt(state), room.at(state)), stage::length);
    return new File(front().id() + ".handout.html", LessonSite.handout(front(), stage));
  }

  /** Every picture of the lesson; their names stand in a folder of its own. */
  public List<File> pictures() {
    PictureStage stage = new PictureStage();
    walk(stage, state -> {}, stage::length);
    return stage.files().stream()
        .map(file -> new File(front().id() + "/" + file.name(), file.text()))
        .toList();
  }

  /** What is said of each word that may be typed, which a page has to say unasked. */
  private List<Text> glosses() {
    State first = player.begin(Notebook.empty()).state();
    return player.lesson().glosses().stream()
        .map(gloss -> player.step(first, new Input.Line(gloss.term())))
        .flatMap(said -> said.events().stream())
        .flatMap(event -> event.accept(new Answers()).stream())
        .toList();
  }

  private FrontMatter front() {
    return player.lesson().front();
  }

  private static View view(Profile profile) {
    return new View(profile, Detail.NORMAL, Drawing.AUTO);
  }

  /** What is done where the lesson waits, before it goes on. */
  private interface Stop {
    void at(State state) throws IOException;
  }

  /**
   * Plays all of it; a lesson of a stranger may be large, but not without end, and what cannot be
   * worked out is not handed on.
   */
  private void walk(Stage stage, Stop stop, IntSupplier length) {
    try {
      Walk walk = new Walk(player, Notebook.empty());
      boolean moves = true;
      while (moves) {
        for (Event event : walk.now().events()) {
          event.accept(new Faults()).ifPresent(LessonExport::refuse);
          stage.play(event);
        }
        if (walk.isOver()) {
          return;
        }
        stop.at(walk.state());
        if (length.getAsInt() > MOST_CHARACTERS) {
          throw Problem.work("The lesson becomes too large for one file.")
              .expecting("A file holds up to " + (MOST_CHARACTERS >> 20) + " MiB.")
              .thrown();
        }
        moves = walk.goOn();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // all stages here write into memory
    }
    throw Walk.stuck().thrown();
  }

  private static void refuse(Problem fault) {
    throw fault.thrown();
  }

  /**
   * What a question has in store, which nobody asks for here: hints, and words to wrong answers.
   */
  private void aside(State state, HtmlStage stage) {
    Optional<Question> question = player.lesson().question(state);
    if (question.isEmpty() || player.prompt(state).kind() != Prompt.Kind.QUESTION) {
      return;
    }
    State asked = state;
    for (int i = 0; i < question.get().hints().size(); i++) {
      Transition hinted = player.step(asked, new Input.Hint());
      hinted.events().stream().filter(event -> event.accept(new Hints())).forEach(stage::play);
      asked = hinted.state();
    }
    for (Question.Branch branch : question.get().wrongAnswers()) {
      Transition missed = player.step(state, new Input.Line(branch.given()));
      missed.events().stream()
          .flatMap(event -> event.accept(new Answers()).stream())
          .forEach(words -> stage.wrong(branch.given(), words));
    }
  }

  private static final class Waits extends EventKind<Boolean> {
    Waits() {
      super(false);
    }

    @Override
    public Boolean waited(Event.Waited waited) {
      return true;
    }
  }

  private static final class Faults extends EventKind<Optional<Problem>> {
    Faults() {
      super(Optional.empty());
    }

    @Override
    public Optional<Problem> failed(Event.Failed failed) {
      return Optional.of(failed.problem());
    }
  }

  private static final class Answers extends EventKind<Optional<Text>> {
    Answers() {
      super(Optional.empty());
    }

    @Override
    public Optional<Text> answered(Event.Answered answered) {
      return Optional.of(answered.words());
    }
  }

  private static final class Hints extends EventKind<Boolean> {
    Hints() {
      super(false);
    }

    @Override
    public Boolean hinted(Event.Hinted hinted) {
      return true;
    }
  }
}
