package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;

/** What tests about reading lines say often. */
final class Reading {

  private Reading() {}

  static Parsed parsed(String line) {
    return Parser.parse(line, SomeWords.WORDS);
  }

  /** The only statement of a line that is understood. */
  static Statement statement(String line) {
    Parsed parsed = parsed(line);
    assertThat(parsed.problems()).as(line).isEmpty();
    assertThat(parsed.statements()).as(line).hasSize(1);
    return parsed.statements().get(0);
  }

  /** The line as it is echoed. */
  static String echo(String line) {
    return Printer.print(statement(line));
  }

  static Problem problem(String line) {
    Parsed parsed = parsed(line);
    assertThat(parsed.problems()).as(line).hasSize(1);
    return parsed.problems().get(0);
  }

  static Place place(String line) {
    return problem(line).at().orElseThrow();
  }

  /** A tree as text without the places of its parts, to be compared. */
  static String bare(Expr expr) {
    return bare(expr.toString());
  }

  static String bare(Statement statement) {
    return bare(statement.toString());
  }

  private static String bare(String tree) {
    return tree.replaceAll("Place\\[source=[^\\]]*\\]", "");
  }

  /** An argument of the shell as it is echoed. */
  static String argument(String text) {
    return Printer.print(Parser.expression(text, SomeWords.WORDS));
  }

  /** The message as the golden file keeps it. */
  static String rendered(String line, Problem problem) {
    StringBuilder text = new StringBuilder("> ").append(line.replace("\n", "\\n")).append('\n');
    problem
        .at()
        .ifPresent(
            place -> {
              text.append(" ".repeat(place.column() + 1)).append("^".repeat(place.length()));
              text.append(place.line() > 1 ? " line " + place.line() : "").append('\n');
            });
    text.append(problem.summary().plain()).append('\n');
    text.append(problem.expected().plain()).append('\n');
    for (Problem.Try attempt : problem.tries()) {
      String reason = attempt.reason().isEmpty() ? "" : "   " + attempt.reason();
      text.append("try  ").append(attempt.line()).append(reason).append('\n');
    }
    return text.toString().replace("\u202E", "\\u202E");
  }
}
