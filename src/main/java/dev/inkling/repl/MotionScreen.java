package dev.inkling.repl;

import dev.inkling.operation.Outcome;
import dev.inkling.render.Profile;
import dev.inkling.stage.Film;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Plays a motion below what stands on the screen. When it is over its last picture stays there like
 * any other, and the terminal is as it was, however it ended.
 */
final class MotionScreen {

  /** How a film came to its end. */
  enum Ending {
    OVER,
    /** A key has ended it. */
    KEY,
    /** It was not played: the screen must not move, or there is too little room. */
    UNSEEN;

    boolean wasSeen() {
      return this != UNSEEN;
    }
  }

  private final PromptScreen screen;
  private final Terminal terminal;
  private final Footage footage;
  private boolean inOnePiece;
  private FrameSink sink;

  private MotionScreen(PromptScreen screen, Footage footage) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.footage = footage;
    this.sink = new TerminalSink(terminal, screen.profile(), inOnePiece);
  }

  /** Asked with the place of the cursor kept: not every terminal understands the question. */
  private static boolean showsInOnePiece(Terminal terminal) {
    terminal.puts(Capability.save_cursor);
    boolean shows = terminal.isModeSupported(Terminal.Mode.SYNCHRONIZED_OUTPUT);
    terminal.puts(Capability.restore_cursor);
    return shows;
  }

  /** Whether a terminal can go back to a line above. */
  private static boolean fits(Terminal terminal) {
    boolean up =
        terminal.getStringCapability(Capability.cursor_up) != null
            || terminal.getStringCapability(Capability.parm_up_cursor) != null;
    return !Interrupts.isPlain(terminal) && up;
  }

  /**
   * Plays how a result came about and leaves the last picture; false if nothing moves here: the
   * result does not, the screen must not, or there is too little room.
   */
  static boolean play(PromptScreen screen, Outcome outcome) {
    return play(screen, outcome, true);
  }

  /** The same, leaving the screen as it was before. */
  static void playAndErase(PromptScreen screen, Outcome outcome) {
    play(screen, outcome, false);
  }

  private static boolean play(PromptScreen screen, Outcome outcome, boolean stays) {
    if (!moves(screen)) {
      return false;
    }
    Optional<Footage> footage = Footage.of(screen, outcome).filter(Footage::fits);
    footage.ifPresent(one -> new MotionScreen(screen, one).run(stays));
    return footage.isPresent();
  }

  /** Plays a film of a lesson, and leaves its last picture if it was seen. */
  static Ending play(PromptScreen screen, Film film) {
    if (!moves(screen)) {
      return Ending.UNSEEN;
    }
    Footage.OfLesson footage = new Footage.OfLesson(film);
    new MotionScreen(screen, footage).run(true);
    return footage.isEnded() ? Ending.KEY : Ending.OVER;
  }

  private static boolean moves(PromptScreen screen) {
    return screen.profile().motion() == Profile.Motion.FULL && fits(screen.terminal());
  }

  private void run(boolean stays) {
    Attributes before = terminal.enterRawMode();
    try (MotionSignals heard = new MotionSignals(terminal);
        Restoration restoration = Restoration.ofMotion(terminal, screen.surroundings().out())) {
      terminal.puts(Capability.cursor_invisible);
      if (!somethingIsTyped()) {
        inOnePiece = showsInOnePiece(terminal); // an answer that is waited for swallows keys
        sink = new TerminalSink(terminal, screen.profile(), inOnePiece);
        player(new Stage(heard, before), footage.keys(terminal, heard)).play();
      }
      leave(stays);
    } finally {
      terminal.puts(Capability.cursor_normal);
      terminal.flush();
      terminal.setAttributes(before);
    }
  }

  /** Whether somebody types on without waiting: those keys are not meant for a picture. */
  private boolean somethingIsTyped() {
    try {
      return terminal.reader().peek(1) >= 0;
    } catch (IOException gone) {
      return true;
    }
  }

  private MotionPlayer player(MotionPlayer.Show show, MotionPlayer.Keys keys) {
    return footage.holds()
        ? new MotionPlayer(footage.length(), show, keys, screen.surroundings().ticks())
        : MotionPlayer.atOnce(footage.length(), show, keys, screen.surroundings().ticks());
  }

  /** Lays the motion out anew: nobody knows what a terminal has made of the old lines. */
  private void renew() {
    footage.fits();
    sink = new TerminalSink(terminal, screen.profile(), inOnePiece);
  }

  /** The motion while it plays. */
  private final class Stage implements MotionPlayer.Show {
    private final MotionSignals signals;
    private final Attributes usual;

    Stage(MotionSignals signals, Attributes usual) {
      this.signals = signals;
      this.usual = usual;
    }

    @Override
    public void frame(double time, boolean running) {
      sink.show(footage.frame(time, running));
    }

    @Override
    public void changed() {
      sink.erase();
      renew();
    }

    @Override
    public void suspended() {
      sink.erase();
      terminal.puts(Capability.cursor_normal);
      terminal.flush();
      terminal.setAttributes(usual);
      signals.stop();
      terminal.enterRawMode();
      terminal.puts(Capability.cursor_invisible);
      renew();
    }
  }

  private void leave(boolean stays) {
    if (!stays) {
      sink.erase();
      return;
    }
    sink.show(footage.last());
    sink.leave();
  }
}
