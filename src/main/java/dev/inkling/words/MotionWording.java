package dev.inkling.words;

import dev.inkling.math.Approximate;
import dev.inkling.math.Passage;
import dev.inkling.math.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A few words under a picture that moves, about the moment that is seen. */
public final class MotionWording {

  private final Numbers numbers;

  public MotionWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Before a grid begins to move. */
  public static Text before() {
    return Text.of("before: the unit square has area 1");
  }

  /** On the way under a matrix that has a name: {@code A is a turn by 90° to the left}. */
  public static Text named(String name, String called, boolean exact) {
    return Text.strong(name).plus((exact ? " is " : " is, to within rounding, ") + called);
  }

  /** On the way under any other. */
  public Text going(String name, Passage passage) {
    return passage.isTurning()
        ? Text.strong(name).plus(" turns by " + degrees(passage) + ", " + stretches(passage))
        : Text.of("every point goes straight to where ").plus(Text.strong(name)).plus(" takes it");
  }

  private static String degrees(Passage passage) {
    String way = passage.degrees() < 0 ? "° to the right" : "° to the left";
    return "≈ " + Numbers.rounded(StrictMath.abs(passage.degrees()), 0) + way;
  }

  private String stretches(Passage passage) {
    List<Double> factors = passage.stretches();
    return "stretches by " + marked(factors.get(0)) + " and, across, by " + marked(factors.get(1));
  }

  private String marked(double factor) {
    return numbers.marked(new Approximate(factor));
  }

  /** While nothing is left of areas. */
  public static Text flat() {
    return Text.strong("flat here").plus(": the area is 0");
  }

  /** After that. */
  public static Text turnedOver() {
    return Text.of("through it: the plane is turned over");
  }

  /**
   * At the end.
   *
   * @param area of the unit square, negative where the plane is turned over
   * @param more where an input has landed, if one was followed, and what is left out
   */
  public Text after(String name, Scalar area, List<String> more) {
    String rest = more.stream().map(words -> "; " + words).collect(Collectors.joining());
    return Text.of("after ").plus(Text.strong(name)).plus(": " + square(area) + rest);
  }

  /** How many of the steps that were asked for are shown, where that is not all of them. */
  public static Optional<String> steps(int shown, int asked) {
    return shown == asked ? Optional.empty() : Optional.of(shown + " of " + asked + " steps");
  }

  /** Before a ring of arrows begins to move. */
  public static Text ring() {
    return Text.of("before: arrows of length 1, all round");
  }

  /** On the way; {@code lines} are kept, and where none is named every line is. */
  public static Text ringGoes(List<String> lines) {
    return lines.isEmpty() ? Text.of("every arrow keeps its line") : Text.of(kept(lines));
  }

  /** At the end. */
  public static Text ringAfter(String name, List<String> lines) {
    String kept = lines.isEmpty() ? "every arrow has kept its line" : kept(lines);
    return Text.of("after ").plus(Text.strong(name)).plus(": " + kept);
  }

  private static String kept(List<String> lines) {
    String line = lines.size() == 1 ? " keep their line" : " keep their lines";
    return "arrows along " + String.join(" and ", lines) + line + ", all others turn";
  }

  /** What has become of the unit square; {@code area} is negative where it is turned over. */
  public String square(Scalar area) {
    return area.isZero()
        ? "flat, the area is 0"
        : "the unit square has area "
            + numbers.marked(area.abs())
            + (area.signum() < 0 ? " and is turned over" : "");
  }

  /** A pair of numbers multiplied, and the sum with it. */
  public Text pair(int place, Scalar a, Scalar b, Scalar product, Scalar soFar) {
    return Text.dim("pair " + place + ": ")
        .plus(numbers.set(a), Role.FIRST)
        .plus(" · ")
        .plus(numbers.factor(b), Role.SECOND)
        .plus(equals(product) + numbers.set(product) + ", together ")
        .plus(Text.strong(numbers.marked(soFar)));
  }

  private String equals(Scalar number) {
    return numbers.setsExactly(number) ? " = " : " ≈ ";
  }

  /** Before a pattern's squares are multiplied. */
  public static Text squaresWait(String pattern, String image) {
    return Text.of(pattern + " on " + image + ", square by square");
  }

  /** A square of a pattern and what lies under it, and the sum with it. */
  public Text square(String where, Scalar weight, Scalar ink, Scalar product, Scalar soFar) {
    return Text.dim("square " + where + ": ")
        .plus(numbers.set(weight), Role.FIRST)
        .plus(" · ")
        .plus(numbers.factor(ink), Role.SECOND)
        .plus(equals(product) + numbers.set(product) + ", together ")
        .plus(Text.strong(numbers.marked(soFar)));
  }

  /** When all squares are in. */
  public Text squares(Scalar sum) {
    return Text.of("all squares together: ").plus(Text.strong(numbers.marked(sum), Role.ANSWER));
  }

  /** A pattern on one of its places. */
  public Text place(String where, Scalar score) {
    return Text.dim("place " + where + ": ").plus(Text.strong(numbers.marked(score), Role.ANSWER));
  }

  /** When it has been everywhere. */
  public Text places(String loudest, Scalar score) {
    return Text.of("all places done; highest, ")
        .plus(Text.strong(numbers.marked(score), Role.ANSWER))
        .plus(", at " + loudest);
  }

  /** Before any pair is multiplied. */
  public static Text pairsWait(String nameA, String nameB) {
    return Text.of(nameA + " and " + nameB + ", pair by pair");
  }

  /** When all pairs are in. */
  public Text sum(String nameA, String nameB, Scalar sum) {
    return Text.of("all pairs together: " + nameA + "·" + nameB + equals(sum))
        .plus(Text.strong(numbers.set(sum), Role.ANSWER));
  }
}
