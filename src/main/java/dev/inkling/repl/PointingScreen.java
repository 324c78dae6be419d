package dev.inkling.repl;

import dev.inkling.lesson.Pointing;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.PictureRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Lets somebody point in a picture below what stands on the screen. Whatever is typed instead is
 * left for the reader of lines; the terminal is as it was, however it ends.
 */
final class PointingScreen {

  private static final int ROWS_AT_LEAST = 14;
  private static final int COLUMNS_AT_LEAST = 40;
  private static final int ROWS_AROUND = 12; // heading, question, keys above; keys, prompt below
  private static final int MOST_ROWS = 14;
  private static final int WIDEST = 60;
  private static final int INDENT = 2;

  private final PromptScreen screen;
  private final Terminal terminal;
  private final String prompt;
  private Pointing now;
  private boolean lit;
  private FrameSink sink;

  private PointingScreen(PromptScreen screen, String prompt, Pointing from, boolean lit) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.prompt = prompt;
    this.now = from;
    this.lit = lit;
    this.sink = new TerminalSink(terminal, screen.profile(), false);
  }

  /**
   * What came of it.
   *
   * @param line what is taken, as it would be typed; empty for the usual empty line, and where
   *     somebody types
   * @param end where a line is still to be read: it was left by {@link End#TYPED}
   */
  record Pointed(End end, String line, Pointing at) {}

  /** How pointing ends. */
  enum End {
    TAKEN,
    /** Somebody types: the first character waits to be read. */
    TYPED,
    /** Ctrl-C: the same question again. */
    CLEARED,
    /** Ctrl-D, or the terminal is gone. */
    LEFT
  }

  /** Whether a terminal can go back to a line above, and there is room; words need no picture. */
  static boolean fits(PromptScreen screen) {
    Terminal terminal = screen.terminal();
    Profile profile = screen.profile();
    boolean up =
        terminal.getStringCapability(Capability.cursor_up) != null
            || terminal.getStringCapability(Capability.parm_up_cursor) != null;
    return up
        && !Interrupts.isPlain(terminal)
        && screen.draws()
        && profile.rows() >= ROWS_AT_LEAST
        && profile.columns() >= COLUMNS_AT_LEAST;
  }

  /** From a place; {@code lit} if somebody has pointed there already. */
  static Pointed point(PromptScreen screen, String prompt, Pointing from, boolean lit) {
    return new PointingScreen(screen, prompt, from, lit).run();
  }

  private Pointed run() {
    Attributes before = terminal.enterRawMode();
    try (MotionSignals heard = new MotionSignals(terminal);
        Restoration restoration = Restoration.ofMotion(terminal, screen.surroundings().out())) {
      terminal.puts(Capability.cursor_invisible);
      PointingKeys keys = new PointingKeys(terminal, heard);
      while (true) {
        sink.show(frame(true));
        Optional<End> end = obey(keys.next(now.marks()), heard, before);
        if (end.isPresent()) {
          leave(end.get());
          boolean taken = end.get() == End.TAKEN && lit;
          return new Pointed(end.get(), taken ? now.line() : "", now);
        }
      }
    } finally {
      terminal.puts(Capability.cursor_normal);
      terminal.flush();
      terminal.setAttributes(before);
    }
  }

  private Optional<End> obey(PointKey key, MotionSignals signals, Attributes usual) {
    if (key.moves()) {
      // the first key lights the place where one begins
      now = lit || now.hasFineSteps() ? now.moved(key.right(), key.down(), key.fine()) : now;
      lit = true;
      return Optional.empty();
    }
    switch (key) {
      case MARK:
        now = now.marked();
        lit = true;
        return Optional.empty();
      case TAKE:
        return Optional.of(End.TAKEN);
      case CLEAR:
        return Optional.of(End.CLEARED);
      case END:
        return Optional.of(End.LEFT);
      case TYPED:
        return Optional.of(End.TYPED);
      case CHANGED:
        sink.erase();
        sink = new TerminalSink(terminal, screen.profile(), false);
        return Optional.empty();
      case SUSPENDED:
        suspended(signals, usual);
        return Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** Hands the terminal over, and comes back when it may be used again. */
  private void suspended(MotionSignals signals, Attributes usual) {
    sink.erase();
    terminal.puts(Capability.cursor_normal);
    terminal.flush();
    terminal.setAttributes(usual);
    signals.stop();
    terminal.enterRawMode();
    terminal.puts(Capability.cursor_invisible);
    sink = new TerminalSink(terminal, screen.profile(), false);
  }

  /** What stays: the picture, with what was taken behind its prompt. */
  private void leave(End end) {
    if (end == End.TAKEN) {
      sink.show(frame(false));
      sink.leave();
    } else {
      lit = false;
      List<StyledLine> lines = picture();
      lines.add(StyledLine.empty());
      sink.show(lines);
      sink.leave();
    }
  }

  private List<StyledLine> frame(boolean keys) {
    List<StyledLine> lines = picture();
    lines.add(StyledLine.empty());
    if (keys) {
      lines.add(keys());
    }
    lines.add(StyledLine.of(prompt, Style.DIM).plus(lit ? now.line() : ""));
    int last = screen.profile().columns() - 1;
    return lines.stream().map(line -> line.cutTo(last)).toList();
  }

  private List<StyledLine> picture() {
    Profile profile = screen.profile();
    Picture picture = lit ? now.picture() : now.still();
    int rows = Math.max(3, Math.min(MOST_ROWS, profile.rows() - ROWS_AROUND));
    int columns = Math.min(WIDEST, profile.columns() - 2 * INDENT);
    List<StyledLine> lines = new ArrayList<>(List.of(StyledLine.empty()));
    new PictureRenderer(profile)
        .render(picture, columns, rows)
        .forEach(line -> lines.add(line.indented(INDENT)));
    return lines;
  }

  private StyledLine keys() {
    boolean unicode = screen.profile().glyphs() == Profile.Glyphs.UNICODE;
    String arrows = unicode ? "←↑↓→" : "arrow keys";
    List<StyledLine> keys = new ArrayList<>();
    if (lit) {
      keys.add(KeyRow.key("Enter", "takes it"));
    }
    if (now.marks()) {
      keys.add(KeyRow.key("Space", "paints"));
    }
    if (now.hasFineSteps()) {
      keys.add(KeyRow.key("Shift", "by a tenth"));
    }
    if (lit) {
      keys.add(KeyRow.key("Esc", "begins anew"));
    }
    StyledLine first = KeyRow.key(arrows, lit ? "point" : "point, or type it").indented(INDENT);
    return KeyRow.fitted(first, keys, screen.profile().columns() - INDENT);
  }
}
