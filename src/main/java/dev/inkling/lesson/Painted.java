package dev.inkling.lesson;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A picture typed as it looks, {@code .#. ### .#.}, or as numbers from 0 to 1. */
final class Painted {

  private static final String INK = "#xX1█";
  private static final String BLANK = ".0-·_";
  private static final Pattern DECIMAL = Pattern.compile("[0-9]\\.[0-9]");
  private static final int LONGEST = 300; // characters

  private Painted() {}

  /** What was typed: a picture, or why it is none. */
  record Read(Optional<Matrix> picture, Text words) {}

  /** Empty if the line is neither squares nor rows of them. */
  static Optional<Read> read(String line, int rows, int columns) {
    String text = line.strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || !isSquares(text)
        || DECIMAL.matcher(text).find()) {
      return Optional.empty();
    }
    List<String> parts = List.of(text.split("[\\s/;,|]+"));
    List<String> lines = lines(parts, rows, columns);
    boolean even = lines.stream().allMatch(one -> one.length() == columns);
    if (lines.size() != rows || !even) {
      return Optional.of(new Read(Optional.empty(), PaintWording.shape(lines, rows, columns)));
    }
    List<Scalar> squares = new ArrayList<>();
    String.join("", lines)
        .chars()
        .forEach(c -> squares.add(INK.indexOf(c) >= 0 ? Exact.ONE : Exact.ZERO));
    return Optional.of(new Read(Optional.of(Matrix.of(rows, columns, squares)), Text.empty()));
  }

  /** Squares one by one, or all in one word, are cut into rows. */
  private static List<String> lines(List<String> parts, int rows, int columns) {
    String all = String.join("", parts);
    boolean single = parts.size() == 1 || parts.stream().allMatch(part -> part.length() == 1);
    if (!single || all.length() != rows * columns) {
      return parts;
    }
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(all.substring(row * columns, (row + 1) * columns));
    }
    return lines;
  }

  private static boolean isSquares(String text) {
    return text.chars()
        .allMatch(
            c ->
                INK.indexOf(c) >= 0
                    || BLANK.indexOf(c) >= 0
                    || Character.isWhitespace(c)
                    || "/;,|".indexOf(c) >= 0);
  }

  /** A picture as it is typed; numbers where ink is neither full nor none. */
  static String typed(Matrix picture) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < picture.size(); i++) {
      Scalar ink = picture.at(i);
      if (!ink.equals(Exact.ONE) && !ink.isZero()) {
        return Numbers.typed(picture);
      }
      text.append(i > 0 && i % picture.columns() == 0 ? " " : "").append(ink.isZero() ? '.' : '#');
    }
    return text.toString();
  }
}
