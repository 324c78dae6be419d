package dev.inkling.cli;

import dev.inkling.lesson.Lesson;
import dev.inkling.repl.Prompt;

/** Opens the prompt: the one place that leads from the shell to the terminal's library. */
final class PromptDoor {

  private PromptDoor() {}

  static int open(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    return Prompt.run(surroundings, conversation, options);
  }

  /** Plays one lesson on the terminal and leaves. */
  static int play(
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      Lesson lesson,
      boolean alone) {
    return Prompt.play(surroundings, conversation, options, lesson, alone);
  }
}
