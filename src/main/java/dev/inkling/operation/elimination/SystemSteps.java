package dev.inkling.operation.elimination;

import dev.inkling.math.Blackboard;
import dev.inkling.math.Exact;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Lists;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** A x = b at the blackboard: b goes along beside A, and in the end each row names one number. */
final class SystemSteps {

  private SystemSteps() {}

  /** The working; {@code unknown} is what the numbers looked for are called. */
  static Steps of(Numbers numbers, Matrix a, String name, Matrix b, String target, String unknown) {
    Matrix start = LinearSystem.beside(a, b);
    if (!Tables.fit(start)) {
      return Steps.none();
    }
    List<Step> steps =
        new ArrayList<>(
            Tables.of(
                numbers,
                name + " and " + target + " side by side",
                start,
                a.columns(),
                Blackboard.reduced(start, start.columns())));
    steps.add(readOff(LinearSystem.of(a, b, Work.plain()), unknown));
    return Steps.of(steps);
  }

  private static Step readOff(LinearSystem system, String unknown) {
    if (!system.isSolvable()) {
      return Step.saying(
          Kind.READ_OFF,
          Text.of("Row " + (system.contradiction() + 1) + " says ")
              .plus(Text.strong("0 = 1", Role.ANSWER))
              .plus(": whatever " + unknown + " is, nothing makes that true."));
    }
    List<String> free = new ArrayList<>();
    system.free().forEach(column -> free.add(entry(unknown, column)));
    List<Step> lines = new ArrayList<>();
    for (int column : system.reduction().pivots()) {
      lines.add(line(system, unknown, column));
    }
    String words =
        free.isEmpty()
            ? "Each row names one number of " + unknown + ":"
            : "No row names "
                + Lists.and(free)
                + (free.size() == 1 ? ": it is free." : ": they are free.")
                + (lines.isEmpty() ? "" : " The others follow:");
    return Step.saying(Kind.READ_OFF, Text.of(words)).closer(Steps.of(lines));
  }

  private static String entry(String unknown, int column) {
    return unknown + "[" + (column + 1) + "]";
  }

  /** {@code x[1] = 5 − 2·x[2]}, with 0 for what is free where it is evaluated. */
  private static Step line(LinearSystem system, String unknown, int column) {
    Scalar constant = system.particular().at(column);
    boolean bound = system.free().isEmpty();
    Formula side = Formula.number(constant, bound ? Role.ANSWER : Role.TEXT);
    boolean empty = constant.isZero() && !bound;
    for (int free : system.free()) {
      Scalar slope = system.slope(column, free);
      if (!slope.isZero()) {
        side = empty ? first(slope, entry(unknown, free)) : then(side, slope, entry(unknown, free));
        empty = false;
      }
    }
    Formula left =
        new Formula.Named(entry(unknown, column), Role.TEXT, Formula.number(constant, Role.TEXT));
    return Step.saying(Kind.READ_OFF, Text.empty()).writing(Equation.of(left, side));
  }

  private static Formula then(Formula side, Scalar slope, String free) {
    Formula times = times(slope.abs(), free);
    return slope.signum() > 0
        ? new Formula.Difference(side, times)
        : new Formula.Sum(List.of(side, times));
  }

  private static Formula first(Scalar slope, String free) {
    return slope.compareTo(Exact.ONE) == 0
        ? new Formula.Named("−" + free, Role.SECOND, Formula.number(0))
        : times(slope.negate(), free);
  }

  private static Formula times(Scalar factor, String free) {
    Formula named = new Formula.Named(free, Role.SECOND, Formula.number(0));
    return factor.compareTo(Exact.ONE) == 0
        ? named
        : new Formula.Product(List.of(Formula.number(factor, Role.TEXT), named));
  }

  /** {@code 2·column 1 + 3·column 2}, each column set tall. */
  static Step combination(Matrix a, Matrix amounts, Matrix result) {
    List<Formula> terms = new ArrayList<>();
    for (int column = 0; column < a.columns(); column++) {
      terms.add(
          new Formula.Product(
              List.of(
                  Formula.number(amounts.at(column), Role.SECOND),
                  Formula.block(a.columnAt(column), Role.FIRST))));
    }
    Formula sum = terms.size() == 1 ? terms.get(0) : new Formula.Sum(terms);
    return Step.saying(Kind.COMBINE_COLUMNS, Text.empty())
        .writing(Equation.of(sum, Formula.block(result, Role.ANSWER)));
  }
}
