package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.math.SingularValues;
import dev.inkling.math.Stretches;

/** The sentences about how a matrix stretches: most, least, not at all, and what that loses. */
public final class StretchWording {

  private static final String TURNED_ROUND =
      " For this v2 and u2 point the other way, so that only the last move can flip.";

  private static final int FEW = 4; // numbers of a direction that is written out
  private static final double ALIKE = 1e-12; // rounded stretches so near are alike
  private static final double SEVERE = 10_000; // from here on the least is nearly nothing

  private final Numbers numbers;

  public StretchWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** What counts as no stretch, of rounded numbers. */
  public Text tolerance() {
    return Text.of(
        "With rounded numbers, a stretch that is no more than rounding leaves of nothing counts as"
            + " 0.");
  }

  /** The greatest stretch, the least, what is lost, and how much the first direction carries. */
  public Text stretches(Matrix a, String name, Stretches stretches) {
    SingularValues found = stretches.found();
    int rank = stretches.rank();
    if (rank == 0) {
      return Text.strong(name).plus(" takes everything to the origin: it stretches nothing.");
    }
    if (a.isNumber()) {
      return Text.of("Multiplying by it makes everything ")
          .plus(answer(stretches.value(0)))
          .plus(
              a.number().signum() < 0 ? " times as long, and turns it round." : " times as long.");
    }
    boolean whole = rank == a.columns();
    if (whole && areAlike(found)) {
      return alike(a, name, stretches.value(0));
    }
    Text words =
        Text.strong(name)
            .plus(found.count() == 1 && whole ? " stretches by " : " stretches most by ")
            .plus(answer(stretches.value(0)));
    words = words.plus(along(found)).plus(whole ? least(stretches) : "").plus(".");
    return words.plus(lost(a, rank)).plus(carried(stretches));
  }

  private boolean areAlike(SingularValues found) {
    double greatest = found.values().at(0).toDouble();
    double least = found.values().at(found.count() - 1).toDouble();
    return found.count() > 1 && greatest - least <= ALIKE * greatest;
  }

  private Text alike(Matrix a, String name, Scalar value) {
    if (Math.abs(value.toDouble() - 1) <= ALIKE) {
      return Text.strong(name)
          .plus(
              value.isExact()
                  ? " keeps every length: "
                  : " keeps every length, to within rounding: ")
          .plus(Text.strong(a.isSquare() ? "it turns or flips, no more" : "nothing is stretched"))
          .plus(".");
    }
    return Text.strong(name)
        .plus(" stretches every direction alike, by ")
        .plus(answer(value))
        .plus(a.isSquare() ? ": it turns or flips and scales." : ".");
  }

  private String along(SingularValues found) {
    Matrix first = found.right().columnAt(0);
    boolean several =
        found.count() > 1
            && found.values().at(0).toDouble() - found.values().at(1).toDouble()
                <= ALIKE * found.values().at(0).toDouble();
    if (several) {
      return ", in more than one direction";
    }
    return first.rows() >= 2 && first.rows() <= FEW ? ", along " + point(first) : "";
  }

  private String point(Matrix vector) {
    boolean rounded = vector.entries().stream().anyMatch(entry -> !numbers.setsExactly(entry));
    return (rounded ? "≈ " : "") + numbers.point(vector);
  }

  private String least(Stretches stretches) {
    int last = stretches.found().count() - 1;
    if (last == 0) {
      return "";
    }
    Scalar least = stretches.value(last);
    double ratio = stretches.found().values().at(0).toDouble() / least.toDouble();
    String times =
        ratio >= SEVERE
            ? ", next to which the least is nearly nothing"
            : ": the most is " + times(stretches, last, ratio) + " times the least";
    return ", least by " + numbers.marked(least) + times;
  }

  /** Exact where the squares say so. */
  private String times(Stretches stretches, int last, double ratio) {
    if (stretches.exact().isPresent()) {
      Scalar exact = Roots.square(stretches.square(0).dividedBy(stretches.square(last)));
      if (numbers.setsExactly(exact)) {
        return numbers.set(exact);
      }
    }
    return "about " + Numbers.rounded(ratio, 1);
  }

  /** {@code It squashes the plane to a line.} */
  private Text lost(Matrix a, int rank) {
    int from = a.columns();
    if (rank == from) {
      return Text.empty();
    }
    String all = from == 2 ? "the plane" : from == 3 ? "space" : "space of " + from + " dimensions";
    String left =
        rank == 1 ? "a line" : rank == 2 ? "a plane" : "a space of " + rank + " dimensions";
    return Text.of(" It ").plus(Text.strong("squashes " + all + " to " + left)).plus(".");
  }

  private String carried(Stretches stretches) {
    if (stretches.rank() < 2) {
      return "";
    }
    return " The first direction carries " + percent(stretches.share(0)) + " of the whole.";
  }

  /** {@code 90%}, {@code about 94.7%}. */
  public String percent(Scalar share) {
    double hundredth = share.toDouble() * 100;
    double shown = Math.rint(hundredth * 10) / 10;
    if (shown == 100 && !(share.isExact() && share.compareTo(Exact.ONE) == 0)) {
      return "more than 99.9%";
    }
    if (shown == 0 && !share.isZero()) {
      return "less than 0.1%";
    }
    boolean exact = share.isExact() && Math.abs(shown - hundredth) < 1e-9;
    return (exact ? "" : "about ") + Numbers.rounded(shown, 1) + "%";
  }

  /** The three moves of a matrix of the plane, from right to left. */
  public Text moves(String name, Stretches stretches) {
    SingularValues found = stretches.found();
    int rank = stretches.rank();
    if (rank == 0) {
      return Text.of(name + " turns, stretches by 0 and turns: nothing is left.");
    }
    boolean flips = rank == 2 && determinant(found.left()) * determinant(found.right()) < 0;
    return Text.of("In three moves " + name + " ")
        .plus(Text.strong(turn(found.right(), -1, "leaves all as it is")))
        .plus(", stretches by ")
        .plus(answer(stretches.value(0)))
        .plus(" along the first axis and by ")
        .plus(answer(stretches.value(1)))
        .plus(" along the second, and ")
        .plus(
            Text.strong(
                (flips ? "flips over and " : "") + turn(found.left(), 1, "turns no further")))
        .plus(".")
        .plus(rank == 2 && determinant(found.right()) < 0 ? TURNED_ROUND : "");
  }

  private static double determinant(Matrix axes) {
    return axes.at(0, 0).toDouble() * axes.at(1, 1).toDouble()
        - axes.at(1, 0).toDouble() * axes.at(0, 1).toDouble();
  }

  /** The turn that takes the first axis to the first column, or back. */
  private static String turn(Matrix axes, int way, String none) {
    double angle = StrictMath.atan2(axes.at(1, 0).toDouble(), axes.at(0, 0).toDouble());
    double degrees = way * StrictMath.toDegrees(angle);
    double shown = Math.rint(degrees * 10) / 10;
    String about = Math.abs(shown - degrees) < 1e-9 ? "" : "about ";
    return shown == 0 ? none : "turns by " + about + Numbers.rounded(shown, 1) + "°";
  }

  /** The circle of all directions, afterwards. */
  public Text ellipse(String name, Stretches stretches) {
    int rank = stretches.rank();
    String greatest = about(stretches.value(0));
    if (rank == 1) {
      return Text.of(
          name
              + " squashes the circle to a line through the origin, "
              + greatest
              + " to each side.");
    }
    if (areAlike(stretches.found())) {
      return Text.of(name + " makes it a circle " + greatest + " from the middle to the rim.");
    }
    return Text.of(
        name
            + " makes it an ellipse, "
            + greatest
            + " from the middle to its far end and "
            + about(stretches.value(1))
            + " to its near side; v1 goes to the far end, v2 to the near side.");
  }

  private String about(Scalar number) {
    return numbers.marked(number).replace("≈ ", "about ");
  }

  private Text answer(Scalar number) {
    return Text.strong(numbers.marked(number), Role.ANSWER);
  }
}
