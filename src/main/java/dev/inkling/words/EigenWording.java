package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Direction;
import dev.inkling.math.eigen.Eigenvalue;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.math.eigen.Turn;
import java.util.ArrayList;
import java.util.List;

/** The sentences about directions that a matrix keeps, and those that it turns. */
public final class EigenWording {

  private static final int MOST = 3; // directions that are spoken of one by one
  private static final int MOST_NUMBERS = 6; // of a direction that is written out

  private static final String IMAGINARY =
      " The letter i stands for the square root of −1, a number on no line: in an eigenvalue it"
          + " says that there is a turn.";

  private final Numbers numbers;
  private final AlgebraText algebra;

  public EigenWording(Numbers numbers) {
    this.numbers = numbers;
    this.algebra = new AlgebraText(numbers);
  }

  /** What a matrix does along the lines it keeps, or that there are too few of them, or none. */
  public Text spectrum(Matrix a, String name, Spectrum spectrum) {
    if (a.isNumber()) {
      return Text.of("A number has one line to keep: everything on it ")
          .plus(Text.strong(fate(spectrum.values().get(0)), Role.ANSWER))
          .plus(".");
    }
    if (spectrum.isExact() && isMultiple(spectrum)) {
      return Text.strong("Every direction is kept")
          .plus(": everything ")
          .plus(Text.strong(fate(spectrum.values().get(0)), Role.ANSWER))
          .plus(".");
    }
    if (!spectrum.isReal()) {
      Text turning = turning(a, name, spectrum).plus(IMAGINARY);
      return spectrum.isDefective()
          ? turning.plus(" Some count more often than they have directions.")
          : turning;
    }
    if (spectrum.hasCoinciding() && !spectrum.isCertain()) {
      return Text.strong("Perhaps too few directions")
          .plus(": two of those found are the same to within rounding. Along ")
          .plus(point(spectrum.values().get(0).directions().get(0)))
          .plus(" everything ")
          .plus(Text.strong(fate(spectrum.values().get(0)), Role.ANSWER))
          .plus(".");
    }
    Text words = spectrum.isDefective() ? tooFew(a, spectrum) : kept(a, spectrum);
    return isSymmetric(a)
        ? words.plus(
            a.rows() == 2
                ? " They meet at a right angle."
                : " They meet at right angles: " + name + " is symmetric.")
        : words;
  }

  /** One value with as many directions as there are: a multiple of the identity. */
  private static boolean isMultiple(Spectrum spectrum) {
    return spectrum.values().size() == 1
        && spectrum.values().get(0).directions().size() == spectrum.size();
  }

  private static boolean isSymmetric(Matrix a) {
    return a.equals(a.transpose());
  }

  private Text kept(Matrix a, Spectrum spectrum) {
    List<Eigenvalue> values = spectrum.values();
    if (a.rows() > MOST) {
      return Text.strong(a.rows() + " directions keep their line")
          .plus(". Along the first, ")
          .plus(point(values.get(0).directions().get(0)))
          .plus(", everything ")
          .plus(Text.strong(fate(values.get(0)), Role.ANSWER))
          .plus(zeros(spectrum));
    }
    List<Text> parts = new ArrayList<>();
    for (Eigenvalue value : values) {
      parts.add(
          Text.of(value.directions().size() > 1 ? "in the plane of " : "along ")
              .plus(points(value))
              .plus(parts.isEmpty() ? " everything " : " it ")
              .plus(Text.strong(fate(value), Role.ANSWER)));
    }
    Text last = parts.remove(parts.size() - 1);
    return Text.strong(count(a.rows()) + " directions keep their line")
        .plus(": ")
        .plus(Text.join(", ", parts))
        .plus(parts.isEmpty() ? "" : ", and ")
        .plus(last)
        .plus(".");
  }

  private static String zeros(Spectrum spectrum) {
    if (!spectrum.isCertain()) {
      return ".";
    }
    int zeros =
        spectrum.values().stream()
            .filter(Eigenvalue::isZero)
            .mapToInt(value -> value.directions().size())
            .sum();
    return switch (zeros) {
      case 0 -> ".";
      case 1 -> "; along one of them it is squashed to nothing.";
      default -> "; along " + zeros + " of them it is squashed to nothing.";
    };
  }

  private static String count(int count) {
    return count == 2 ? "Two" : count == 3 ? "Three" : Integer.toString(count);
  }

  /** A value that counts more often than it has directions. */
  private Text tooFew(Matrix a, Spectrum spectrum) {
    int lines = spectrum.values().stream().mapToInt(value -> value.directions().size()).sum();
    Eigenvalue short_ =
        spectrum.values().stream().filter(Eigenvalue::isDefective).findFirst().orElseThrow();
    String space = a.rows() == 2 ? "the plane" : "all " + a.rows() + " dimensions";
    return Text.strong("Too few directions")
        .plus(" to span " + space + ": ")
        .plus(short_.exactly().map(algebra::surd).orElseGet(() -> algebra.marked(short_)))
        .plus(" counts " + times(short_.times()) + " but keeps only ")
        .plus(
            short_.directions().size() == 1
                ? Text.of("the line along ").plus(points(short_))
                : Text.of(short_.directions().size() + " directions"))
        .plus(", where everything ")
        .plus(Text.strong(fate(short_), Role.ANSWER))
        .plus(". " + only(lines, a.rows()));
  }

  private static String only(int lines, int rows) {
    return lines
        + (lines == 1 ? " independent direction" : " independent directions")
        + " where "
        + rows
        + " are needed, so .vectors repeats "
        + (lines == 1 ? "it" : rows - lines == 1 ? "one" : "some")
        + ".";
  }

  private static String times(int times) {
    return times == 2 ? "twice" : times + " times";
  }

  private Text turning(Matrix a, String name, Spectrum spectrum) {
    Eigenvalue complex =
        spectrum.values().stream().filter(value -> !value.isReal()).findFirst().orElseThrow();
    Turn turn = Turn.of(complex);
    if (a.rows() == 2) {
      String way = a.at(1, 0).signum() > 0 ? " counter-clockwise" : " clockwise";
      boolean round = isRound(a);
      return Text.strong("No direction keeps its line")
          .plus(": " + name + (round ? " turns every arrow by " : " turns, step by step, by "))
          .plus(Text.strong(degrees(turn), Role.ANSWER))
          .plus(way)
          .plus(round ? " and " : " along an ellipse, and ")
          .plus(lengths(turn, round))
          .plus(".");
    }
    long real = spectrum.pairs().stream().filter(pair -> pair.value().isReal()).count();
    Text opening =
        real == 0
            ? Text.strong("No direction keeps its line")
            : Text.strong(
                real == 1
                    ? "One direction keeps its line"
                    : real + " of the " + a.rows() + " eigenvalues are real and keep lines");
    return opening
        .plus("; the complex ones turn planes, the first pair by ")
        .plus(Text.strong(degrees(turn), Role.ANSWER))
        .plus(" a step, where ")
        .plus(sizes(turn))
        .plus(".");
  }

  /** A turn and a scaling and nothing else. */
  private static boolean isRound(Matrix a) {
    return a.at(0, 0).equals(a.at(1, 1)) && a.at(0, 1).equals(a.at(1, 0).negate());
  }

  private Text lengths(Turn turn, boolean round) {
    int side = turn.growth().compareTo(Exact.ONE);
    if (side == 0) {
      return Text.of(round ? "keeps its length" : "comes back the same size");
    }
    Text times = Text.strong(often(turn.growth()), Role.ANSWER);
    String what = round ? "its length" : "the ellipse";
    return side > 0
        ? Text.of("makes " + what + " ").plus(times).plus(" as large each step")
        : Text.of("shrinks " + what + " to ")
            .plus(Text.strong(numbers.marked(turn.growth()), Role.ANSWER))
            .plus(" of itself each step");
  }

  private Text sizes(Turn turn) {
    int side = turn.growth().compareTo(Exact.ONE);
    if (side == 0) {
      return Text.of("sizes stay the same");
    }
    return side > 0
        ? Text.of("sizes become ")
            .plus(Text.strong(often(turn.growth()), Role.ANSWER))
            .plus(" as large")
        : Text.of("sizes shrink to ")
            .plus(Text.strong(numbers.marked(turn.growth()), Role.ANSWER))
            .plus(" of themselves");
  }

  /** {@code twice}, {@code 3 times}, {@code ≈ 1.41 times}. */
  private String often(Scalar times) {
    return times.equals(Exact.of(2)) ? "twice" : numbers.marked(times) + " times";
  }

  /** {@code 90°}, {@code ≈ 63.4°}. */
  public String degrees(Turn turn) {
    Scalar degrees = turn.degrees();
    return degrees.isExact()
        ? numbers.set(degrees) + "°"
        : "≈ " + Numbers.rounded(degrees.toDouble(), 1) + "°";
  }

  /** {@code (1, 1)}, {@code (1, 0) and (0, 1)}. */
  private Text points(Eigenvalue value) {
    return Text.join(" and ", value.directions().stream().map(this::point).toList());
  }

  /** The point a direction goes through; {@code (1.62, 1)} where it has roots. */
  public Text point(Direction direction) {
    boolean small = direction.isReal() && direction.size() <= MOST;
    boolean roots = small && !direction.exactly().isEmpty() && !direction.isRational();
    return Text.strong(roots ? algebra.point(direction.exactly()) : words(direction), Role.ANSWER);
  }

  /** {@link #point} without emphasis. */
  public String words(Direction direction) {
    Matrix real = direction.real();
    boolean rounded = real.entries().stream().anyMatch(entry -> !numbers.setsExactly(entry));
    boolean cut = real.size() > MOST_NUMBERS;
    Matrix shown = cut ? real.asRow().part(new int[] {0}, Matrix.range(MOST_NUMBERS - 2)) : real;
    String point = numbers.point(shown);
    return (rounded ? "≈ " : "") + (cut ? point.replace(")", ", …)") : point);
  }

  /** {@code becomes 3 times as long}, {@code flips over}, {@code is squashed to nothing}. */
  public String fate(Eigenvalue value) {
    Scalar factor = value.real();
    Scalar size = factor.abs();
    int side = size.compareTo(Exact.ONE);
    if (factor.isZero()) {
      return factor.isExact() ? "is squashed to nothing" : "is all but squashed";
    }
    boolean flips = factor.signum() < 0;
    if (side == 0 && factor.isExact()) {
      return flips ? "flips over" : "stays as it is";
    }
    String times = times(value);
    if (side > 0) {
      String often = times.equals("2") ? "twice" : times + " times";
      return (flips ? "flips and becomes " : "becomes ") + often + " as long";
    }
    return (flips ? "flips and shrinks to " : "shrinks to ") + times + " of its length";
  }

  /** The digits of a real one. */
  public String rounded(Eigenvalue value) {
    return numbers.set(value.real());
  }

  private String times(Eigenvalue value) {
    return value
        .exactly()
        .filter(number -> !number.isRational())
        .map(number -> algebra.surd(number.signum() < 0 ? number.negate() : number))
        .orElseGet(() -> numbers.marked(value.real().abs()));
  }

  /** Said of values that were rounded from the first step on. */
  public static Text roundedThroughout() {
    return Text.of(
        "With so many numbers, rounding goes on from the first step: of a value much smaller than"
            + " the largest, only the first digits may be right.");
  }

  /** Said where two rounded directions agree as far as the digits go. */
  public static Text coinciding(Spectrum spectrum) {
    if (spectrum.isCertain()) {
      return Text.of(
          "Two of the directions are not the same, and so near to each other that the digits of"
              + " rounded numbers hardly tell them apart.");
    }
    return Text.of(
        "Rounding hides whether there are too few directions. Typed exactly, as fractions, the"
            + " numbers would tell.");
  }
}
