package dev.inkling.repl;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.time.Clock;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Says on the row of the cursor that work goes on, and how far it is, once somebody has waited half
 * a second; takes the row back before the answer comes.
 */
final class Waiting {

  private static final int PATIENCE = 500; // milliseconds until a word is due
  private static final int EVERY = 100; // milliseconds from one word to the next

  private final PromptScreen screen;
  private final Clock clock;
  private final boolean able;
  private long due;
  private boolean waited;
  private boolean shown;

  Waiting(PromptScreen screen) {
    Terminal terminal = screen.terminal();
    this.screen = screen;
    this.clock = screen.surroundings().clock();
    this.able =
        !Interrupts.isPlain(terminal)
            && screen.profile().motion() != Profile.Motion.OFF
            && terminal.getStringCapability(Capability.clr_eol) != null;
  }

  /** Somebody begins to wait. */
  synchronized void begins() {
    due = clock.millis() + PATIENCE;
    waited = able;
  }

  /** Work is still going on. */
  void goesOn() {
    tells("", 0, 0);
  }

  /** Work has done a part of what there is to do. */
  synchronized void tells(String what, long done, long of) {
    if (!waited || clock.millis() < due) {
      return;
    }
    due = clock.millis() + EVERY;
    String far = what.isEmpty() ? "" : " · " + what + ": " + done + " of " + of;
    if (shown && what.isEmpty()) {
      return; // what is there says more
    }
    StyledLine line =
        StyledLine.of("working" + far + " · Ctrl-C stops", Style.DIM)
            .indented(2)
            .cutTo(screen.profile().columns() - 1);
    write(screen.escaped(line));
    shown = true;
  }

  /** The answer is there, or the work was given up. */
  synchronized void ends() {
    waited = false;
    if (shown) {
      shown = false;
      write("");
    }
  }

  private void write(String text) {
    Terminal terminal = screen.terminal();
    terminal.writer().print("\r" + text);
    terminal.puts(Capability.clr_eol);
    terminal.flush();
  }
}
