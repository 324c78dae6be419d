package dev.inkling.stage;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.lesson.Beat;
import dev.inkling.lesson.Element;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.Figures;
import dev.inkling.lesson.Finding;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.lesson.State;
import dev.inkling.lesson.Witness;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Picture;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a lesson by itself and looks at it: its screens, its pictures, the time it takes. */
final class ScreenCheck {

  static final int USUAL = 80;
  private static final int NARROW = 60;
  private static final int MOST_STEPS = 5_000;
  private static final int FIGURE_INDENT = 4;
  private static final int MARGIN = 2;
  private static final Duration TO_ANSWER = Duration.ofSeconds(20);
  private static final Duration TO_TYPE = Duration.ofSeconds(15);

  private final Lesson lesson;
  private final ScreenSize usual;
  private final ScreenSize narrow;
  private final List<Finding> found = new ArrayList<>();
  private final ReadingTime reading = new ReadingTime(Pace.USUAL);
  private final Map<Place, Integer> rows = new LinkedHashMap<>();
  private Duration taken = Duration.ZERO;

  private ScreenCheck(Lesson lesson, Registry registry) {
    this.lesson = lesson;
    this.usual = ScreenSize.of(registry, USUAL);
    this.narrow = ScreenSize.of(registry, NARROW);
  }

  static List<Finding> of(Lesson lesson, Interpreter interpreter, Registry registry, Work work) {
    ScreenCheck check = new ScreenCheck(lesson, registry);
    Walk walk =
        new Walk(Player.watched(lesson, interpreter, work, Witness.none()), Notebook.empty());
    boolean moves = true;
    for (int i = 0; i < MOST_STEPS && moves && !walk.isOver(); i++) {
      check.look(walk.state(), walk.now().events());
      moves = walk.goOn();
    }
    check.look(walk.state(), walk.now().events());
    check.rows();
    if (walk.isOver()) {
      check.minutes();
    }
    return check.found;
  }

  private void look(State state, List<Event> events) {
    for (Event event : events) {
      reading.add(event);
      if (event.accept(new Asks())) {
        taken = taken.plus(TO_ANSWER);
      }
      event
          .accept(new Waits())
          .ifPresent(
              prompt ->
                  taken =
                      taken
                          .plus(reading.taken())
                          .plus(prompt.kind() == Prompt.Kind.NUMBERS ? TO_TYPE : Duration.ZERO));
      for (Picture picture : event.accept(new Pictures())) {
        if (picture.description().isEmpty()) {
          fault(here(state), "There is a picture here without words.");
        }
      }
    }
    figures(lesson.beats().get(state.beat()), events);
    size(state);
  }

  /** Lines of a figure are cut where a screen ends, so they are measured before. */
  private void figures(Beat beat, List<Event> events) {
    for (Event event : events) {
      for (Figures.Line line : Figures.of(beat, event)) {
        int width = StyledLine.of(line.words()).width();
        if (width > room(USUAL)) {
          fault(line.place(), wide(width, USUAL), "The rest of it would be cut off.");
        } else if (width > room(NARROW)) {
          thought(line.place(), wide(width, NARROW));
        }
      }
    }
  }

  private static int room(int columns) {
    return columns - MARGIN - FIGURE_INDENT;
  }

  private static String wide(int width, int columns) {
    return "This line of a figure is "
        + width
        + " columns wide; a screen of "
        + columns
        + " shows "
        + room(columns)
        + " of it.";
  }

  private void size(State state) {
    List<Event> screen = state.screen();
    usual.fault(screen).ifPresent(words -> fault(here(state), words));
    narrow.fault(screen).ifPresent(words -> fault(here(state), words));
    rows.merge(here(state), usual.of(screen).rows(), Math::max);
  }

  /** One word about each beat, whose screen may have grown while it was played. */
  private void rows() {
    rows.forEach(
        (place, count) -> {
          if (count > ScreenSize.ROWS) {
            thought(
                place,
                "This screen takes "
                    + count
                    + " rows; on a terminal of 24 its end is seen only by typing more.");
          }
        });
  }

  private void minutes() {
    double estimate = taken.toSeconds() / 60.0;
    int said = lesson.front().minutes();
    double most = Math.max(1.5 * said, said + 1);
    double least = Math.min(0.5 * said, said - 1);
    if (estimate > most || estimate < least) {
      fault(
          new Place(lesson.source(), 1, 1, 3),
          "The lesson says "
              + minutes(said)
              + "; reading and answering take about "
              + minutes(Math.max(1, Math.round(estimate)))
              + ".",
          "The two may differ by half.");
    }
  }

  private static String minutes(long count) {
    return count + (count == 1 ? " minute" : " minutes");
  }

  /** Where the beat on the screen begins. */
  private Place here(State state) {
    return lesson.beats().get(state.beat()).elements().stream()
        .findFirst()
        .map(Element::place)
        .orElse(new Place(lesson.source(), 1, 1, 1));
  }

  private void fault(Place place, String words) {
    found.add(Finding.fault(Problem.usage(words).at(place)));
  }

  private void fault(Place place, String words, String expected) {
    found.add(Finding.fault(Problem.usage(words).expecting(expected).at(place)));
  }

  private void thought(Place place, String words) {
    found.add(Finding.thought(Problem.usage(words).at(place)));
  }

  private static final class Asks extends EventKind<Boolean> {
    Asks() {
      super(false);
    }

    @Override
    public Boolean asked(Event.Asked asked) {
      return true;
    }
  }

  private static final class Waits extends EventKind<Optional<Prompt>> {
    Waits() {
      super(Optional.empty());
    }

    @Override
    public Optional<Prompt> waited(Event.Waited waited) {
      return Optional.of(waited.prompt());
    }
  }

  private static final class Pictures extends EventKind<List<Picture>> {
    Pictures() {
      super(List.of());
    }

    @Override
    public List<Picture> shown(Event.Shown shown) {
      return List.of(shown.picture());
    }

    @Override
    public List<Picture> ran(Event.Ran ran) {
      Optional<Outcome> outcome = Taught.outcome(ran.reply());
      return outcome.map(of -> of.call().pictures()).orElse(List.of());
    }
  }
}
