package dev.inkling.repl;

import dev.inkling.cli.GlobalOptions;
import dev.inkling.cli.Screens;
import dev.inkling.cli.Surroundings;
import dev.inkling.cli.Views;
import dev.inkling.operation.Registry;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.Drawing;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;

/** The terminal behind the prompt, seen as a screen of styled lines whose size may change. */
final class PromptScreen {

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private final Terminal terminal;
  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Registry registry;
  private final Profile.Background background;

  PromptScreen(
      Terminal terminal, Surroundings surroundings, GlobalOptions options, Registry registry) {
    this.registry = registry;
    Size size = terminal.getSize();
    if (size.getColumns() <= 0 || size.getRows() <= 0) {
      // a young pseudo-terminal calls itself 0 columns wide, and the reader of lines believes it
      Sized usual = Size.of(COLUMNS, ROWS);
      terminal.setSize(usual);
    }
    this.terminal = terminal;
    this.surroundings = surroundings;
    this.options = options;
    this.background = Background.of(terminal, surroundings, detected());
  }

  /** What the screen can show now. */
  Profile profile() {
    return detected().withBackground(background);
  }

  private Profile detected() {
    Size size = terminal.getSize();
    int columns = size.getColumns() > 0 ? size.getColumns() : COLUMNS;
    int rows = size.getRows() > 0 ? size.getRows() : ROWS;
    boolean able = !Interrupts.isPlain(terminal);
    return Screens.prompt(surroundings, options, able, columns, rows);
  }

  Views views() {
    return views(profile());
  }

  Views views(Profile profile) {
    return Views.atThePrompt(profile, options, registry);
  }

  /** Whether pictures are drawn here at all, rather than told. */
  boolean draws() {
    boolean told = options.draw() == Drawing.WORDS || options.draw() == Drawing.NONE;
    return !told && options.out().isEmpty();
  }

  /** Whether pictures are wanted as images. */
  boolean showsImages() {
    return options.draw() == Drawing.PIXELS;
  }

  void print(List<StyledLine> lines) {
    Ansi ansi = new Ansi(profile());
    StringBuilder text = new StringBuilder();
    for (StyledLine line : lines) {
      text.append(ansi.line(line)).append("\n");
    }
    terminal.writer().print(text);
    terminal.flush();
  }

  void print(StyledLine line) {
    print(List.of(line));
  }

  /** Raw text that is escape sequences and all. */
  String escaped(StyledLine line) {
    return new Ansi(profile()).line(line);
  }

  Terminal terminal() {
    return terminal;
  }

  Surroundings surroundings() {
    return surroundings;
  }
}
