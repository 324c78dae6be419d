package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import dev.inkling.work.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways a matrix is written to a file, chosen by the ending of its name; what each writes,
 * {@link Contents} reads again.
 */
public enum FileFormat {
  CSV(".csv", false),
  TSV(".tsv", false),
  TEXT(".txt", false),
  JSON(".json", true),
  MATRIX_MARKET(".mtx", false),
  LATEX(".tex", false),
  MARKDOWN(".md", false);

  private static final int SHORT = 300; // digits and exponents that every reader takes

  private final String ending;
  private final boolean marksRounded;

  FileFormat(String ending, boolean marksRounded) {
    this.ending = ending;
    this.marksRounded = marksRounded;
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

  /** Whether every number comes back as it is: some are longer than those that are read. */
  public boolean keeps(Matrix matrix) {
    return !matrix.isExact()
        || matrix.digits() <= SHORT
        || matrix.entries().stream()
            .allMatch(number -> Numerals.read(text(number), Limits.usual()).isPresent());
  }

  /** The whole file. */
  public String write(Matrix matrix) {
    return switch (this) {
      case CSV -> rows(matrix, ",");
      case TSV -> rows(matrix, "\t");
      case TEXT -> rows(matrix, " ");
      case JSON -> JsonText.of(matrix);
      case MATRIX_MARKET -> MarketText.of(matrix);
      case LATEX -> LatexText.of(matrix) + "\n";
      case MARKDOWN -> "$$\n" + LatexText.of(matrix) + "\n$$\n";
    };
  }

  /** What a careful reader of the file would want to be told. */
  public Optional<String> remark(Matrix matrix) {
    if (!matrix.isExact() && !marksRounded) {
      return Optional.of("Rounded numbers keep all their digits; read again, they count as exact.");
    }
    boolean fractions =
        this == MATRIX_MARKET
            && matrix.isExact()
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

  static boolean isWhole(Matrix matrix) {
    return matrix.isExact()
        && matrix.entries().stream().allMatch(number -> ((Exact) number).isInteger());
  }
}
