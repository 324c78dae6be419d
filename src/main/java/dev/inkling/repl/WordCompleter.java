package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.language.Commands;
import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what fits at the cursor: words with what they do, variables with their shape, options. */
final class WordCompleter implements Completer {

  private final Conversation conversation;
  private final Supplier<List<String>> lessons;

  WordCompleter(Conversation conversation, Supplier<List<String>> lessons) {
    this.conversation = conversation;
    this.lessons = lessons;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    TypedLine typed = TypedLine.of(line.line(), line.cursor());
    String before = typed.before();
    if (Character.isDigit(first(typed.word()))) {
      return; // a number needs no help
    }
    if (before.isEmpty()) {
      operations(candidates, "");
      commands(candidates);
      variables(candidates);
      return;
    }
    String word = before.split("[^\\p{L}]", 2)[0];
    if (typed.word().startsWith("--")) {
      options(word, candidates);
    } else if (before.stripTrailing().endsWith("--as")) {
      candidates.add(candidate("image", "as a small picture", ""));
    } else if (word.equals("help")) {
      operations(candidates, "");
      commands(candidates);
    } else if (word.equals("steps")) {
      candidates.add(candidate("brief", "the result written down", ""));
      candidates.add(candidate("normal", "each row or pair on its line", ""));
      candidates.add(candidate("full", "every single step", ""));
    } else if (word.equals("lesson")) {
      for (String lesson : lessons.get()) {
        candidates.add(candidate(lesson, "", ""));
      }
    } else {
      variables(candidates);
      if (!Commands.find(word).isPresent()) {
        operations(candidates, "(");
      }
    }
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private void operations(List<Candidate> candidates, String behind) {
    for (Operation operation : conversation.interpreter().registry().all()) {
      Signature signature = operation.signature();
      candidates.add(candidate(signature.name(), signature.summary(), behind));
    }
  }

  private static void commands(List<Candidate> candidates) {
    for (Commands command : Commands.values()) {
      candidates.add(candidate(command.word(), command.summary(), ""));
    }
  }

  private void variables(List<Candidate> candidates) {
    Notebook notebook = conversation.notebook();
    for (String name : notebook.names().keySet()) {
      notebook.find(name).map(WordCompleter::shape).ifPresent(
          shape -> candidates.add(candidate(name, shape, "")));
    }
    notebook.latest().map(WordCompleter::shape).ifPresent(
        shape -> candidates.add(candidate("ans", "the latest result, " + shape, "")));
  }

  private void options(String word, List<Candidate> candidates) {
    Optional<Operation> operation = conversation.interpreter().registry().find(word);
    operation.ifPresent(
        found -> {
          for (Signature.Option option : found.signature().options()) {
            candidates.add(candidate("--" + option.name(), option.description(), ""));
          }
        });
  }

  private static String shape(Outcome outcome) {
    return outcome.value().accept(
        new Value.Visitor<>() {
          @Override
          public String grid(Value.Grid grid) {
            Matrix matrix = grid.matrix();
            return matrix.isNumber() ? "a number" : Shapes.of(matrix);
          }

          @Override
          public String truth(Value.Truth truth) {
            return "yes or no";
          }

          @Override
          public String words(Value.Words words) {
            return "a text";
          }
        });
  }

  /** {@code behind} follows the word at once, with no space after it. */
  private static Candidate candidate(String word, String meaning, String behind) {
    return new Candidate(
        word + behind, word, null, meaning.isEmpty() ? null : meaning, null, null, behind.isEmpty());
  }
}
