package dev.inkling.repl;

import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Shows a text that is longer than the screen a page at a time, on a screen of its own, so that
 * nothing scrolls away unread and what stood there before comes back afterwards.
 *
 * <p>The pager of the terminal library rounds colours, opens further files and has a language of
 * its own; this one shows lines, and no more.
 */
final class Pager {

  private static final int PATIENCE = 100; // milliseconds between two looks at signals
  private static final int AHEAD = 500; // lines read at once, to tell how many there are

  private static final char INTERRUPT = 3; // Ctrl-C, as a raw terminal gives it

  private final PromptScreen screen;
  private final Terminal terminal;
  private final Function<Profile, Iterator<StyledLine>> text;
  private final AtomicBoolean resized = new AtomicBoolean();
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final PagerFooter footer;
  private Scroll scroll;
  private String sought = "";

  private Pager(PromptScreen screen, Function<Profile, Iterator<StyledLine>> text, int top) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.text = text;
    this.footer = new PagerFooter(screen);
    this.scroll = laidOut(top);
  }

  /** Whether a terminal can show another screen and bring this one back. */
  static boolean fits(Terminal terminal) {
    return !Interrupts.isPlain(terminal)
        && terminal.getStringCapability(Capability.enter_ca_mode) != null
        && terminal.getStringCapability(Capability.cursor_address) != null
        && terminal.getStringCapability(Capability.clr_eol) != null;
  }

  /**
   * Shows a text until somebody has read enough.
   *
   * @param text the lines as a screen of some size wants them
   * @return what was in view at the end, with a line that says which part that is
   */
  static List<StyledLine> show(PromptScreen screen, Function<Profile, Iterator<StyledLine>> text) {
    Pager pager = new Pager(screen, text, 0);
    pager.run();
    return pager.footer.left(pager.scroll);
  }

  private Scroll laidOut(int top) {
    Profile profile = screen.profile();
    LazyLines lines = new LazyLines(text.apply(profile));
    lines.has(AHEAD);
    return new Scroll(lines, profile.rows() - 1, top);
  }

  private void run() {
    Attributes before = terminal.enterRawMode();
    Terminal.SignalHandler size = terminal.handle(Signal.WINCH, signal -> resized.set(true));
    try (Interrupts heard = Interrupts.heardBy(terminal, () -> interrupted.set(true));
        Restoration restoration = Restoration.ofPage(terminal, screen.surroundings().out())) {
      terminal.puts(Capability.enter_ca_mode);
      terminal.puts(Capability.keypad_xmit);
      terminal.puts(Capability.cursor_invisible);
      read();
    } catch (IOException gone) {
      return; // then nobody is reading
    } finally {
      terminal.puts(Capability.cursor_normal);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
      terminal.handle(Signal.WINCH, size);
      terminal.setAttributes(before);
    }
  }

  private void read() throws IOException {
    KeyMap<PagerKey> keys = PagerKey.map(terminal);
    BindingReader reader = new BindingReader(terminal.reader());
    draw(footer.keys(scroll));
    while (awaitsKey()) {
      PagerKey key = reader.readBinding(keys);
      if (key == null || !obeys(key)) {
        return;
      }
    }
  }

  /** Waits for a key, drawing anew where the screen changes; not if nobody will press one. */
  private boolean awaitsKey() throws IOException {
    while (!interrupted.get()) {
      if (resized.getAndSet(false)) {
        scroll = laidOut(scroll.top());
        draw(footer.keys(scroll));
      }
      int next = terminal.reader().peek(PATIENCE);
      if (next >= 0) {
        return true;
      }
      if (next == -1) {
        return false;
      }
    }
    return false;
  }

  /** Does what a key means; false if it means to leave. */
  private boolean obeys(PagerKey key) throws IOException {
    boolean wasAtEnd = scroll.atEnd();
    switch (key) {
      case PAGE_DOWN -> scroll.moveBy(scroll.rows());
      case LINE_DOWN -> scroll.moveBy(1);
      case PAGE_UP -> scroll.moveBy(-scroll.rows());
      case LINE_UP -> scroll.moveBy(-1);
      case TOP -> scroll.moveTo(0);
      case END -> scroll.moveToEnd();
      case SEARCH -> {
        return asked();
      }
      case NEXT, PREVIOUS -> {
        look(key == PagerKey.NEXT);
        return true;
      }
      case LEAVE -> {
        return false;
      }
      case OTHER -> {
        return true;
      }
    }
    if (wasAtEnd && key.goesOn()) {
      return false; // who goes on behind the end has read it all
    }
    draw(footer.keys(scroll));
    return true;
  }

  /** Reads what is looked for, at the foot of the screen; false if that was interrupted. */
  private boolean asked() throws IOException {
    StringBuilder words = new StringBuilder();
    while (true) {
      draw(footer.asks(words.toString()));
      if (!awaitsKey()) {
        return false;
      }
      int key = terminal.reader().read();
      if (key == '\r' || key == '\n') {
        break;
      }
      if (key == INTERRUPT) {
        return false;
      }
      boolean rubbedOut = key == '\b' || key == '\u007F';
      if (key == '\u001B' || rubbedOut && words.isEmpty()) {
        words.setLength(0);
        skipSequence();
        break;
      }
      if (rubbedOut) {
        words.setLength(words.length() - 1);
      } else if (key >= ' ') {
        words.append((char) key);
      }
    }
    sought = words.isEmpty() ? sought : words.toString();
    if (words.isEmpty()) {
      draw(footer.keys(scroll));
    } else {
      look(true);
    }
    return true;
  }

  /** A key such as an arrow is several characters, and none of them is meant as a command. */
  private void skipSequence() throws IOException {
    while (terminal.reader().peek(1) >= 0) {
      terminal.reader().read();
    }
  }

  private void look(boolean forward) {
    boolean there = !sought.isEmpty() && scroll.seek(sought, forward);
    draw(there ? footer.keys(scroll) : footer.missing(sought, forward));
  }

  private void draw(StyledLine foot) {
    Profile profile = screen.profile();
    Ansi ansi = new Ansi(profile);
    List<StyledLine> lines = scroll.visible();
    for (int row = 0; row < scroll.rows(); row++) {
      terminal.puts(Capability.cursor_address, row, 0);
      if (row < lines.size()) {
        terminal.writer().print(ansi.line(lit(lines.get(row)).cutTo(profile.columns())));
      }
      terminal.puts(Capability.clr_eol);
    }
    terminal.puts(Capability.cursor_address, scroll.rows(), 0);
    terminal.writer().print(ansi.line(foot.cutTo(profile.columns() - 1)));
    terminal.puts(Capability.clr_eol);
    terminal.flush();
  }

  /** With what is looked for set apart. */
  private StyledLine lit(StyledLine line) {
    int at = Scroll.at(line, sought);
    if (at < 0) {
      return line;
    }
    int end = at + sought.length();
    String words = line.plain();
    return line.part(0, at)
        .plus(words.substring(at, end), Style.PLAIN.bold().underlined())
        .plus(line.part(end, words.length()));
  }
}
