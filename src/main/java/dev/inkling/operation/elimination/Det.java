package dev.inkling.operation.elimination;

import dev.inkling.math.Blackboard;
import dev.inkling.math.Determinant;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Stage;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The determinant: how many times as large areas and volumes become, and whether they are flipped.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 5.1"
 */
public final class Det implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("det", "How many times as large a matrix makes areas or volumes, with a sign.")
          .taking("A", "a matrix with as many rows as columns")
          .withExamples("det [2 1; 1 3]", "det [1 2 3; 0 1 4; 5 6 0]")
          .seeAlso("rank", "inverse", "cross");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = Shaping.square(arguments, 0, "a determinant");
    return Value.of(Determinant.of(Effort.affordable(a, work), work));
  }

  @Override
  public Steps steps(Call call) {
    Matrix a = Effort.like(exact(call), given(call));
    if (!Tables.fit(a) || a.isNumber()) {
      return Steps.none();
    }
    List<Step> tables = new ArrayList<>();
    List<Stage> stages = Blackboard.echelon(a, a.columns());
    tables.addAll(Tables.of(call.numbers(), call.arguments().label(0), a, a.columns(), stages));
    tables.add(pivots(a, stages, Results.of(call).number()));
    return a.rows() == 2 ? withDiagonals(call, tables) : Steps.of(tables);
  }

  /** Two rows need no elimination: the diagonals say it, and the pivots say it again. */
  private static Steps withDiagonals(Call call, List<Step> tables) {
    Formula formula = new Expansion(call.arguments()).formula();
    Step diagonals =
        Step.saying(Kind.CROSS_DIAGONALS, Text.dim("down less up"))
            .writing(Equation.of(formula, Entries.answer(Results.of(call).number())));
    List<Step> steps = new ArrayList<>(List.of(diagonals));
    steps.addAll(tables);
    return Steps.of(steps);
  }

  /** The product of the diagonal of the echelon form, turned for each swap. */
  private static Step pivots(Matrix a, List<Stage> stages, Scalar determinant) {
    Matrix echelon = stages.isEmpty() ? a : stages.get(stages.size() - 1).after();
    long swaps = stages.stream().filter(stage -> stage.move() == Stage.Move.SWAP).count();
    List<Formula> factors = new ArrayList<>();
    if (swaps % 2 == 1) {
      factors.add(Formula.number(Exact.of(-1), Role.TEXT));
    }
    for (int i = 0; i < echelon.rows(); i++) {
      factors.add(Formula.number(echelon.at(i, i), Role.TEXT));
    }
    Step step =
        Step.saying(Kind.MULTIPLY_PIVOTS, Text.dim("down the diagonal"))
            .writing(
                Equation.of(
                    new Formula.Product(factors), Formula.number(determinant, Role.ANSWER)));
    return swaps % 2 == 1 ? step.because(Text.dim(Shapes.count(swaps, "swap"))) : step;
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new ColumnPictures(call.numbers()).square(given(call), Results.of(call).number());
  }

  @Override
  public Text sentence(Call call) {
    Scalar determinant = Results.of(call).number();
    int rank =
        determinant.isZero() ? Reducing.again(given(call), exact(call)).rank() : given(call).rows();
    return new EliminationWording(call.numbers())
        .determinant(given(call), call.arguments().label(0), determinant, rank);
  }

  @Override
  public List<Text> notes(Call call) {
    return Effort.notes(given(call).isExact(), exact(call));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Expansion expansion = new Expansion(call.arguments());
    if (given(call).rows() > Expansion.MOST || !exact(call)) {
      return found(call);
    }
    String rule =
        switch (given(call).rows()) {
          case 1 -> "";
          case 2 -> "the first less the second";
          default -> "along row 1: each entry times what is left without its lines";
        };
    return new Why.Derived(expansion.formula(), expansion.terms(), Text.of(rule));
  }

  /** Checked against the determinant of the transpose, which is another computation. */
  private static Why found(Call call) {
    Scalar determinant = Results.of(call).number();
    Matrix turned = Effort.like(exact(call), given(call)).transpose();
    Scalar again = Determinant.of(turned, Work.plain());
    List<Why.Source> diagonal = new ArrayList<>();
    for (int i = 0; i < turned.rows(); i++) {
      diagonal.add(new Why.Source(0, i, i));
    }
    String name = call.arguments().label(0);
    return new Why.Found(
        Equation.of(
            new Formula.Named("det " + name, Role.TEXT, Formula.number(determinant, Role.ANSWER)),
            new Formula.Named("det " + name + "'", Role.TEXT, Formula.number(again, Role.TEXT))),
        determinant.minus(again).abs(),
        List.of(new Why.Term(Formula.number(again, Role.TEXT), diagonal)),
        Text.of("found by elimination, and again from the columns"));
  }

  private static Matrix given(Call call) {
    return call.arguments().matrix(0);
  }

  private static boolean exact(Call call) {
    return Results.of(call).isExact();
  }
}
