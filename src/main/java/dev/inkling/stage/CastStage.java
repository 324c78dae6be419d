package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.render.Ansi;
import dev.inkling.render.Patch;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.time.Duration;

/**
 * Plays a lesson into a recording: the screens of the terminal, with a marker where a part begins,
 * and answers that appear key by key as if somebody typed them.
 */
final class CastStage implements Stage {

  private static final String CLEAR = "\u001B[H\u001B[2J";
  private static final String HIDES = "\u001B[?25l";
  private static final String SHOWS = "\u001B[?25h";
  private static final int RATE = 30; // frames a second
  private static final int CALM_RATE = 15; // where nothing moves fast and it lasts
  private static final Duration KEY = Duration.ofMillis(110);
  private static final Duration READ_AGAIN = Duration.ofMillis(700);

  private final Cast cast;
  private final Ansi ansi;
  private final Looks looks;
  private final TerminalStage screen;
  private String section = "";
  private boolean prompted;
  private boolean hidden; // the cursor

  CastStage(Cast cast, Looks looks) {
    this.cast = cast;
    this.looks = looks;
    this.ansi = new Ansi(looks.profile());
    this.screen = new TerminalStage(new Roll(), looks);
  }

  @Override
  public void play(Event event) throws IOException {
    if (event.accept(new Typing())) {
      return;
    }
    event.accept(new Marking());
    screen.play(event);
    event.accept(new Prompting());
  }

  /** A terminal that is only heard of. */
  private final class Roll implements Paper {
    @Override
    public void page() {
      cast.output(CLEAR);
      prompted = false;
    }

    @Override
    public void line(StyledLine line) {
      cast.output((prompted ? "\r\n" : "") + ansi.line(line) + "\r\n");
      prompted = false;
    }

    @Override
    public boolean plays(Film film) {
      long rate = film.silent() ? CALM_RATE : RATE;
      long frames = film.length().toMillis() * rate / 1000;
      Patch patch = new Patch(looks.profile());
      hideCursor();
      for (long i = 0; i <= frames; i++) {
        cast.output(patch.to(film.at((double) i / frames)));
        cast.pause(Duration.ofMillis((i + 1) * 1000 / rate - i * 1000 / rate));
      }
      cast.output(patch.end() + "\r\n");
      return true;
    }
  }

  private final class Marking extends EventKind<Boolean> {
    Marking() {
      super(false);
    }

    @Override
    public Boolean opened(Event.Opened opened) {
      boolean fresh = !opened.section().equals(section);
      section = opened.section();
      if (fresh && !section.isEmpty()) {
        cast.marker(section);
      }
      return fresh;
    }

    @Override
    public Boolean hushed(Event.Hushed hushed) {
      hideCursor();
      return false;
    }
  }

  /** What stands before the cursor while the lesson waits. */
  private final class Prompting extends EventKind<Boolean> {
    Prompting() {
      super(false);
    }

    @Override
    public Boolean waited(Event.Waited waited) {
      prompt(waited.prompt().words());
      return true;
    }
  }

  private void prompt(String words) {
    cast.output(ansi.line(StyledLine.of(words + "> ", Style.DIM)) + (hidden ? SHOWS : ""));
    prompted = true;
    hidden = false;
  }

  private void hideCursor() {
    cast.output(hidden ? "" : HIDES);
    hidden = true;
  }

  private final class Typing extends EventKind<Boolean> {
    Typing() {
      super(false);
    }

    @Override
    public Boolean typed(Event.Typed typed) {
      if (!prompted) {
        prompt(typed.prompt());
      }
      typed
          .line()
          .codePoints()
          .forEach(
              c -> {
                cast.pause(KEY);
                cast.output(ansi.line(StyledLine.of(Character.toString(c))));
              });
      cast.pause(READ_AGAIN);
      cast.output("\r\n");
      prompted = false;
      return true;
    }
  }
}
