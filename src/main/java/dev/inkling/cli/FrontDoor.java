package dev.inkling.cli;

import dev.inkling.operation.Registry;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What happens where no command is named: the prompt, a pipe, the version or help. */
final class FrontDoor {

  private static final CommandModel MODEL =
      CommandModel.odd("inkling", "[command]", "", CommandModel.Completion.COMMANDS)
          .with(CommandOption.KEEP_GOING);

  private final Surroundings surroundings;
  private final Registry registry;

  FrontDoor(Surroundings surroundings, Registry registry) {
    this.surroundings = surroundings;
    this.registry = registry;
  }

  int enter(String[] words) {
    Given given = new OperationCommand(MODEL).read(ShellWords.without(-1, words));
    return helped(MODEL, given)
        ? ExitCode.OK
        : new OddCommands(surroundings, registry, given).run(OddCommand.REPL);
  }

  /** Answers {@code --help} and {@code --version}, if they were given. */
  boolean helped(CommandModel model, Given given) {
    if (given.has(GlobalOptions.VERSION)) {
      Output.of(surroundings, GlobalOptions.of(given)).print("inkling " + version());
      return true;
    }
    if (given.has(GlobalOptions.HELP)) {
      Output output = Output.of(surroundings, GlobalOptions.of(given));
      output.lines(model.name().equals(MODEL.name()) ? everything() : page(model));
      return true;
    }
    return false;
  }

  /** The page of one command, as the shell shows it. */
  List<StyledLine> page(CommandModel model) {
    List<StyledLine> lines =
        new ArrayList<>(HelpPages.of(registry).page(model, "inkling "));
    lines.add(StyledLine.empty());
    lines.add(StyledLine.of("inkling --help lists the options of every command", Style.DIM).indented(2));
    return lines;
  }

  /** Everything the shell can ask for. */
  List<StyledLine> everything() {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(
        StyledLine.of("Inkling", Style.PLAIN.bold())
            .plus("   intuition for neural-network mathematics", Style.DIM)
            .indented(2));
    title(lines, "Alone");
    lines.add(HelpPages.row("inkling", "opens the prompt; in a pipe, runs the lines it is given"));
    lines.add(HelpPages.row("inkling \"[1 2] * [3; 4]\"", "works out any line of the language"));
    title(lines, "Commands");
    for (CommandModel command : Catalogue.of(registry).commands()) {
      lines.add(HelpPages.row((command.name() + " " + command.usage()).strip(), command.summary()));
    }
    title(lines, "Options of every command");
    lines.addAll(HelpPages.options(GlobalOptions.TABLE));
    title(lines, "Values");
    lines.add(HelpPages.row("\"[1 2; 3 4]\"", "rows of numbers; ; begins the next row"));
    lines.add(HelpPages.row("1,2,3", "a column"));
    lines.add(HelpPages.row("A.csv   @FILE   -", "numbers from a file, or from standard input"));
    return lines;
  }

  private static void title(List<StyledLine> lines, String words) {
    lines.add(StyledLine.empty());
    lines.add(StyledLine.of(words, Style.PLAIN.bold()).indented(2));
  }

  static String version() {
    try (InputStream in = FrontDoor.class.getResourceAsStream("/dev/inkling/version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
