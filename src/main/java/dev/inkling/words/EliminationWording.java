package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The sentences about what elimination finds: pivots, determinants, inverses, solutions. */
public final class EliminationWording {

  private final Numbers numbers;
  private final ColumnWording columns;

  public EliminationWording(Numbers numbers) {
    this.numbers = numbers;
    this.columns = new ColumnWording(numbers);
  }

  /** Where the pivots of a reduced form stand. */
  public Text pivots(Matrix a, Reduction reduction) {
    List<String> columns = reduction.pivots().stream().map(c -> Integer.toString(c + 1)).toList();
    if (columns.isEmpty()) {
      return Text.of("There is nothing but zeros, and no pivot.");
    }
    Text words =
        Text.strong(
                columns.size() == 1
                    ? "1 pivot, in column " + columns.get(0)
                    : columns.size() + " pivots, in columns " + Lists.and(columns))
            .plus(": the rank is ")
            .plus(Text.strong(Integer.toString(reduction.rank()), Role.ANSWER))
            .plus(".");
    int gone = a.rows() - reduction.rank();
    if (gone == 0) {
      return words;
    }
    return words.plus(
        gone == 1
            ? " 1 row vanished: it said nothing new."
            : " " + gone + " rows vanished: they said nothing new.");
  }

  /** What a determinant says about areas and volumes. */
  public Text determinant(Matrix a, String name, Scalar determinant, int rank) {
    if (a.isNumber()) {
      return Text.of("The determinant of a number is the number itself.");
    }
    String what = a.rows() == 2 ? "area" : a.rows() == 3 ? "volume" : a.rows() + "-volume";
    if (determinant.isZero()) {
      return Text.strong("Every " + what + " collapses to 0")
          .plus(": " + name + " squashes " + space(a.rows()) + " onto " + squashed(rank) + ".");
    }
    Scalar size = determinant.abs();
    Text words;
    if (size.compareTo(Exact.ONE) == 0) {
      words = Text.of("Every " + what + " keeps its size");
    } else if (size.compareTo(Exact.of(2)) == 0) {
      words = Text.of("Every " + what + " becomes ").plus(twice()).plus(" as large");
    } else if (size.compareTo(Exact.ONE) > 0) {
      words = Text.of("Every " + what + " becomes ").plus(answer(size)).plus(" times as large");
    } else {
      words = Text.of("Every " + what + " shrinks to ").plus(answer(size)).plus(" of itself");
    }
    String flip =
        a.rows() == 2 ? ", and the plane is flipped over" : ", and left and right change places";
    return words.plus(determinant.signum() < 0 ? flip + "." : ".");
  }

  private String space(int dimensions) {
    return dimensions == 2
        ? "the plane"
        : dimensions == 3 ? "space" : "all " + dimensions + " dimensions";
  }

  private String squashed(int rank) {
    return switch (rank) {
      case 0 -> "a single point";
      case 1 -> "a line";
      case 2 -> "a plane";
      default -> rank + " of them";
    };
  }

  /** What an inverse does. */
  public Text inverse(Matrix a, String name, Matrix inverse) {
    if (a.isNumber()) {
      return Text.of(
          "Multiplying by it takes back multiplying by " + numbers.marked(a.number()) + ".");
    }
    if (a.equals(Matrix.identity(a.rows()))) {
      return Text.of("The identity changes nothing, so there is nothing to take back.");
    }
    return a.equals(inverse)
        ? Text.strong(name)
            .plus(" is its own inverse: doing it twice leaves every input as it was.")
        : Text.of("What ")
            .plus(Text.strong(name))
            .plus(" does to an input, ")
            .plus(Text.strong(name + "^-1", Role.ANSWER))
            .plus(" takes back.");
  }

  /** None, one or infinitely many x. */
  public Text solution(LinearSystem system, String name, String target, String unknown) {
    if (!system.isSolvable()) {
      return Text.strong("No " + unknown + " gives " + target)
          .plus(": " + ColumnWording.contradiction(system) + ". ")
          .plus(target + " is out of reach of the columns of " + name + ".");
    }
    Matrix x = system.particular();
    Text point = Text.strong(columns.point(x), Role.ANSWER);
    if (system.free().isEmpty()) {
      return Text.strong("Exactly one " + unknown + " gives " + target)
          .plus(": ")
          .plus(point)
          .plus(". " + target + " is " + columns.combination(x) + " of " + name + ".");
    }
    List<String> free = new ArrayList<>();
    system.free().forEach(column -> free.add(unknown + "[" + (column + 1) + "]"));
    return Text.strong("Infinitely many " + unknown + " give " + target)
        .plus(": " + Lists.and(free) + (free.size() == 1 ? " is free" : " are free"))
        .plus("; with 0 there, " + unknown + " is ")
        .plus(point)
        .plus(free.size() == 1 ? every(system, free.get(0)) : ".");
  }

  /** {@code ; every one is (3, 0, 1) + x[2]·(−2, 1, 0)}. */
  private String every(LinearSystem system, String free) {
    Matrix start = system.particular();
    Matrix direction = system.direction(system.free().get(0));
    String along = direction.isNumber() ? free : free + "·" + columns.point(direction);
    return start.isZero()
        ? ". Every one of them is " + along + "."
        : ". Every one of them is " + columns.point(start) + " + " + along + ".";
  }

  /** {@code a × b}: at a right angle to both, as long as their parallelogram is large. */
  public Text cross(Matrix a, String nameA, Matrix b, String nameB, Scalar area) {
    String both = nameA + " and " + nameB;
    if (a.isZero() || b.isZero()) {
      return Text.of("With a vector of zeros there is no parallelogram: all zeros.");
    }
    if (area.isZero()) {
      return Text.of(both + " are on ")
          .plus(Text.strong("one line"))
          .plus(": their parallelogram has no area, so all is zero.");
    }
    return Text.of("It stands ")
        .plus(Text.strong("at a right angle to both"))
        .plus("; it is ")
        .plus(answer(area))
        .plus(" long, the area of the parallelogram of " + both + ".");
  }

  /** A small change in a nearly singular matrix comes out large. */
  public static Text sensitive(String name, double times) {
    int power = (int) Math.floor(StrictMath.log10(times));
    String many =
        switch (power) {
          case 4 -> "10,000";
          case 5 -> "100,000";
          case 6 -> "1,000,000";
          default -> "10^" + power;
        };
    return Text.of(
        name
            + " is nearly singular: its columns come close to repeating each other. A small change in"
            + " its numbers can come out more than "
            + many
            + " times as large in the answer.");
  }

  /** What rounded numbers count as 0. */
  public static Text tolerance() {
    return Text.of(
        "With rounded numbers, what is left of a difference of numbers 10^12 times its size counts"
            + " as 0.");
  }

  /** An exact answer was given up for time. */
  public static Text rounded(double seconds) {
    return Text.of(
        "Exact numbers would take more than "
            + Numbers.rounded(seconds, 0)
            + " seconds here, so these are rounded. --exact insists on exact ones.");
  }

  private Text twice() {
    return Text.strong("twice", Role.ANSWER);
  }

  private Text answer(Scalar number) {
    return Text.strong(numbers.marked(number), Role.ANSWER);
  }
}
