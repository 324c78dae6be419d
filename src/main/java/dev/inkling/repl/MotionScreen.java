package dev.inkling.repl;

import dev.inkling.operation.Outcome;
import dev.inkling.picture.Motion;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Reel;
import dev.inkling.render.reply.MotionLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Plays a motion below what stands on the screen. When it is over its last picture stays there like
 * any other, and the terminal is as it was, however it ended.
 */
final class MotionScreen {

  private final PromptScreen screen;
  private final Terminal terminal;
  private final Motion motion;
  private MotionLayout layout;
  private Optional<Reel> reel;
  private boolean inOnePiece;
  private FrameSink sink;

  private MotionScreen(PromptScreen screen, Motion motion) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.motion = motion;
    this.layout = screen.views().motion();
    this.reel = layout.reel(motion);
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
    if (screen.profile().motion() != Profile.Motion.FULL || !fits(screen.terminal())) {
      return false;
    }
    Optional<Motion> motion = screen.views().motion(outcome);
    if (motion.isEmpty()) {
      return false;
    }
    MotionScreen show = new MotionScreen(screen, motion.get());
    if (show.reel.isPresent()) {
      show.run(stays);
    }
    return show.reel.isPresent();
  }

  private void run(boolean stays) {
    Attributes before = terminal.enterRawMode();
    try (MotionSignals heard = new MotionSignals(terminal);
        Restoration restoration = Restoration.ofMotion(terminal, screen.surroundings().out())) {
      terminal.puts(Capability.cursor_invisible);
      if (!somethingIsTyped()) {
        inOnePiece = showsInOnePiece(terminal); // an answer that is waited for swallows keys
        sink = new TerminalSink(terminal, screen.profile(), inOnePiece);
        TerminalKeys keys = new TerminalKeys(terminal, heard);
        Stage stage = new Stage(heard, before);
        new MotionPlayer(motion.length(), stage, keys, screen.surroundings().ticks()).play();
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

  /** Lays the motion out anew: nobody knows what a terminal has made of the old lines. */
  private void renew() {
    layout = screen.views().motion();
    reel = layout.reel(motion);
    sink = new TerminalSink(terminal, screen.profile(), inOnePiece);
  }

  private List<StyledLine> picture(double time) {
    return reel.map(one -> layout.moment(motion, one, time)).orElse(List.of());
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
      List<StyledLine> lines = new ArrayList<>(picture(time));
      lines.add(new MotionFooter(screen.profile()).at(time, running));
      sink.show(lines);
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
    sink.show(picture(1));
    sink.leave();
  }
}
