package dev.inkling.slips;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Results;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as somebody typed it, and how closely: {@code 17, 39} and {@code [17; 39]} are the same
 * numbers, and {@code 1.41} says as much of a root as two decimals can.
 *
 * @param numbers what was typed, as numbers
 * @param decimals how many decimals were typed of each; 0 of whole numbers and fractions
 * @param rounded whether it was said to be rounded, with {@code ≈}
 * @param written the text itself
 */
public record TypedAnswer(Matrix numbers, List<Integer> decimals, boolean rounded, String written) {

  private static final String NUMBERS =
      "[-+−0-9.,;/eE≈\\[\\](){}\\s]*[0-9][-+−0-9.,;/eE≈\\[\\](){}\\s]*";
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]+(?:\\.([0-9]*))?|\\.([0-9]+))(?:[eE][-+−]?[0-9]+)?(/[0-9.]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+−]?[0-9]+,[0-9]+");
  private static final double HALF = 0.5 + 1e-9;

  public TypedAnswer {
    decimals = List.copyOf(decimals);
  }

  /** Numbers from elsewhere, that nobody rounded. */
  public static TypedAnswer of(Matrix numbers) {
    return new TypedAnswer(numbers, zeros(numbers.size()), false, Numbers.usual().set(numbers));
  }

  /** The numbers, with what the text tells about how closely they were typed. */
  public static TypedAnswer of(Matrix numbers, String text) {
    List<Integer> decimals = decimals(text);
    boolean each = decimals.size() == numbers.size();
    return new TypedAnswer(
        numbers, each ? decimals : zeros(numbers.size()), text.contains("≈"), text);
  }

  /**
   * Reads an answer: with or without brackets, with spaces or commas.
   *
   * @throws dev.inkling.words.ProblemException if these are no numbers
   */
  public static TypedAnswer read(String text, Interpreter interpreter, Notebook notebook) {
    String answer = bracketed(text.strip().replaceFirst("^=\\s*", "").strip());
    Parsed parsed = interpreter.parse(answer, notebook);
    if (!parsed.problems().isEmpty()) {
      throw parsed.problems().get(0).thrown();
    }
    if (parsed.statements().size() != 1) {
      throw noNumbers(text).thrown();
    }
    Reply reply = interpreter.evaluate(notebook, parsed.statements().get(0), Work.plain()).reply();
    Matrix numbers =
        reply
            .accept(new Answers())
            .flatMap(outcome -> Results.matrix(outcome.call().value()))
            .orElseThrow(() -> noNumbers(text).thrown());
    return of(numbers, text.strip());
  }

  private static Problem noNumbers(String text) {
    return Problem.usage("\"" + text.strip() + "\" is no number and no list of numbers.")
        .tryThis("[17; 39]");
  }

  /** Bare lists in brackets, and round brackets around lists as square ones. */
  public static String bracketed(String text) {
    String answer = text.replaceFirst("(?<=[0-9\\])])\\s*\\.$", "");
    if (!answer.matches(NUMBERS)) {
      return answer;
    }
    String plain = answer.replace('{', '[').replace('}', ']').replace('(', '[').replace(')', ']');
    boolean bare = !(plain.startsWith("[") || plain.endsWith("]"));
    return bare ? "[" + plain.replaceFirst("[,;]\\s*$", "") + "]" : plain;
  }

  /** A number with a comma, as half the world writes decimals; empty if it is none. */
  public static Optional<String> decimalComma(String text) {
    String answer = text.strip();
    return DECIMAL_COMMA.matcher(answer).matches()
        ? Optional.of(answer.replace(',', '.'))
        : Optional.empty();
  }

  private static List<Integer> decimals(String text) {
    List<Integer> decimals = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      String digits = numbers.group(1) == null ? numbers.group(2) : numbers.group(1);
      boolean fraction = numbers.group(3) != null;
      decimals.add(digits == null || fraction ? 0 : digits.length());
    }
    return decimals;
  }

  private static List<Integer> zeros(int size) {
    return Collections.nCopies(size, 0);
  }

  /** Whether it is this value, as closely as it was typed. */
  public boolean is(Matrix value) {
    if (!Likeness.sameLayout(numbers, value)) {
      return false;
    }
    for (int i = 0; i < value.size(); i++) {
      if (!is(i, value.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one number is right as closely as it was typed. */
  boolean is(int place, Scalar value) {
    return Likeness.same(numbers.at(place), value)
        || isRounding(place, value) && within(HALF, place, value);
  }

  /** Whether the decimals typed are those of the value, cut off. */
  boolean isCutOff(Matrix value) {
    if (!Likeness.sameLayout(numbers, value) || is(value)) {
      return false;
    }
    for (int i = 0; i < value.size(); i++) {
      boolean cut =
          isRounding(i, value.at(i)) && within(1, i, value.at(i)) && isNearer(i, value.at(i));
      if (!is(i, value.at(i)) && !cut) {
        return false;
      }
    }
    return true;
  }

  /** Cutting off goes towards 0. */
  private boolean isNearer(int place, Scalar value) {
    return numbers.at(place).abs().compareTo(value.abs()) < 0;
  }

  private boolean within(double units, int place, Scalar value) {
    double unit = StrictMath.pow(10, -decimals.get(place));
    double gap = Math.abs(numbers.at(place).toDouble() - value.toDouble());
    return gap <= units * unit;
  }

  /**
   * Whether a rounded number may stand here: of a value whose decimals do not end, or end later.
   */
  private boolean isRounding(int place, Scalar value) {
    int typed = decimals.get(place);
    return rounded || typed > 1 || typed == 1 && !ends(value);
  }

  private static boolean ends(Scalar value) {
    return value.isExact() && isDecimal(value.toExact());
  }

  private static boolean isDecimal(Exact exact) {
    BigInteger rest = exact.denominator();
    for (int prime : new int[] {2, 5}) {
      BigInteger by = BigInteger.valueOf(prime);
      while (rest.mod(by).signum() == 0) {
        rest = rest.divide(by);
      }
    }
    return rest.equals(BigInteger.ONE);
  }
}
