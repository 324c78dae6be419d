package dev.inkling.data;

import dev.inkling.work.Limits;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a file or a stream holds, told by what is in it and not by its name, because names lie and
 * pipes have none.
 *
 * <p>Nothing in it is trusted: every way it can be wrong is a {@link dev.inkling.words.Problem}
 * that names the file and, where there is one, the spot.
 */
public final class Contents {

  private static final List<String> EXTENSIONS =
      List.of(".csv", ".tsv", ".txt", ".dat", ".json", ".mtx", ".npy");

  private final String name;
  private final byte[] bytes; // of what is no text; empty otherwise
  private final String text;
  private final Notation notation;
  private final Limits limits;

  private Contents(String name, byte[] bytes, Limits limits) {
    boolean numpy = NumpyHeader.begins(bytes);
    this.name = name;
    this.bytes = numpy ? bytes : new byte[0];
    this.text = numpy ? "" : Decoding.text(name, bytes);
    this.notation = numpy ? Notation.NUMPY : Notation.of(text);
    this.limits = limits;
  }

  /** Whether a word looks like the name of a file with numbers. */
  public static boolean isKnown(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream()
        .anyMatch(end -> lower.endsWith(end) && lower.length() > end.length());
  }

  /**
   * Takes in a file whole.
   *
   * @param name what messages call it
   * @throws dev.inkling.words.ProblemException if it cannot be read or is no such file
   */
  public static Contents of(Path file, String name, Limits limits) {
    return new Contents(name, FileBytes.of(file, name, limits), limits);
  }

  /**
   * Takes in a stream to its end, such as standard input; does not close it.
   *
   * @param name what messages call it
   * @throws dev.inkling.words.ProblemException if it cannot be read or is no such file
   */
  public static Contents of(String name, InputStream in, Limits limits) {
    return new Contents(name, FileBytes.of(name, in, limits), limits);
  }

  /** Whether it is a value as the language writes it, which only the language can read. */
  public boolean isLiteral() {
    return notation == Notation.LITERAL;
  }

  public String text() {
    return text;
  }

  /**
   * The numbers in it.
   *
   * @throws dev.inkling.words.ProblemException if they are no matrix
   */
  public Table table() {
    return switch (notation) {
      case MATRIX_MARKET -> MarketReader.read(name, text, limits);
      case NUMPY -> NumpyFile.read(name, bytes, limits);
      case JSON -> JsonNumbers.read(name, text, limits);
      case ROWS, LITERAL -> TableReader.read(name, text, limits);
    };
  }
}
