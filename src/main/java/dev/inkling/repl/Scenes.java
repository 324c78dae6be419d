package dev.inkling.repl;

import dev.inkling.cli.Answering;
import dev.inkling.cli.Conversation;
import dev.inkling.cli.Surroundings;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;
import org.jline.reader.LineReader;

/** The lessons behind the prompt. */
final class Scenes {

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final PromptScreen screen;

  Scenes(Surroundings surroundings, Conversation conversation, PromptScreen screen) {
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.screen = screen;
  }

  List<String> names() {
    return List.of();
  }

  Optional<SceneOffer> offer() {
    return Optional.empty();
  }

  Answering.Next begin(LineReader reader) {
    throw Problem.work("There are no lessons yet." + surroundings + conversation + screen).thrown();
  }

  Answering.Next open(Statement.Command command, LineReader reader) {
    return begin(reader);
  }
}
