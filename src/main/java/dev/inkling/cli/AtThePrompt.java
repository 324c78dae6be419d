package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.words.Problem;

/** What a script answers to commands that need somebody to talk to. */
final class AtThePrompt {

  private AtThePrompt() {}

  static Answering.Next only(Reply.Asked asked) {
    if (asked.command().word().equals("quit")) {
      return Answering.Next.LEAVE;
    }
    throw Problem.usage("There is nobody to talk to here.")
        .expecting(asked.command().word() + " works at the prompt, which inkling alone opens.")
        .tryThis("inkling lesson play scene-1 --auto", "plays a lesson without waiting")
        .at(asked.command().wordPlace())
        .thrown();
  }
}
