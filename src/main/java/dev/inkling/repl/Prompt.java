package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.cli.GlobalOptions;
import dev.inkling.cli.Surroundings;

/** The prompt. */
public final class Prompt {

  private Prompt() {}

  /** Opens it. */
  public static int run(
      Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    throw new IllegalStateException("" + surroundings + conversation + options);
  }
}
