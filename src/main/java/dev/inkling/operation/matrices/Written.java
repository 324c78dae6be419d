package dev.inkling.operation.matrices;

import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;

/** A computation written down as a whole: matrices, a sign between them, and what they come to. */
final class Written {

  private static final int MOST = 36; // entries; larger ones are not written out

  private Written() {}

  /** An argument under its name. */
  static Formula of(Arguments given, int index, Role role) {
    return new Formula.Named(given.label(index), role, Formula.block(given.matrix(index), role));
  }

  /** The one step, unless the result is a single number or too large to be written out. */
  static Steps down(Call call, Formula formula) {
    int size = Results.of(call).size();
    return size == 1 || size > MOST
        ? Steps.none()
        : Steps.of(
            Step.saying(Kind.WRITE_DOWN, Text.empty())
                .writing(Equation.of(formula, Formula.block(Results.of(call), Role.ANSWER))));
  }
}
