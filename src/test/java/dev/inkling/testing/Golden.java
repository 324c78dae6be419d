package dev.inkling.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts kept in files. {@code -Dgolden.update=true} writes them anew, to be read in the difference.
 */
public final class Golden {

  private static final Path HOME = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Compares with the file of that name. */
  public static void check(String name, String text) {
    check(HOME.resolve(name), text);
  }

  /** Compares with a file anywhere in the project. */
  public static void check(Path file, String text) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(text).as(file.toString()).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
