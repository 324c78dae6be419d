package dev.inkling.stage;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.FrontMatter;
import dev.inkling.lesson.Input;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.lesson.State;
import dev.inkling.lesson.Transition;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
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
      PLAIN.withColours(Colours.TRUECOLOR).withBackground(Background.DARK);
  private static final int MOST_HINTS = 20;
  private static final int MOST_CHARACTERS = 32 << 20;

  private final Player player;
  private final Registry registry;

  public LessonExport(Player player, Registry registry) {
    this.player = player;
    this.registry = registry;
  }

  /** A text and the name of its file. */
  public record File(String name, String text) {}

  /** A recording of a terminal. */
  public File cast() {
    Cast cast = new Cast(front().heading(), DARK);
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
    walk(timed, false, cast::length);
    cast.exit(0);
    return new File(front().id() + ".cast", cast.toString());
  }

  /** A page for a browser. */
  public File html() {
    HtmlStage stage = new HtmlStage(registry);
    walk(stage, true, stage::length);
    stage.words(glosses());
    return new File(front().id() + ".html", LessonSite.lesson(front(), stage));
  }

  /** A text to read from top to bottom. */
  public File text() {
    StringBuilder text = new StringBuilder();
    Stage stage = new TranscriptStage(text, Looks.flowing(view(PLAIN), registry));
    walk(stage, false, text::length);
    return new File(front().id() + ".txt", text.toString());
  }

  /** Every picture of the lesson; their names stand in a folder of its own. */
  public List<File> pictures() {
    PictureStage stage = new PictureStage();
    walk(stage, false, stage::length);
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

  /** Plays all of it; a lesson of a stranger may be large, but not without end. */
  private void walk(Stage stage, boolean hints, IntSupplier length) {
    try {
      Walk walk = new Walk(player, Notebook.empty());
      boolean moves = true;
      while (moves) {
        play(walk.now().events(), stage);
        if (walk.isOver()) {
          return;
        }
        if (hints) {
          hints(walk.state(), stage);
        }
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

  /** Every hint of a question; the lesson itself goes on from where it stood. */
  private void hints(State state, Stage stage) throws IOException {
    State asked = state;
    boolean more = player.prompt(state).kind() == Prompt.Kind.QUESTION;
    for (int i = 0; more && i < MOST_HINTS; i++) {
      Transition hinted = player.step(asked, new Input.Hint());
      List<Event> hint = hinted.events().stream().filter(e -> e.accept(new Hints())).toList();
      play(hint, stage);
      more = !hint.isEmpty();
      asked = hinted.state();
    }
  }

  private static void play(List<Event> events, Stage stage) throws IOException {
    for (Event event : events) {
      stage.play(event);
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
