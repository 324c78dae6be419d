package dev.inkling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random expressions, each in two languages: Inkling's own and Python's with NumPy. */
final class NumpyLines {

  /** What the Python side needs before the first line. */
  static final String PRELUDE =
      """
      import json, sys
      import numpy as np
      def M(*rows): return np.array(rows, dtype=float)
      def n(x): return np.array([[float(x)]])
      def mul(a, b): return a * b if a.size == 1 or b.size == 1 else a @ b
      def flat(a): return a.reshape(-1)
      def largest(v): return np.array(sorted(v, key=lambda x: (-abs(x), -x)), dtype=float).reshape(-1, 1)
      def softmax(a):
          e = np.exp(a - a.max())
          return e / e.sum()
      """;

  private final Random chance;

  NumpyLines(long seed) {
    this.chance = new Random(seed);
  }

  /**
   * One expression with a known shape.
   *
   * @param ink as Inkling reads it
   * @param python as Python does
   */
  record Line(String ink, String python, int rows, int columns) {}

  /** An expression of any shape up to 4x4, of operations nested up to {@code depth} deep. */
  Line any(int depth) {
    return of(size(), size(), depth);
  }

  private int size() {
    return 1 + chance.nextInt(4);
  }

  private Line of(int rows, int columns, int depth) {
    if (depth == 0) {
      return literal(rows, columns);
    }
    if (rows == 1 && columns == 1 && chance.nextInt(3) > 0) {
      return number(depth - 1);
    }
    return chance.nextBoolean()
        ? arithmetic(rows, columns, depth - 1)
        : shaped(rows, columns, depth - 1);
  }

  private Line literal(int rows, int columns) {
    List<List<String>> entries =
        IntStream.range(0, rows)
            .mapToObj(i -> IntStream.range(0, columns).mapToObj(j -> entry()).toList())
            .toList();
    String ink =
        entries.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("; "));
    String python =
        entries.stream()
            .map(row -> "[" + String.join(", ", row) + "]")
            .collect(Collectors.joining(", "));
    return new Line("[" + ink + "]", "M(" + python + ")", rows, columns);
  }

  private String entry() {
    int whole = chance.nextInt(19) - 9;
    return switch (chance.nextInt(4)) {
      case 0 -> whole + ".5";
      case 1 -> String.format(Locale.ROOT, "%.2f", chance.nextInt(1999) / 100.0 - 10);
      default -> Integer.toString(whole);
    };
  }

  private Line number(int depth) {
    int size = 2 + chance.nextInt(3);
    Line square = of(size, size, depth);
    Line vector = of(1, size, depth);
    Line other = of(size, 1, depth);
    return switch (chance.nextInt(5)) {
      case 0 -> scalar("dot(%s, %s)", "n(flat(%s) @ flat(%s))", vector, other);
      case 1 -> scalar("norm(%s)", "n(np.linalg.norm(%s))", vector);
      case 2 -> scalar("det(%s)", "n(np.linalg.det(%s))", square);
      case 3 -> scalar("rank(%s)", "n(np.linalg.matrix_rank(%s))", literal(size, size));
      default -> scalar("%s[2,1]", "n(%s[1, 0])", literal(size, size));
    };
  }

  private Line arithmetic(int rows, int columns, int depth) {
    Line left = of(rows, columns, depth);
    return switch (chance.nextInt(7)) {
      case 0 -> made("(%s + %s)", "(%s + %s)", rows, columns, left, of(rows, columns, depth));
      case 1 -> made("(%s - %s)", "(%s - %s)", rows, columns, left, of(rows, columns, depth));
      case 2 -> made("(%s .* %s)", "(%s * %s)", rows, columns, left, of(rows, columns, depth));
      case 3 -> made("(%s / 8)", "(%s / 8)", rows, columns, left);
      case 4 -> made("(-%s)", "(-%s)", rows, columns, left);
      case 5 -> made("(3/4 * %s)", "(0.75 * %s)", rows, columns, left);
      default -> {
        int inner = 2 + chance.nextInt(3);
        yield made(
            "(%s * %s)",
            "mul(%s, %s)", rows, columns, of(rows, inner, depth), of(inner, columns, depth));
      }
    };
  }

  private Line shaped(int rows, int columns, int depth) {
    List<Line> choices = new ArrayList<>();
    choices.add(made("%s'", "%s.T", rows, columns, of(columns, rows, depth)));
    choices.add(made("relu(%s)", "np.maximum(%s, 0)", rows, columns, of(rows, columns, depth)));
    choices.add(made("abs(%s)", "np.abs(%s)", rows, columns, of(rows, columns, depth)));
    choices.add(
        made("sqrt(abs(%s))", "np.sqrt(np.abs(%s))", rows, columns, literal(rows, columns)));
    choices.add(made("tanh(%s)", "np.tanh(%s)", rows, columns, literal(rows, columns)));
    choices.add(made("exp(%s)", "np.exp(%s)", rows, columns, literal(rows, columns)));
    choices.add(
        made("sigmoid(%s)", "(1 / (1 + np.exp(-%s)))", rows, columns, literal(rows, columns)));
    if (rows == 1 || columns == 1) {
      choices.add(made("softmax(%s)", "softmax(%s)", rows, columns, literal(rows, columns)));
    }
    if (columns == 1 && rows > 1) {
      String steady = steady(rows);
      choices.add(
          made(
              "solve(%s + " + steady + ", %s)",
              "np.linalg.solve(%s + 60 * np.eye(" + rows + "), %s)",
              rows,
              1,
              literal(rows, rows),
              of(rows, 1, depth)));
      choices.add(
          made(
              "eigen(%1$s + %1$s').values",
              "largest(np.linalg.eigvalsh(%1$s + %1$s.T))", rows, 1, literal(rows, rows)));
      choices.add(
          made(
              "svd(%s).values",
              "np.linalg.svd(%s)[1].reshape(-1, 1)", rows, 1, literal(rows, rows)));
    }
    if (rows == columns && rows > 1) {
      choices.add(
          made(
              "inverse(%s + " + steady(rows) + ")",
              "np.linalg.inv(%s + 60 * np.eye(" + rows + "))",
              rows,
              rows,
              literal(rows, rows)));
      choices.add(made("%s^3", "np.linalg.matrix_power(%s, 3)", rows, rows, literal(rows, rows)));
    }
    if (columns > 1) {
      choices.add(
          made(
              "[(%s) (%s)]",
              "np.hstack([%s, %s])",
              rows,
              columns,
              of(rows, 1, depth),
              of(rows, columns - 1, depth)));
    }
    return choices.get(chance.nextInt(choices.size()));
  }

  /** Adds to the diagonal so much that nothing is near singular. */
  private static String steady(int size) {
    return "60 * identity(" + size + ")";
  }

  private static Line scalar(String ink, String python, Line... parts) {
    return made(ink, python, 1, 1, parts);
  }

  private static Line made(String ink, String python, int rows, int columns, Line... parts) {
    Object[] inks = List.of(parts).stream().map(Line::ink).toArray();
    Object[] pythons = List.of(parts).stream().map(Line::python).toArray();
    return new Line(
        String.format(Locale.ROOT, ink, inks),
        String.format(Locale.ROOT, python, pythons),
        rows,
        columns);
  }
}
