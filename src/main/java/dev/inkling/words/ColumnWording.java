package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sentences about what columns reach together, and which of them adds nothing new. */
public final class ColumnWording {

  private static final int MOST = 3; // columns that are spoken of one by one

  private static final int MOST_TERMS = 6; // of a combination before it is cut short
  private static final int MOST_NUMBERS = 8; // of a point

  private final Numbers numbers;

  public ColumnWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** {@code 2·column 1 − column 3}; {@code nothing of any column} where all amounts are 0. */
  public String combination(List<Integer> columns, List<Scalar> amounts) {
    List<Integer> taken =
        IntStream.range(0, columns.size()).filter(i -> !amounts.get(i).isZero()).boxed().toList();
    if (taken.isEmpty()) {
      return "nothing of any column";
    }
    StringBuilder words = new StringBuilder();
    boolean rounded = false;
    int shown = taken.size() > MOST_TERMS ? MOST_TERMS - 2 : taken.size();
    for (int i : taken.subList(0, shown)) {
      Scalar amount = amounts.get(i);
      rounded |= !numbers.setsExactly(amount);
      if (words.length() > 0) {
        words.append(amount.signum() < 0 ? " − " : " + ");
      } else if (amount.signum() < 0) {
        words.append("−");
      }
      boolean once = amount.abs().compareTo(Exact.ONE) == 0;
      words.append(once ? "" : numbers.set(amount.abs()) + "·");
      words.append("column ").append(columns.get(i) + 1);
    }
    int more = taken.size() - shown;
    words.append(more > 0 ? " and multiples of " + more + " more" : "");
    return (rounded ? "about " : "") + words;
  }

  /** {@code 2·column 1 + column 2}, from the numbers of {@code amounts} in order. */
  public String combination(Matrix amounts) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      columns.add(i);
    }
    return combination(columns, amounts.entries());
  }

  /** Whether each column adds a direction, and if not, which do not and what they repeat. */
  public Text independence(Matrix a, String name, Reduction reduction) {
    List<Integer> free = reduction.free(a.columns());
    if (free.isEmpty()) {
      return a.columns() == 1
          ? Text.of("The one column of " + name + " is not all zeros: it points somewhere.")
          : Text.strong("No column of " + name + " can be made from the others")
              .plus(": each adds a direction of its own.");
    }
    return repeats(a, reduction, free);
  }

  private Text repeats(Matrix a, Reduction reduction, List<Integer> free) {
    Text words = Text.empty();
    for (int column : free.subList(0, Math.min(MOST, free.size()))) {
      words = words.plus(words.isEmpty() ? "" : " ").plus(repeat(a, reduction, column));
    }
    int more = free.size() - MOST;
    return more > 0
        ? words.plus(
            more == 1
                ? " One more column adds nothing either."
                : " " + more + " more columns add nothing either.")
        : words;
  }

  private Text repeat(Matrix a, Reduction reduction, int column) {
    Text opening = Text.strong("Column " + (column + 1) + " adds nothing new");
    if (a.columnAt(column).isZero()) {
      return opening.plus(": it is all zeros.");
    }
    List<Scalar> amounts = new ArrayList<>();
    for (int row = 0; row < reduction.rank(); row++) {
      amounts.add(reduction.form().at(row, column));
    }
    return opening.plus(": it is " + combination(reduction.pivots(), amounts) + ".");
  }

  /** How far the columns reach: the origin, a line, a plane, more. */
  public Text reach(Matrix a, String name, Reduction reduction) {
    int rank = reduction.rank();
    Text opening =
        Text.of("The columns of ").plus(Text.strong(name)).plus(" reach ").plus(place(rank, a));
    List<Integer> free = reduction.free(a.columns());
    return free.isEmpty()
        ? opening.plus(".")
        : opening.plus(". ").plus(repeats(a, reduction, free));
  }

  private Text place(int rank, Matrix a) {
    boolean all = rank == a.rows();
    String words =
        switch (rank) {
          case 0 -> "nothing but the origin";
          case 1 -> all ? "the whole line" : "a line";
          case 2 -> all ? "the whole plane" : "a plane";
          default -> (all ? "all of the space of " : "a space of ") + rank + " dimensions";
        };
    return Text.strong(words, Role.ANSWER).plus(rank > 0 && !all ? ambient(a.rows()) : "");
  }

  private String ambient(int dimensions) {
    return dimensions == 2 ? " in the plane" : " in a space of " + dimensions + " dimensions";
  }

  /** Whether b is among the combinations of the columns, and which it is. */
  public Text span(LinearSystem system, String name, String target) {
    if (!system.isSolvable()) {
      return Text.strong("No combination of the columns of " + name + " gives " + target)
          .plus(": " + contradiction(system) + ".");
    }
    return Text.strong(target + " is within reach")
        .plus(": it is ")
        .plus(Text.strong(combination(system.particular()), Role.ANSWER))
        .plus(system.free().isEmpty() ? "." : ", among other combinations.");
  }

  /** {@code row 3 of the elimination says 0 = 1}. */
  static String contradiction(LinearSystem system) {
    return "row " + (system.contradiction() + 1) + " says 0 = 1 in the end";
  }

  /** What a combination comes to. */
  public Text combined(Matrix amounts, Matrix result, String name) {
    Text opening = Text.of(capital(combination(amounts)) + " of " + name);
    if (result.isZero()) {
      return amounts.isZero()
          ? Text.of("Nothing of any column is nothing: all zeros.")
          : opening.plus(" is all zeros.");
    }
    return opening.plus(" is ").plus(Text.strong(point(result), Role.ANSWER)).plus(".");
  }

  /** The same arrow, in other numbers. */
  public Text coordinates(Matrix coordinates, String vector, String basis) {
    return Text.strong(vector)
        .plus(" is the same arrow as ")
        .plus(Text.strong(combination(coordinates), Role.ANSWER))
        .plus(" of " + basis + ": these amounts are its coordinates there.");
  }

  /** Back from coordinates to the vector itself. */
  public Text back(Matrix coordinates, Matrix vector, String basis) {
    return Text.of(capital(combination(coordinates)) + " of " + basis + ": ")
        .plus(Text.strong(point(vector), Role.ANSWER))
        .plus(" in the usual numbers.");
  }

  String point(Matrix vector) {
    boolean rounded = vector.entries().stream().anyMatch(entry -> !numbers.setsExactly(entry));
    if (vector.isNumber()) {
      return (rounded ? "≈ " : "") + numbers.set(vector);
    }
    if (vector.size() > MOST_NUMBERS) {
      Matrix first = vector.asRow().part(new int[] {0}, Matrix.range(MOST_NUMBERS - 2));
      String start = numbers.point(first).replace(")", ", …)");
      return (rounded ? "≈ " : "") + start;
    }
    return (rounded ? "≈ " : "") + numbers.point(vector);
  }

  private String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
