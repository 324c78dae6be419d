package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Direction;
import dev.inkling.math.eigen.Eigenvalue;
import dev.inkling.math.eigen.Settling;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.math.eigen.Surd;
import dev.inkling.math.eigen.Turn;
import java.util.ArrayList;
import java.util.List;

/** The sentences about a matrix in its own directions, and about doing it again and again. */
public final class PowerWording {

  private static final int MOST = 3; // directions that are spoken of one by one
  private static final double CLEAR = 1.001; // times as large as the next, to be called the largest

  private final Numbers numbers;
  private final AlgebraText algebra;
  private final EigenWording eigen;

  public PowerWording(Numbers numbers) {
    this.numbers = numbers;
    this.algebra = new AlgebraText(numbers);
    this.eigen = new EigenWording(numbers);
  }

  /** A = P·D·P⁻¹, checked. */
  public Text diagonal(Matrix a, String name, Spectrum spectrum, Scalar residual) {
    Text words;
    if (spectrum.isReal()) {
      List<String> factors =
          spectrum.pairs().stream().map(pair -> algebra.marked(pair.value())).toList();
      words =
          Text.of("In the directions of ")
              .plus(Text.strong("P", Role.ANSWER))
              .plus(", " + name + " only stretches: by ")
              .plus(Text.strong(Lists.and(factors), Role.ANSWER))
              .plus(". ");
    } else {
      words =
          Text.strong("Only in complex numbers")
              .plus(": " + name + " turns, so it has too few real directions of its own. ");
    }
    return words.plus(
        residual.isExact()
            ? "P·D·P^-1 is " + name + " again, exactly."
            : "P·D·P^-1 differs from "
                + name
                + " by "
                + (residual.isZero() ? "nothing that rounding shows." : bound(residual)));
  }

  private static String bound(Scalar residual) {
    return "at most " + Numbers.rounded(residual.toDouble(), 1) + ".";
  }

  /** What a whole power of a matrix does in the directions the matrix keeps. */
  public Text power(Matrix a, String name, int times, Spectrum spectrum) {
    if (times == 0) {
      return Text.of("Doing it no times leaves everything as it is.");
    }
    String steps = Math.abs(times) + (Math.abs(times) == 1 ? " step" : " steps");
    String done = times < 0 ? steps + " back" : steps;
    if (!spectrum.isReal()) {
      return a.rows() == 2 ? turned(spectrum, name, times, done) : Text.empty();
    }
    if (spectrum.isDefective()) {
      return Text.of(
          name
              + " keeps too few directions for a short cut: its powers cannot be read off them"
              + " alone.");
    }
    if (spectrum.isExact() && a.rows() <= MOST) {
      return easy(spectrum, times, done);
    }
    return growth(spectrum, name);
  }

  private Text easy(Spectrum spectrum, int times, String steps) {
    List<Text> parts = new ArrayList<>();
    for (Eigenvalue value : spectrum.values()) {
      for (Direction direction : value.directions()) {
        parts.add(
            Text.of("along ")
                .plus(eigen.point(direction))
                .plus(" it is ")
                .plus(raised(value, times)));
      }
    }
    return Text.strong("In the kept directions powers are easy")
        .plus(": after " + steps + " ")
        .plus(Text.join(", ", parts))
        .plus(".");
  }

  /** {@code 3^5 = 243 times as long}. */
  private Text raised(Eigenvalue value, int times) {
    Surd number = value.exactly().orElseThrow();
    String base = algebra.surd(number);
    boolean plain = number.isRational() && number.signum() >= 0 && number.whole().isInteger();
    String written = (plain ? base : "(" + base + ")") + "^" + times;
    if (number.isRational()) {
      Exact power = power(number.whole(), times);
      String sign = numbers.setsExactly(power) ? " = " : " ≈ ";
      return Text.strong(written + sign + numbers.set(power), Role.ANSWER).plus(" times as long");
    }
    double power = StrictMath.pow(value.real().toDouble(), times);
    String digits =
        Double.isFinite(power) ? " ≈ " + Numbers.rounded(power, numbers.decimals()) : "";
    return Text.strong(written + digits, Role.ANSWER).plus(" times as long");
  }

  private static Exact power(Exact base, int times) {
    Exact size =
        new Exact(base.numerator().pow(Math.abs(times)), base.denominator().pow(Math.abs(times)));
    return times < 0 ? Exact.ONE.dividedBy(size) : size;
  }

  private Text turned(Spectrum spectrum, String name, int times, String steps) {
    Turn turn = Turn.of(spectrum.values().get(0));
    Scalar whole = turn.degrees().times(Exact.of(Math.abs(times)));
    String total = (whole.isExact() ? "" : "≈ ") + Numbers.rounded(whole.toDouble(), 1) + "°";
    Text words =
        Text.of(name + " turns by " + eigen.degrees(turn) + " a step, so " + steps + " turn by ")
            .plus(Text.strong(total, Role.ANSWER));
    boolean round = whole.isExact() && whole.dividedBy(Exact.of(360)).toExact().isInteger();
    return words.plus(round ? ": back to where it began." : ".");
  }

  private Text growth(Spectrum spectrum, String name) {
    List<Spectrum.Pair> pairs = spectrum.pairs();
    Eigenvalue first = pairs.get(0).value();
    boolean clear = pairs.size() == 1 || first.size() > CLEAR * pairs.get(1).value().size();
    return clear
        ? Text.of("The largest eigenvalue of " + name + ", ")
            .plus(Text.strong(algebra.marked(first), Role.ANSWER))
            .plus(", takes over: in the end each further step multiplies by it.")
        : Text.empty();
  }

  /** Where a vector goes, and how its length changes from step to step. */
  public Text settling(Settling settling, String name, String start) {
    if (settling.value().isEmpty()) {
      return Text.of("A start of zeros stays where it is, whatever is done to it.");
    }
    Eigenvalue value = settling.value().get();
    Text missing =
        settling.misses() && settling.kind() != Settling.Kind.VANISHES
            ? Text.of(start + " has nothing along the lines that " + name + " stretches more. ")
            : Text.empty();
    return missing.plus(
        switch (settling.kind()) {
          case NOTHING -> Text.empty();
          case VANISHES ->
              Text.strong("Nothing is left in the end")
                  .plus(": " + name + " squashes " + start + " step by step.");
          case STAYS -> stays(value, start);
          case SETTLES -> settles(value);
          case CREEPS ->
              Text.strong("It creeps")
                  .plus(" towards the line of ")
                  .plus(eigen.point(value.directions().get(0)))
                  .plus(": with too few directions each step helps less than the one before.");
          case JUMPS ->
              Text.strong("It never settles")
                  .plus(": ")
                  .plus(Text.strong(sizes(value), Role.ANSWER))
                  .plus(" are equally large, so it jumps to and fro between two lines.");
          case TURNS ->
              Text.strong("It never settles")
                  .plus(": the largest eigenvalues are complex, and it turns by ")
                  .plus(Text.strong(eigen.degrees(Turn.of(value)), Role.ANSWER))
                  .plus(" a step.");
          case MIXES ->
              Text.strong("It need not settle")
                  .plus(": several eigenvalues of " + name + " are equally large.");
        });
  }

  private String sizes(Eigenvalue value) {
    String one =
        value.exactly().map(algebra::surd).orElseGet(() -> numbers.set(value.real().abs()));
    return one.startsWith("−") ? one + " and " + one.substring(1) : one + " and −" + one;
  }

  private Text stays(Eigenvalue value, String start) {
    return Text.strong(start + " is on a kept line already")
        .plus(": each step it ")
        .plus(Text.strong(eigen.fate(value), Role.ANSWER))
        .plus(".");
  }

  private Text settles(Eigenvalue value) {
    Text words =
        value.directions().size() == 1
            ? Text.of("It turns towards the line of ").plus(eigen.point(value.directions().get(0)))
            : Text.of("It turns towards the plane of the largest eigenvalue");
    return words
        .plus(", where each step it ")
        .plus(Text.strong(eigen.fate(value), Role.ANSWER))
        .plus(".");
  }
}
