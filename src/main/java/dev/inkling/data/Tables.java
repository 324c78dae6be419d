package dev.inkling.data;

import dev.inkling.work.Limits;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The door for matrices from outside: text with commas, semicolons, tabs or spaces between numbers.
 *
 * <p>Nothing in such a file is trusted: every way it can be wrong is a {@link
 * dev.inkling.words.Problem} that names the file and, where there is one, the spot.
 */
public final class Tables {

  private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".txt", ".dat");

  private Tables() {}

  /** Whether a word looks like the name of a file this room reads. */
  public static boolean isKnown(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  /**
   * Reads a file whole.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be read or is not a table of numbers
   */
  public static Table read(Path file, Limits limits) {
    String name = file.toString();
    return TableReader.read(name, Decoding.text(name, FileBytes.of(file, limits)), limits);
  }

  /**
   * Reads a stream to its end, such as standard input; does not close it.
   *
   * @param name what messages call it
   * @throws dev.inkling.words.ProblemException if it cannot be read or is not a table of numbers
   */
  public static Table parse(String name, InputStream in, Limits limits) {
    return TableReader.read(name, Decoding.text(name, FileBytes.of(name, in, limits)), limits);
  }
}
