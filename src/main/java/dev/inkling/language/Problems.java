package dev.inkling.language;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.language.tree.Expr;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.words.Lists;
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

  static Problem noPart(Expr.Field field, Value of, Notebook notebook) {
    Problem problem =
        Problem.usage(
                "This is " + of.accept(SHAPE) + "; it has no part called " + field.name() + ".")
            .at(field.namePlace());
    boolean variables =
        field.of() instanceof Expr.Variable && notebook.find(field.name()).isPresent();
    String left = field.of() instanceof Expr.Variable variable ? variable.name() : "A";
    if (field.name().equals("t")) {
      return problem.tryThis(left + ".T", "rows become columns");
    }
    return variables
        ? problem.tryThis(left + " · " + field.name(), "the dot product")
        : problem.expecting(of.accept(PARTS));
  }

  private static final Value.NumbersOnly<String> SHAPE =
      new Value.NumbersOnly<>() {
        @Override
        public String grid(Value.Grid grid) {
          return Shapes.describe(grid.matrix());
        }

        @Override
        public String otherwise(String given) {
          return given;
        }
      };

  private static final Value.NumbersOnly<String> PARTS =
      new Value.NumbersOnly<>() {
        @Override
        public String grid(Value.Grid grid) {
          return "The one part of a matrix is .T, its transpose.";
        }

        @Override
        public String complexes(Value.Complexes complexes) {
          return "Its parts are .real and .imaginary.";
        }

        @Override
        public String otherwise(String given) {
          return "Only matrices and values such as eigen(A) have parts.";
        }

        @Override
        public String bundle(Value.Bundle bundle) {
          List<String> names = bundle.parts().stream().map(part -> "." + part.name()).toList();
          return "Its parts are " + Lists.and(names) + ".";
        }
      };
}
