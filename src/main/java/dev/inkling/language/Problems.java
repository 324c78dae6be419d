package dev.inkling.language;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.language.tree.Expr;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Shapes;
import dev.inkling.words.Problem;
import dev.inkling.work.Limits;
import java.util.List;

/** What the evaluator says when a line reads well but asks for what does not exist. */
final class Problems {

  private Problems() {}

  /** What is said when a number on the way is more than a number here can hold. */
  static Problem outOfRange(Limits limits) {
    return Problem.work("The numbers on the way are too large or too small to hold.")
        .expecting(
            "Rounded numbers reach from about 1e-308 to 1e308, exact ones to "
                + limits.digits()
                + " digits.");
  }

  static Problem unknownOperation(Expr.Call call, Registry registry) {
    Problem problem =
        Problem.usage("There is no operation called " + call.word() + ".").at(call.wordPlace());
    List<String> near = DidYouMean.nearest(call.word(), registry.names());
    return near.isEmpty()
        ? problem.expecting("help lists all words.")
        : problem.expecting("Did you mean " + near.get(0) + "?");
  }

  static Problem noPart(Expr.Field field, Matrix of, Notebook notebook) {
    Problem problem =
        Problem.usage(
                "This is " + Shapes.describe(of) + "; it has no part called " + field.name() + ".")
            .at(field.namePlace());
    boolean variables =
        field.of() instanceof Expr.Variable && notebook.find(field.name()).isPresent();
    String left = field.of() instanceof Expr.Variable variable ? variable.name() : "A";
    if (field.name().equals("t")) {
      return problem.tryThis(left + ".T", "rows become columns");
    }
    return variables
        ? problem.tryThis(left + " · " + field.name(), "the dot product")
        : problem.expecting("The one part of a matrix is .T, its transpose.");
  }
}
