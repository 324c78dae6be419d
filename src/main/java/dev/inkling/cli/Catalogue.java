package dev.inkling.cli;

import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import java.util.ArrayList;
import java.util.List;

/** All commands of the shell; only help, did-you-mean and completion need the whole list. */
final class Catalogue {

  private final List<CommandModel> commands;

  private Catalogue(List<CommandModel> commands) {
    this.commands = List.copyOf(commands);
  }

  static Catalogue of(Registry registry) {
    List<CommandModel> commands = new ArrayList<>();
    for (Operation operation : registry.all()) {
      commands.add(CommandModel.of(operation.signature()));
    }
    for (OddCommand odd : OddCommand.values()) {
      commands.add(odd.model());
    }
    return new Catalogue(commands);
  }

  List<CommandModel> commands() {
    return commands;
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (CommandModel command : commands) {
      names.add(command.name());
    }
    return names;
  }
}
