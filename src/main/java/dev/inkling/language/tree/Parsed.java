package dev.inkling.language.tree;

import dev.inkling.words.Problem;
import java.util.List;

/**
 * What one parser made of some lines, for running, highlighting, continuation and completion alike.
 *
 * @param statements the statements before the first problem
 * @param problems why the rest was not understood, with places; empty if all was
 * @param open whether more lines could still complete it: a bracket is open or an operator waits
 */
public record Parsed(List<Statement> statements, List<Problem> problems, boolean open) {
  public Parsed {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }
}
