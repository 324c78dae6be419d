package dev.inkling.repl;

import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * Frames on a terminal, below what stands there: only what differs is written, each frame in one
 * piece, and the screen is never cleared.
 *
 * <p>The library's display writes into a buffer first, so that a frame and the marks around it
 * leave together.
 */
final class DisplaySink implements FrameSink {

  private static final int EVERY_COLOUR = 1 << 24;
  private static final String BEGINS = "\u001B[?2026h";
  private static final String ENDS = "\u001B[?2026l";

  private final Terminal terminal;
  private final Ansi ansi;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private final Display display;
  private final boolean inOnePiece;

  /**
   * On the line of the cursor and those below it.
   *
   * @param inOnePiece whether the terminal has said that it shows updates in one piece (mode 2026)
   */
  DisplaySink(Terminal terminal, Profile profile, boolean inOnePiece) {
    this.terminal = terminal;
    this.inOnePiece = inOnePiece;
    this.ansi = new Ansi(quantised(profile, terminal));
    this.display = new Display(alike(terminal, buffer), false);
    display.setScrollOptimization(false);
    display.resize(Size.of(profile.columns(), profile.rows()));
  }

  private static Terminal alike(Terminal terminal, ByteArrayOutputStream buffer) {
    try {
      return new DumbTerminal(
          "frames",
          terminal.getType(),
          InputStream.nullInputStream(),
          buffer,
          StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // nothing is opened
    }
  }

  /** The library would look up a colour it must round anew each time, and that takes long. */
  private static Profile quantised(Profile profile, Terminal terminal) {
    Integer colours = terminal.getNumericCapability(Capability.max_colors);
    boolean every = colours != null && colours >= EVERY_COLOUR;
    return profile.colours() == Profile.Colours.TRUECOLOR && !every
        ? profile.withColours(Profile.Colours.INDEXED_256)
        : profile;
  }

  @Override
  public void show(List<StyledLine> frame) {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < frame.size(); i++) {
      String end = i < frame.size() - 1 ? "\n" : "";
      lines.add(AttributedString.fromAnsi(BoxCharacters.hidden(ansi.line(frame.get(i))) + end));
    }
    update(lines);
  }

  @Override
  public void erase() {
    update(List.of());
  }

  private void update(List<AttributedString> lines) {
    buffer.reset();
    display.update(lines, lines.isEmpty() ? 0 : -1);
    if (buffer.size() == 0) {
      return; // nothing has changed
    }
    String change = BoxCharacters.shown(buffer.toString(StandardCharsets.UTF_8));
    terminal.writer().print(inOnePiece ? BEGINS + change + ENDS : change);
    terminal.flush();
  }
}
