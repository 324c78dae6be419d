package dev.inkling.repl;

import dev.inkling.render.Patch;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;
import org.jline.terminal.Terminal;

/**
 * Frames on a terminal, below what stands there: only cells that differ are written, each frame in
 * one piece, and the screen is never cleared.
 *
 * <p>The display of the library writes a line anew from its first difference to its last, about
 * five times as much, and turns lines of boxes into the characters of older terminals.
 */
final class TerminalSink implements FrameSink {

  private static final String BEGINS = "\u001B[?2026h";
  private static final String ENDS = "\u001B[?2026l";

  private final Terminal terminal;
  private final Patch patch;
  private final boolean inOnePiece;

  /**
   * On the line of the cursor and those below it.
   *
   * @param inOnePiece whether the terminal has said that it shows updates in one piece (mode 2026)
   */
  TerminalSink(Terminal terminal, Profile profile, boolean inOnePiece) {
    this.terminal = terminal;
    this.inOnePiece = inOnePiece;
    this.patch = new Patch(profile);
  }

  @Override
  public void show(List<StyledLine> frame) {
    write(patch.to(frame));
  }

  @Override
  public void erase() {
    write(patch.erasure());
  }

  @Override
  public void leave() {
    write(patch.end() + "\r\n");
  }

  private void write(String change) {
    if (!change.isEmpty()) {
      terminal.writer().write(inOnePiece ? BEGINS + change + ENDS : change);
      terminal.flush();
    }
  }
}
