package dev.inkling.slips;

import dev.inkling.language.Evaluated;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.Optional;

/**
 * An equation somebody wrote, {@code [1 2; 3 4] * [5; 6] = [17; 39]}: what was to be worked out,
 * and what came of it.
 *
 * @param asked the side to be worked out, as it was typed
 * @param call that side, worked out
 * @param answer the other side
 */
public record Claim(String asked, Call call, TypedAnswer answer) {

  private static final String EXAMPLE = "inkling check \"[1 2; 3 4] * [5; 6] = [17; 39]\"";

  /** A line of a check: the notebook after it, and the claim, unless it only gave a name. */
  public record Line(Notebook after, Optional<Claim> claim) {}

  /**
   * Reads one line: a claim, or a name for a value as in {@code A = [1 2; 3 4]}.
   *
   * @throws dev.inkling.words.ProblemException if it is neither, or cannot be worked out
   */
  public static Line read(String text, Interpreter interpreter, Notebook notebook, Work work) {
    int equals = equalSign(text);
    if (equals < 0) {
      throw Problem.usage("There is no = in this line, so there is nothing to check.")
          .expecting("What is to be worked out, then =, then your answer.")
          .tryThis(EXAMPLE)
          .thrown();
    }
    String asked = text.substring(0, equals).strip();
    String answer = text.substring(equals).replaceFirst("^==?", "").strip();
    if (asked.isEmpty() || answer.isEmpty()) {
      throw Problem.usage("One side of the = is empty.").tryThis(EXAMPLE).thrown();
    }
    if (isNewName(asked, notebook)) { // not yet known: the line names a value
      return new Line(evaluated(text, interpreter, notebook, work).after(), Optional.empty());
    }
    Call call = call(text.substring(0, equals), interpreter, notebook, work);
    TypedAnswer typed = typed(answer, equals, interpreter, notebook);
    boolean comma = Results.of(call).isNumber() && typed.numbers().size() == 2;
    TypedAnswer read =
        comma
            ? TypedAnswer.decimalComma(answer)
                .map(point -> TypedAnswer.read(point, interpreter, notebook))
                .filter(point -> point.is(Results.of(call)))
                .orElse(typed)
            : typed;
    return new Line(notebook, Optional.of(new Claim(asked, call, read)));
  }

  /** A problem with the answer is shown under all of it: it may have been read in brackets. */
  private static TypedAnswer typed(
      String answer, int equals, Interpreter interpreter, Notebook notebook) {
    try {
      return TypedAnswer.read(answer, interpreter, notebook);
    } catch (ProblemException unreadable) {
      throw unreadable.problem().at(Place.of(1, equals + 2, answer.length())).thrown();
    }
  }

  /**
   * The call behind an expression or a command with numbers as its value.
   *
   * @throws dev.inkling.words.ProblemException if it is something else, or cannot be worked out
   */
  public static Call call(String asked, Interpreter interpreter, Notebook notebook, Work work) {
    Optional<Outcome> outcome =
        evaluated(asked, interpreter, notebook, work).reply().accept(new Answers());
    return outcome
        .map(Outcome::call)
        .filter(call -> Results.matrix(call.value()).isPresent())
        .orElseThrow(
            () ->
                Problem.work("\"" + asked.strip() + "\" gives no number and no matrix.")
                    .expecting("Something whose value is numbers.")
                    .tryThis(EXAMPLE)
                    .thrown());
  }

  /** What is said where a name was given and nothing asked. */
  public static Problem nothing(String text) {
    String name = text.strip().split("\\s*=", 2)[0];
    return Problem.usage("Nothing is called " + name + " yet, so there is nothing to check.")
        .tryThis("A = [1 2; 3 4]", "a name comes first, in a line of its own");
  }

  private static Evaluated evaluated(
      String line, Interpreter interpreter, Notebook notebook, Work work) {
    Parsed parsed = interpreter.parse(line, notebook);
    if (!parsed.problems().isEmpty()) {
      throw parsed.problems().get(0).thrown();
    }
    if (parsed.statements().size() != 1) {
      throw Problem.usage("One thing at a time: one = in each line.").tryThis(EXAMPLE).thrown();
    }
    Statement statement = parsed.statements().get(0);
    return interpreter.evaluate(notebook, statement, work);
  }

  private static boolean isNewName(String asked, Notebook notebook) {
    return asked.matches("\\p{L}[\\p{L}0-9_]*") && notebook.find(asked).isEmpty();
  }

  /** Where the one equal sign outside all brackets stands; −1 if there is none. */
  private static int equalSign(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("[({".indexOf(c) >= 0) {
        open++;
      } else if ("])}".indexOf(c) >= 0) {
        open--;
      } else if (c == '=' && open == 0 && (i == 0 || "<>!".indexOf(text.charAt(i - 1)) < 0)) {
        return i;
      }
    }
    return -1;
  }
}
