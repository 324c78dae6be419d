package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;

/** The sentences about a way from point to point, and the straight line it could have been. */
public final class CurveWording {

  private static final double NEAR = 1e-9;

  private final Numbers numbers;

  public CurveWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * How long the way is, and how long the straight line from its start to its end.
   *
   * @param points how many there are, at least one
   */
  public record Lengths(int points, Scalar along, Scalar straight) {

    /** How many times as far the way is; nothing can be said where it ends at its start. */
    public Scalar ratio() {
      return along.dividedBy(straight);
    }

    /** Whether there is a straight line to compare with. */
    public boolean isOpen() {
      return !straight.isZero();
    }
  }

  /** What the two lengths say of each other. */
  public Text lengths(Lengths way) {
    if (way.points() == 1) {
      return Text.of("One point alone: there is no way to go.");
    }
    if (way.along().isZero()) {
      return Text.of("All " + way.points() + " points are the same: there is no way to go.");
    }
    if (!way.isOpen()) {
      return Text.of("The curve ends where it began, after ")
          .plus(answer(way.along()))
          .plus(" along the way.");
    }
    Text both =
        Text.of("Along the curve it is ")
            .plus(Text.strong(numbers.marked(way.along()), Role.SECOND))
            .plus(", straight from start to end ")
            .plus(Text.strong(numbers.marked(way.straight()), Role.FIRST));
    if (isStraight(way)) {
      boolean exact = way.along().isExact() && way.straight().isExact();
      return both.plus(exact ? ": it never bends." : ": to within rounding it never bends.");
    }
    return both.plus(": ").plus(answer(way.ratio())).plus(" times as far.");
  }

  private static boolean isStraight(Lengths way) {
    Scalar more = way.ratio().minus(Exact.ONE);
    return more.isExact() ? more.isZero() : StrictMath.abs(more.toDouble()) < NEAR;
  }

  /** What is drawn of points that have more than two numbers. */
  public static Text projected(int columns, boolean scores) {
    return Text.of(
        scores
            ? "The picture shows the two directions in which the points spread most; the lengths"
                + " are of all "
                + columns
                + " numbers."
            : "The picture shows the first 2 of "
                + columns
                + " numbers; the lengths are of all of them.");
  }

  /** On the way, after so many steps. */
  public Text soFar(Scalar along, Scalar straight) {
    return Text.of("so far ")
        .plus(numbers.marked(along), Role.SECOND)
        .plus(" along, ")
        .plus(numbers.marked(straight), Role.FIRST)
        .plus(" straight");
  }

  /** At the end of the way. */
  public Text inAll(Lengths way) {
    return Text.of("in all ")
        .plus(Text.strong(numbers.marked(way.along()), Role.SECOND))
        .plus(" along, ")
        .plus(Text.strong(numbers.marked(way.straight()), Role.FIRST))
        .plus(" straight");
  }

  private Text answer(Scalar number) {
    return Text.strong(numbers.marked(number), Role.ANSWER);
  }
}
