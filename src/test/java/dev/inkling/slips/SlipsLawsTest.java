package dev.inkling.slips;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each slip is done by hand here, in whole numbers, and must be told from the answer alone. */
class SlipsLawsTest {

  private static final int ROUNDS = 200;

  private final Interpreter interpreter = Classroom.interpreter();
  private int asked;
  private int named;
  private int alone;
  private final List<String> missed = new ArrayList<>();

  @Test
  void every_slip_is_told_from_its_value() {
    product(Slip.COLUMNS, (a, b) -> times(turned(a), b));
    product(Slip.ROWS_WITH_ROWS, (a, b) -> times(a, turned(b)));
    product(Slip.NOT_ADDED, (a, b) -> each(2, i -> at(a, i) * at(b, i)));
    product(Slip.ADDED, (a, b) -> entries((r, c) -> a[r][0] + b[0][c] + a[r][1] + b[1][c]));
    product(Slip.FIRST_PAIR, (a, b) -> entries((r, c) -> a[r][0] * b[0][c]));
    product(Slip.LAST_PAIR, (a, b) -> entries((r, c) -> a[r][1] * b[1][c]));
    product(Slip.ORDER, (a, b) -> times(b, a));
    product(Slip.TRANSPOSED, (a, b) -> turned(times(a, b)));
    product(Slip.CROSSWISE, (a, b) -> entries((r, c) -> a[r][0] * b[1][c] + a[r][1] * b[0][c]));
    product(Slip.EXCHANGED, (a, b) -> new int[][] {times(a, b)[1], times(a, b)[0]});
    product(Slip.ANOTHER_ROW, (a, b) -> new int[][] {times(a, b)[0], times(a, b)[0]});
    product(
        Slip.SIGN,
        (a, b) -> entries((r, c) -> Math.abs(a[r][0] * b[0][c]) + Math.abs(a[r][1] * b[1][c])));
    lists("dot(%s, %s)", Slip.PAIR_LEFT_OUT, (x, y) -> number(dot(x, y) - x[1] * y[1]));
    lists("dot(%s, %s)", Slip.WANTED_ONLY, (x, y) -> number(positive(x, y, 1)));
    lists("dot(%s, %s)", Slip.UNWANTED_ONLY, (x, y) -> number(-positive(x, y, -1)));
    lists("%s + %s", Slip.MULTIPLIED, (x, y) -> list(i -> x[i] * y[i]));
    lists("%s + %s", Slip.DIFFERENCE, (x, y) -> list(i -> x[i] - y[i]));
    lists("%s + %s", Slip.RAN_ON, (x, y) -> number(sum(x) + sum(y)));
    lists("%s - %s", Slip.ADDED_INSTEAD, (x, y) -> list(i -> x[i] + y[i]));
    lists("%s - %s", Slip.OTHER_WAY, (x, y) -> list(i -> y[i] - x[i]));
    lists("%s - %s + [1 2 -3]", Slip.BRACKET, (x, y) -> list(i -> x[i] - y[i] - third(i)));
    lists("%s - %s + [1 2 -3]", Slip.LEFT_OUT, (x, y) -> list(i -> x[i] + third(i)));
    lists("%s - %s + [1 2 -3]", Slip.ROLES, (x, y) -> list(i -> y[i] - x[i] + third(i)));
    lists("dot(%s, %s) + 4", Slip.BIAS, (x, y) -> number(dot(x, y)));
    lists("relu(dot(%s, %s) + 40)", Slip.BIAS, (x, y) -> number(Math.max(0, dot(x, y))));
    lists("relu(%s + %s)", Slip.BEND, (x, y) -> list(i -> x[i] + y[i]));
    lists("dot(%s, relu(%s))", Slip.LATE, (x, y) -> number(Math.max(0, dot(x, y))));
    lists("norm(%s + %s)", Slip.NO_ROOT, (x, y) -> number(squares(x, y)));
    lists("norm(%s + %s)", Slip.STREETS, (x, y) -> number(streets(x, y)));
    lists("solve([2 1; 1 1], %1$s[1:2]')", Slip.DOT_FOR_COORDINATE, (x, y) -> two(x));
    square("det(%s)", Slip.DIAGONAL_ADDED, m -> number(m[0][0] * m[1][1] + m[0][1] * m[1][0]));
    square("det(%s)", Slip.DIAGONAL_ONLY, m -> number(m[0][0] * m[1][1]));
    square("inverse(%s)", Slip.NO_DIVISION, SlipsLawsTest::adjugate);
    square("%s'", Slip.UNCHANGED, m -> written(m));
    square("%s^2", Slip.EACH_POWERED, m -> written(each(2, i -> at(m, i) * at(m, i))));
    assertThat(asked).isGreaterThan(20 * 150);
    assertThat(100.0 * named / asked).as(missed.toString()).isGreaterThanOrEqualTo(99);
    assertThat(100.0 * alone / asked).as("named alone").isGreaterThanOrEqualTo(80);
  }

  private interface Both {
    int[][] of(int[][] a, int[][] b);
  }

  private interface Pair {
    String of(int[] x, int[] y);
  }

  private interface Entry {
    int at(int row, int column);
  }

  private void product(Slip slip, Both way) {
    Random random = new Random(slip.ordinal());
    for (int i = 0; i < ROUNDS; i++) {
      int[][] a = {numbers(random, 2), numbers(random, 2)};
      int[][] b = {numbers(random, 2), numbers(random, 2)};
      tell(slip, written(a) + " * " + written(b), written(way.of(a, b)));
    }
  }

  private void lists(String expression, Slip slip, Pair way) {
    Random random = new Random(slip.ordinal());
    for (int i = 0; i < ROUNDS; i++) {
      int[] x = numbers(random, 3);
      int[] y = numbers(random, 3);
      String line = String.format(Locale.ROOT, expression, written(x), written(y));
      tell(slip, line, way.of(x, y));
    }
  }

  private void square(String expression, Slip slip, Function<int[][], String> way) {
    Random random = new Random(slip.ordinal());
    for (int i = 0; i < ROUNDS; i++) {
      int[][] a = {numbers(random, 2), numbers(random, 2)};
      if (!expression.startsWith("inverse") || a[0][0] * a[1][1] != a[0][1] * a[1][0]) {
        tell(slip, String.format(Locale.ROOT, expression, written(a)), way.apply(a));
      }
    }
  }

  /** A slip that happens to hit the truth is none. */
  private void tell(Slip slip, String expression, String wrong) {
    Recogniser recogniser =
        Recogniser.of(Claim.call(expression, interpreter, Notebook.empty(), Work.plain()));
    Mark mark = recogniser.mark(TypedAnswer.read(wrong, interpreter, Notebook.empty()));
    if (mark.right()) {
      return;
    }
    asked++;
    List<Slip> slips = mark.slips().stream().map(Slipped::slip).toList();
    if (slips.contains(slip)) {
      named++;
      alone += slips.size() == 1 ? 1 : 0;
    } else {
      missed.add(slip + ": " + expression + " = " + wrong + " is " + slips);
    }
  }

  private static int[] numbers(Random random, int size) {
    return IntStream.range(0, size).map(i -> random.nextInt(19) - 9).toArray();
  }

  private static int[][] times(int[][] a, int[][] b) {
    return entries((r, c) -> a[r][0] * b[0][c] + a[r][1] * b[1][c]);
  }

  private static int[][] turned(int[][] a) {
    return entries((r, c) -> a[c][r]);
  }

  private static int[][] entries(Entry entry) {
    return new int[][] {
      {entry.at(0, 0), entry.at(0, 1)}, {entry.at(1, 0), entry.at(1, 1)},
    };
  }

  private static int[][] each(int columns, IntUnaryOperator entry) {
    return entries((r, c) -> entry.applyAsInt(r * columns + c));
  }

  private static int at(int[][] a, int place) {
    return a[place / 2][place % 2];
  }

  private static String adjugate(int[][] m) {
    return written(new int[][] {{m[1][1], -m[0][1]}, {-m[1][0], m[0][0]}});
  }

  private static int dot(int[] x, int[] y) {
    return IntStream.range(0, x.length).map(i -> x[i] * y[i]).sum();
  }

  private static int positive(int[] x, int[] y, int sign) {
    return IntStream.range(0, x.length).map(i -> Math.max(0, sign * x[i] * y[i])).sum();
  }

  private static int squares(int[] x, int[] y) {
    return IntStream.range(0, x.length).map(i -> (x[i] + y[i]) * (x[i] + y[i])).sum();
  }

  private static int streets(int[] x, int[] y) {
    return IntStream.range(0, x.length).map(i -> Math.abs(x[i] + y[i])).sum();
  }

  private static int third(int place) {
    return new int[] {1, 2, -3}[place];
  }

  private static int sum(int[] x) {
    return Arrays.stream(x).sum();
  }

  private static String two(int[] x) {
    return "[" + (2 * x[0] + x[1]) + " " + (x[0] + x[1]) + "]";
  }

  private static String list(IntUnaryOperator entry) {
    return written(IntStream.range(0, 3).map(entry).toArray());
  }

  private static String number(int value) {
    return Integer.toString(value);
  }

  private static String written(int[] x) {
    return Arrays.stream(x).mapToObj(Integer::toString).collect(Collectors.joining(" ", "[", "]"));
  }

  private static String written(int[][] a) {
    return "[" + a[0][0] + " " + a[0][1] + "; " + a[1][0] + " " + a[1][1] + "]";
  }
}
