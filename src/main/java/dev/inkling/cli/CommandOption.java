package dev.inkling.cli;

import java.util.List;

/**
 * One {@code --option} as the parser, the help and the completion scripts all see it.
 *
 * @param name with its dashes
 * @param label what stands for its value in help; empty for a switch
 * @param description one line
 * @param choices the values it may take; empty if any will do
 */
record CommandOption(String name, String label, String description, List<String> choices) {

  /** Shared by the commands that read many lines. */
  static final CommandOption KEEP_GOING =
      flag("--keep-going", "goes on after a line that cannot be done");

  /** A script as a test. */
  static final CommandOption CHECK =
      flag("--check", "runs quietly, and tells whether every assert holds");

  /** Shared by the commands that ask about a script. */
  static final CommandOption IN =
      taking("--in", "FILE", "the script asked about; - is standard input");

  CommandOption {
    choices = List.copyOf(choices);
  }

  static CommandOption flag(String name, String description) {
    return new CommandOption(name, "", description, List.of());
  }

  static CommandOption oneOf(String name, String description, String... choices) {
    return new CommandOption(name, String.join("|", choices), description, List.of(choices));
  }

  static CommandOption taking(String name, String label, String description) {
    return new CommandOption(name, label, description, List.of());
  }

  boolean takesValue() {
    return !label.isEmpty();
  }

  /** {@code --format text|json}. */
  String usage() {
    return takesValue() ? name + " " + label : name;
  }
}
