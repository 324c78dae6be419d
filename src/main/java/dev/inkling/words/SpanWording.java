package dev.inkling.words;

import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences about perpendicular directions, and about the point of a span nearest to another.
 */
public final class SpanWording {

  private final Numbers numbers;
  private final ColumnWording columns;

  public SpanWording(Numbers numbers) {
    this.numbers = numbers;
    this.columns = new ColumnWording(numbers);
  }

  /** What counts as nothing left, of rounded numbers. */
  public Text tolerance() {
    return Text.of(
        "With rounded numbers, what is left counts as 0 if it is a million million times shorter"
            + " than the column it is left of.");
  }

  /** Where the nearest point is, and how far off the vector stays. */
  public Text nearest(String name, String spanName, Matrix nearest, Matrix rest) {
    String reach = "the reach of the columns of " + spanName;
    if (rest.isZero()) {
      return Text.strong(name)
          .plus(" lies ")
          .plus(Text.strong("within " + reach))
          .plus(": the nearest point is " + name + " itself.");
    }
    if (nearest.isZero()) {
      return Text.strong(name)
          .plus(" stands at a ")
          .plus(Text.strong("right angle to every column of " + spanName))
          .plus(": the nearest point they reach is the origin.");
    }
    Scalar off = Vectors.length(rest);
    return Text.of("Of all the columns of " + spanName + " reach, ")
        .plus(Text.strong(columns.point(nearest), Role.ANSWER))
        .plus(" is nearest to ")
        .plus(Text.strong(name))
        .plus(": " + numbers.marked(off) + " away, at a right angle to every column.");
  }

  /** What became of the columns. */
  public Text perpendicular(GramSchmidt made, String name) {
    int given = made.given().columns();
    List<String> nothing = new ArrayList<>();
    boolean already = true;
    for (int column = 0; column < given; column++) {
      if (!made.kept().contains(column)) {
        nothing.add(Integer.toString(column + 1));
      } else {
        already &= made.left(column).equals(made.given().columnAt(column));
      }
    }
    String product = " " + name + " is Q·R.";
    if (!nothing.isEmpty()) {
      boolean one = nothing.size() == 1;
      return Text.strong((one ? "Column " : "Columns ") + Lists.and(nothing))
          .plus(one ? " leaves nothing: it adds" : " leave nothing: they add")
          .plus(" no direction of " + (one ? "its" : "their") + " own. ")
          .plus(made.rank() == 1 ? "One direction is" : made.rank() + " directions are")
          .plus(" left." + product);
    }
    if (given == 1) {
      return Text.of("One column, one direction, ")
          .plus(Text.strong("1 long"))
          .plus(" in Q." + product);
    }
    return already
        ? Text.of("The columns were ")
            .plus(Text.strong("at right angles already"))
            .plus(": only their lengths become 1." + product)
        : Text.of(given + " columns, " + given + " directions, ")
            .plus(Text.strong("each at a right angle to the others"))
            .plus("." + product);
  }
}
