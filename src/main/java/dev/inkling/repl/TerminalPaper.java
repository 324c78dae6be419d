package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import dev.inkling.stage.Paper;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** The terminal as pages: what was on the screen is pushed up, never lost. */
final class TerminalPaper implements Paper {

  private final PromptScreen screen;
  private final boolean answered;

  /** {@code answered} if somebody is there to point, and not the lesson itself. */
  TerminalPaper(PromptScreen screen, boolean answered) {
    this.screen = screen;
    this.answered = answered;
  }

  @Override
  public boolean points() {
    return answered && PointingScreen.fits(screen);
  }

  @Override
  public void page() {
    Terminal terminal = screen.terminal();
    if (terminal.getStringCapability(Capability.clear_screen) == null) {
      screen.print(StyledLine.empty());
      return;
    }
    terminal.writer().print("\n".repeat(Math.max(0, screen.profile().rows() - 1)));
    terminal.puts(Capability.clear_screen);
    terminal.flush();
  }

  @Override
  public int rows() {
    boolean clears = screen.terminal().getStringCapability(Capability.clear_screen) != null;
    return clears ? screen.profile().rows() : Integer.MAX_VALUE;
  }

  @Override
  public void line(StyledLine line) {
    screen.print(line);
  }
}
