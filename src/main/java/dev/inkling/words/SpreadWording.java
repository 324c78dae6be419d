package dev.inkling.words;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The sentences about points that spread from their mean, most one way and less another. */
public final class SpreadWording {

  private static final int FEW = 4; // numbers of a direction that is written out

  private final Numbers numbers;

  public SpreadWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Where the points spread most, how much of the whole that is, and which columns do not move. */
  public Text spread(Matrix points, Matrix directions, Matrix shares) {
    List<String> still = new ArrayList<>();
    for (int column = 0; column < points.columns(); column++) {
      if (isConstant(points, column)) {
        still.add(Integer.toString(column + 1));
      }
    }
    if (still.size() == points.columns()) {
      return Text.strong("All the points are the same")
          .plus(": nothing spreads, and any direction is as good as the one shown.");
    }
    return main(points, directions, shares).plus(constant(still));
  }

  private static boolean isConstant(Matrix points, int column) {
    Scalar first = points.at(0, column);
    for (int row = 1; row < points.rows(); row++) {
      if (points.at(row, column).compareTo(first) != 0) {
        return false;
      }
    }
    return true;
  }

  private Text main(Matrix points, Matrix directions, Matrix shares) {
    if (points.columns() == 1) {
      return Text.of("One column, one direction: it carries all the spread there is.");
    }
    Scalar share = shares.at(0);
    if (shares.size() > 1 && isAlike(share, shares.at(1))) {
      return Text.of("The points spread ")
          .plus(Text.strong("as much in several directions"))
          .plus(": none of them stands out.");
    }
    Text opening = Text.of("The points spread most along ").plus(direction(directions));
    if (isAll(share)) {
      return opening.plus(": they lie ").plus(Text.strong("on one line", Role.ANSWER)).plus(".");
    }
    Text first = opening.plus(", which carries ").plus(strong(share)).plus(" of the spread");
    return shares.size() > 2
        ? first.plus("; the first two directions carry " + two(shares) + ".")
        : first.plus(".");
  }

  private String two(Matrix shares) {
    Scalar both = shares.at(0).plus(shares.at(1));
    return isAll(both) ? "all of it" : percent(both);
  }

  private static boolean isAlike(Scalar share, Scalar other) {
    return share.isExact()
        ? share.compareTo(other) == 0
        : share.toDouble() - other.toDouble() <= 1e-9;
  }

  private static boolean isAll(Scalar share) {
    return share.isExact() ? share.toDouble() == 1 : share.toDouble() > 1 - 1e-12;
  }

  private Text strong(Scalar share) {
    return Text.strong(percent(share), Role.ANSWER);
  }

  private String direction(Matrix directions) {
    if (directions.rows() > FEW) {
      return "direction 1";
    }
    Matrix first = directions.columnAt(0);
    boolean rounded = first.entries().stream().anyMatch(entry -> !numbers.setsExactly(entry));
    return (rounded ? "≈ " : "") + numbers.point(first);
  }

  private static String constant(List<String> still) {
    if (still.isEmpty()) {
      return "";
    }
    boolean one = still.size() == 1;
    return (one ? " Column " : " Columns ")
        + Lists.and(still)
        + (one ? " never changes and adds nothing." : " never change and add nothing.");
  }

  /** {@code 90%}, {@code about 94.7%}. */
  public String percent(Scalar share) {
    return new StretchWording(numbers).percent(share);
  }

  /** The points and the directions of their spread. */
  public Text picture(int count, Matrix mean, Matrix directions, Matrix variances, Matrix shares) {
    StringBuilder words = new StringBuilder(count + " points");
    if (mean.size() <= FEW) {
      words.append(" about their mean ").append(about(mean));
    }
    words.append('.');
    for (int i = 0; i < Math.min(2, variances.size()); i++) {
      if (!variances.at(i).isZero()) {
        words.append(i == 0 ? " The line is the main direction" : " The dashed line is the second");
        if (directions.rows() <= FEW) {
          words.append(", ").append(about(directions.columnAt(i)));
        }
        words.append(", with ").append(percent(shares.at(i))).append(" of the spread.");
      }
    }
    return Text.of(words.toString());
  }

  private String about(Matrix vector) {
    if (vector.isNumber()) {
      return numbers.marked(vector.number()).replace("≈ ", "about ");
    }
    boolean rounded = vector.entries().stream().anyMatch(entry -> !numbers.setsExactly(entry));
    return (rounded ? "about " : "") + numbers.point(vector);
  }
}
