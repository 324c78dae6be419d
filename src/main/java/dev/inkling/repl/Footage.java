package dev.inkling.repl;

import dev.inkling.operation.Outcome;
import dev.inkling.picture.Motion;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Reel;
import dev.inkling.render.reply.MotionLayout;
import dev.inkling.stage.Film;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;

/** What moves on a screen, and which keys it obeys meanwhile. */
interface Footage {

  Duration length();

  /** Lays it out for the screen as it is now; false if there is too little room. */
  boolean fits();

  /** One moment while it plays. */
  List<StyledLine> frame(double time, boolean running);

  /** What stays. */
  List<StyledLine> last();

  /** Whether its beginning is held until the eye has found it. */
  boolean holds();

  /** The keys that mean something while it plays. */
  MotionPlayer.Keys keys(Terminal terminal, MotionSignals signals);

  /** How a result comes about, with keys that stop it, step it and end it; nothing if it rests. */
  static Optional<Footage> of(PromptScreen screen, Outcome outcome) {
    return screen.views().motion(outcome).map(motion -> new OfResult(screen, motion));
  }

  /** A result, with a rail and keys below it. */
  final class OfResult implements Footage {
    private final PromptScreen screen;
    private final Motion motion;
    private MotionLayout layout;
    private Optional<Reel> reel;

    private OfResult(PromptScreen screen, Motion motion) {
      this.screen = screen;
      this.motion = motion;
      this.layout = screen.views().motion();
      this.reel = layout.reel(motion);
    }

    @Override
    public Duration length() {
      return motion.length();
    }

    @Override
    public boolean fits() {
      layout = screen.views().motion();
      reel = layout.reel(motion);
      return reel.isPresent();
    }

    @Override
    public List<StyledLine> frame(double time, boolean running) {
      List<StyledLine> lines = new ArrayList<>(picture(time));
      lines.add(new MotionFooter(screen.profile()).at(time, running));
      return lines;
    }

    @Override
    public List<StyledLine> last() {
      return picture(1);
    }

    private List<StyledLine> picture(double time) {
      return reel.map(one -> layout.moment(motion, one, time)).orElse(List.of());
    }

    @Override
    public boolean holds() {
      return true;
    }

    @Override
    public MotionPlayer.Keys keys(Terminal terminal, MotionSignals signals) {
      return new TerminalKeys(terminal, signals);
    }
  }

  /** A film of a lesson, which any key ends; its page has been laid out already. */
  final class OfLesson implements Footage {
    private final Film film;
    private Optional<AnyKey> keys = Optional.empty();

    OfLesson(Film film) {
      this.film = film;
    }

    /** Whether a key has ended it. */
    boolean isEnded() {
      return keys.filter(AnyKey::isPressed).isPresent();
    }

    @Override
    public Duration length() {
      return film.length();
    }

    @Override
    public boolean fits() {
      return true;
    }

    @Override
    public List<StyledLine> frame(double time, boolean running) {
      return film.at(time);
    }

    @Override
    public List<StyledLine> last() {
      return film.last();
    }

    @Override
    public boolean holds() {
      return !film.silent();
    }

    @Override
    public MotionPlayer.Keys keys(Terminal terminal, MotionSignals signals) {
      AnyKey any = new AnyKey(terminal.reader(), signals, film.silent());
      keys = Optional.of(any);
      return any;
    }
  }
}
