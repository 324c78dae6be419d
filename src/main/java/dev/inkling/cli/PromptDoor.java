package dev.inkling.cli;

/** Opens the prompt: the one place that leads from the shell to the terminal's library. */
final class PromptDoor {

  private PromptDoor() {}

  static int open(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    return dev.inkling.repl.Prompt.run(surroundings, conversation, options);
  }
}
