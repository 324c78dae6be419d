package dev.inkling.data;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import dev.inkling.work.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways a matrix is written to a file, chosen by the ending of its name; what each writes,
 * {@link Contents} reads again.
 */
public enum FileFormat {
  CSV(".csv"),
  TSV(".tsv"),
  TEXT(".txt"),
  JSON(".json"),
  MATRIX_MARKET(".mtx"),
  LATEX(".tex"),
  MARKDOWN(".md"),
  NUMPY(".npy");

  private static final int SHORT = 300; // digits and exponents that every reader takes

  private final String ending;

  FileFormat(String ending) {
    this.ending = ending;
  }

  /** The format for a file of that name. */
  public static Optional<FileFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst();
  }

  /** All endings, such as {@code .csv}. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(format -> format.ending).toList();
  }

  /** Whether every number can be read again: some are longer or larger than a file holds. */
  public boolean keeps(Matrix matrix) {
    if (this == NUMPY) {
      return NumpyFile.isWhole(matrix)
          || matrix.entries().stream().allMatch(number -> Double.isFinite(number.toDouble()));
    }
    return !matrix.isExact()
        || matrix.digits() <= SHORT
        || matrix.entries().stream()
            .map(number -> this == MATRIX_MARKET ? decimal(number) : text(number))
            .allMatch(text -> Numerals.read(text, Limits.usual()).isPresent());
  }

  /** The whole file. */
  public byte[] write(Matrix matrix) {
    return switch (this) {
      case CSV -> utf8(rows(matrix, ","));
      case TSV -> utf8(rows(matrix, "\t"));
      case TEXT -> utf8(rows(matrix, " "));
      case JSON -> utf8(JsonText.of(matrix));
      case MATRIX_MARKET -> utf8(MarketText.of(matrix));
      case LATEX -> utf8(LatexText.of(matrix) + "\n");
      case MARKDOWN -> utf8("$$\n" + LatexText.of(matrix) + "\n$$\n");
      case NUMPY -> NumpyFile.write(matrix);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a careful reader of the file would want to be told. */
  public Optional<String> remark(Matrix matrix) {
    if (!matrix.isExact()) {
      boolean marked = this == JSON || this == NUMPY && !NumpyFile.isWhole(matrix);
      return marked
          ? Optional.empty()
          : Optional.of("Rounded numbers keep all their digits; read again, they count as exact.");
    }
    if (this == NUMPY && !NumpyFile.isWhole(matrix)) {
      return Optional.of("Its numbers are rounded to about 16 digits, as such a file holds them.");
    }
    boolean fractions =
        this == MATRIX_MARKET
            && matrix.entries().stream().anyMatch(number -> text(number).indexOf('/') >= 0);
    return fractions
        ? Optional.of("Its fractions are rounded: such a file holds decimals only.")
        : Optional.empty();
  }

  private static String rows(Matrix matrix, String between) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < matrix.rows(); row++) {
      for (int column = 0; column < matrix.columns(); column++) {
        rows.append(column == 0 ? "" : between).append(text(matrix.at(row, column)));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  /** With all its digits, without a mark. */
  static String text(Scalar number) {
    return Numbers.typed(number).replace("≈ ", "");
  }

  /** The same without a bar of a fraction. */
  static String decimal(Scalar number) {
    String text = text(number);
    return text.indexOf('/') < 0 ? text : Double.toString(number.toDouble()).replace("E", "e");
  }
}
