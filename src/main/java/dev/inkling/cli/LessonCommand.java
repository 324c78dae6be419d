package dev.inkling.cli;

import dev.inkling.words.Problem;

/** {@code inkling lesson}: lists the lessons, plays one, or checks lesson files. */
final class LessonCommand {

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final GlobalOptions options;

  LessonCommand(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.options = options;
  }

  int run(Given given) {
    throw Problem.work("There are no lessons yet. " + given + surroundings + conversation + options)
        .thrown();
  }
}
