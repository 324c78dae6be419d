package dev.inkling.cli;

import dev.inkling.operation.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What happens where no command is named: the prompt, a pipe, the version or help. */
final class FrontDoor {

  private static final CommandModel MODEL =
      CommandModel.odd("inkling", "[command]", "", CommandModel.Completion.COMMANDS)
          .with(CommandOption.KEEP_GOING)
          .with(Paging.OPTION);

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

  /**
   * Reads options that stand before a command.
   *
   * @throws dev.inkling.words.ProblemException if one is unknown
   */
  void checkOptions(String[] words) {
    new OperationCommand(MODEL).read(words);
  }

  /** Answers {@code --help} and {@code --version}, if they were given. */
  boolean helped(CommandModel model, Given given) {
    if (given.has(GlobalOptions.VERSION)) {
      Output.of(surroundings, GlobalOptions.of(given), registry).print("inkling " + version());
      return true;
    }
    if (given.has(GlobalOptions.HELP)) {
      new HelpDoor(surroundings, registry, given)
          .show(help -> model.equals(MODEL) ? help.everything() : help.command(model));
      return true;
    }
    return false;
  }

  static String version() {
    try (InputStream in = FrontDoor.class.getResourceAsStream("/dev/inkling/version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
