package dev.inkling.words;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The sentences about numbers that each went through one function: true for these numbers. */
public final class LayerWording {

  private static final Exact HALF = Exact.of(1, 2);

  private final Numbers numbers;

  public LayerWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Negative numbers gone. */
  public Text relu(Matrix before, Matrix after) {
    long silenced = negatives(before);
    if (silenced == 0) {
      return Text.of("Nothing was negative, so everything stays.");
    }
    return after.isZero()
        ? Text.of("Nothing was positive, so only zeros are left.")
        : Text.of(
            count(silenced, "negative number")
                + (silenced == 1 ? " becomes 0" : " become 0")
                + "; the rest stays.");
  }

  /** Yes or no. */
  public Text step(Matrix before, Matrix after) {
    long up = positives(before);
    String yes = up == 1 ? "is above 0 and becomes 1" : "are above 0 and become 1";
    if (before.isNumber()) {
      return Text.of(up == 1 ? "It is above 0, so the answer is 1." : "It is not above 0: 0.");
    }
    if (up == before.size()) {
      return Text.of("Every number is above 0, so every answer is 1.");
    }
    return up == 0
        ? Text.of("No number is above 0, so every answer is 0.")
        : Text.of(up + " of " + before.size() + " " + yes + "; the rest becomes 0.");
  }

  /** What is left of a number is which side of 0 it is on. */
  public Text sign(Matrix before, Matrix after) {
    long up = positives(before);
    long down = negatives(before);
    return Text.of(
        up + " positive, " + down + " negative, " + (before.size() - up - down) + " zero.");
  }

  /** Squeezed between 0 and 1. */
  public Text sigmoid(Matrix before, Matrix after) {
    Text squeezed = Text.of("Squeezed between 0 and 1; ");
    if (before.isNumber()) {
      return squeezed.plus(
          switch (before.number().signum()) {
            case 1 -> "a number above 0 gets more than 1/2.";
            case 0 -> "0 stands in the middle and gets 1/2.";
            default -> "a number below 0 gets less than 1/2.";
          });
    }
    long up = positives(before);
    long down = negatives(before);
    List<String> parts = new ArrayList<>();
    share(parts, up, before.size(), "above 1/2");
    share(parts, down, before.size(), "below 1/2");
    share(parts, before.size() - up - down, before.size(), "exactly at 1/2");
    return squeezed.plus(Lists.and(parts) + ".");
  }

  /** {@code 2 of the 3 come out above 1/2}, {@code 1 below 1/2}, {@code all come out above 1/2}. */
  private static void share(List<String> parts, long count, long all, String where) {
    if (count == 0) {
      return;
    }
    String comes = count == 1 ? " comes out " : " come out ";
    String first = count == all ? "all come out " : count + " of the " + all + comes;
    parts.add((parts.isEmpty() ? first : count + " ") + where);
  }

  /** Squeezed between −1 and 1. */
  public Text tanh(Matrix before, Matrix after) {
    return Text.of("Squeezed between −1 and 1; every sign stays, and 0 stays 0.");
  }

  /** Signs taken off. */
  public Text abs(Matrix before, Matrix after) {
    long down = negatives(before);
    return Text.of(
        down == 0
            ? "Nothing was negative, so everything stays."
            : count(down, "negative number")
                + (down == 1 ? " loses its sign" : " lose their sign")
                + "; what is left is how far each is from 0.");
  }

  /** Down to whole numbers. */
  public Text floor(Matrix before, Matrix after) {
    return before.equals(after)
        ? whole(before)
        : Text.of(each(before) + " goes down to the whole number at or below it.");
  }

  /** To the nearest whole numbers. */
  public Text round(Matrix before, Matrix after) {
    if (before.equals(after)) {
      return whole(before);
    }
    boolean half =
        before.isExact() && has(before, x -> x.toExact().denominator().equals(HALF.denominator()));
    return Text.of(
        each(before)
            + " goes to the nearest whole one"
            + (half ? "; halves go away from 0." : "."));
  }

  private static Text whole(Matrix before) {
    return Text.of(
        before.isNumber()
            ? "The number was whole already, so it stays."
            : "Every number was whole already, so everything stays.");
  }

  private static String each(Matrix before) {
    return before.isNumber() ? "The number" : "Each number";
  }

  /** Square roots. */
  public Text sqrt(Matrix before, Matrix after) {
    if (after.isExact()) {
      return Text.of(
          before.isNumber()
              ? "It comes out exactly: the root times itself is the number."
              : "All come out exactly: each root times itself is the number.");
    }
    return Text.of("Each root times itself gives the number back, to within rounding.");
  }

  /** Powers of e. */
  public Text exp(Matrix before, Matrix after) {
    return Text.of("One more going in is e times as much coming out, and e is ")
        .plus(Text.strong(numbers.marked(new Approximate(Math.E))))
        .plus(". Nothing comes out negative.");
  }

  /** Logarithms. */
  public Text log(Matrix before, Matrix after) {
    long below = count(before, x -> x.compareTo(Exact.ONE) < 0);
    String small =
        below == 0
            ? ""
            : below == 1 && before.isNumber()
                ? " It is below 1, so its logarithm is negative."
                : " Numbers below 1, here " + below + ", have a negative logarithm.";
    return Text.of("It takes back exp: e to this power gives the number again." + small);
  }

  /** Sines and cosines. */
  public Text wave(Matrix before, Matrix after) {
    return Text.of("Angles in radians: a full turn is 2π, ")
        .plus(numbers.marked(new Approximate(2 * Math.PI)))
        .plus(". What comes out lies between −1 and 1.");
  }

  private static long positives(Matrix matrix) {
    return count(matrix, x -> x.signum() > 0);
  }

  private static long negatives(Matrix matrix) {
    return count(matrix, x -> x.signum() < 0);
  }

  private static boolean has(Matrix matrix, Predicate<Scalar> what) {
    return count(matrix, what) > 0;
  }

  private static long count(Matrix matrix, Predicate<Scalar> what) {
    long count = 0;
    for (int i = 0; i < matrix.size(); i++) {
      count += what.test(matrix.at(i)) ? 1 : 0;
    }
    return count;
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
