package dev.inkling.operation.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.elementary.Power;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.PowerWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matrix done again and again: its power, or with a start vector the way of that vector, which
 * turns towards the direction that is stretched most.
 *
 * @see "G. Golub and C. Van Loan, Matrix Computations, 7.3.1 (the power method)"
 */
public final class Powers implements Operation {

  private static final Signature SIGNATURE =
      Signature.of(
              "power", "A done k times over: its power, or where a vector x goes step by step.")
          .taking("A", "a matrix with as many rows as columns")
          .taking("x", "a vector to start from; or a whole number k for the power of A itself")
          .maybeTaking("k", "how many steps x is followed; 6 unless said")
          .withExamples("power [2 1; 1 2] [1; 0] 4", "power [2 1; 1 2] 5")
          .seeAlso("eigen", "diagonalize", "mul");

  private static final int MOST_ROWS = 4; // of matrices that are written step by step
  private static final double SEEN = 8;

  private final Power power = new Power();

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    if (follows(arguments)) {
      return Value.of(Iteration.of(arguments, work).last());
    }
    EigenParts.square(arguments, 0, "powers");
    return power.apply(arguments, work);
  }

  /** Whether a vector is followed; otherwise the matrix itself is multiplied. */
  private static boolean follows(Arguments given) {
    return given.count() == 3 || !given.matrix(1).isNumber();
  }

  /** A whole power of a matrix with several rows. */
  private static Optional<Integer> times(Arguments given) {
    return follows(given) || given.matrix(0).isNumber()
        ? Optional.empty()
        : Optional.of((int) given.number(1).toDouble());
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    if (follows(given)) {
      return new IterationSteps(call).steps();
    }
    return times(given)
        .filter(times -> times > 1 && given.matrix(0).rows() <= MOST_ROWS)
        .map(times -> squares(given, times, Results.of(call)))
        .orElse(Steps.none());
  }

  /** A², A⁴, …: each the square of the one before, and those that are needed multiplied. */
  private static Steps squares(Arguments given, int times, Matrix result) {
    String name = given.label(0);
    List<Step> steps = new ArrayList<>();
    List<Formula> needed = new ArrayList<>();
    Matrix square = given.matrix(0);
    for (int done = 1; done <= times; done *= 2) {
      if (done > 1) {
        Matrix before = square;
        square = before.times(before, Work.plain());
        Formula twice =
            new Formula.Product(
                List.of(Formula.block(before, Role.TEXT), Formula.block(before, Role.TEXT)));
        steps.add(step(named(name, done, twice), square, done == times));
      }
      if ((times & done) != 0) {
        needed.add(0, named(name, done, Formula.block(square, Role.TEXT)));
      }
    }
    if (needed.size() > 1) {
      steps.add(step(new Formula.Product(needed), result, true));
    }
    return Steps.of(steps);
  }

  private static Step step(Formula left, Matrix right, boolean last) {
    return Step.saying(Kind.APPLY_AGAIN, Text.empty())
        .writing(Equation.of(left, Formula.block(right, last ? Role.ANSWER : Role.TEXT)));
  }

  private static Formula named(String name, int times, Formula meaning) {
    return new Formula.Named(times == 1 ? name : name + "^" + times, Role.FIRST, meaning);
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    if (follows(given)) {
      return new Fan(call).pictures();
    }
    return times(given)
        .filter(times -> given.matrix(0).rows() == 2 && isModest(Results.of(call)))
        .map(
            times -> {
              Matrix result = Results.of(call);
              return new EigenPictures(
                      call.numbers(),
                      result,
                      given.label(0) + "^" + times,
                      Spectrum.of(result, Work.plain()))
                  .pictures();
            })
        .orElse(List.of());
  }

  @Override
  public Optional<Motion> motion(Call call) {
    Arguments given = call.arguments();
    return follows(given)
        ? PowerMotion.following(call, Iteration.of(given, Work.plain()))
        : times(given).filter(times -> times > 0).flatMap(times -> PowerMotion.of(call, times));
  }

  /** Whether what was one long can still be seen beside what became of it. */
  private static boolean isModest(Matrix result) {
    return result.entries().stream().allMatch(entry -> Math.abs(entry.toDouble()) <= SEEN);
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    PowerWording wording = new PowerWording(call.numbers());
    if (a.rows() > Iteration.SETTLED_ROWS) {
      return Text.empty();
    }
    Spectrum spectrum = Spectrum.of(a, Work.plain());
    if (follows(given)) {
      return wording.settling(
          Iteration.of(given, Work.plain()).settling(), given.label(0), given.label(1));
    }
    return times(given)
        .map(times -> wording.power(a, given.label(0), times, spectrum))
        .orElse(Text.empty());
  }

  @Override
  public Why why(Call call, int row, int column) {
    return follows(call.arguments())
        ? Iteration.of(call.arguments(), Work.plain()).why(Math.max(row, column))
        : power.why(call, row, column);
  }

  /** A whole number of steps from 0 to a bound, or a problem. */
  static int steps(Arguments given, int index, int most) {
    boolean whole =
        given.number(index) instanceof Exact exact
            && exact.isInteger()
            && exact.signum() >= 0
            && exact.compareTo(Exact.of(most)) <= 0;
    if (!whole) {
      throw ArgumentProblem.at(
          index,
          Problem.work("The number of steps cannot be this.")
              .expecting("A whole number from 0 to " + most + " is needed here."));
    }
    return (int) given.number(index).toDouble();
  }
}
