package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import dev.inkling.stage.Film;
import dev.inkling.stage.Paper;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** The terminal as pages: what was on the screen is pushed up, never lost. */
final class TerminalPaper implements Paper {

  private final PromptScreen screen;
  private final Optional<TerminalPauser> pauser;
  private final boolean answered;

  /** On which nothing moves. */
  TerminalPaper(PromptScreen screen) {
    this(screen, Optional.empty(), false);
  }

  /**
   * On which films are played.
   *
   * @param pauser is told whether a key has ended one; empty if nobody has time to see them
   * @param answered whether somebody is there to point in pictures, and not the lesson itself
   */
  TerminalPaper(PromptScreen screen, Optional<TerminalPauser> pauser, boolean answered) {
    this.answered = answered;
    this.screen = screen;
    this.pauser = pauser;
  }

  @Override
  public boolean plays(Film film) {
    Optional<MotionScreen.Ending> ending = pauser.map(one -> MotionScreen.play(screen, film));
    pauser.ifPresent(one -> one.goesOn(ending.equals(Optional.of(MotionScreen.Ending.KEY))));
    return ending.filter(MotionScreen.Ending::wasSeen).isPresent();
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
