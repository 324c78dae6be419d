package dev.inkling;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The way in: the one class that touches the system around the program. */
public final class Inkling {
  private Inkling() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("inkling " + version());
      return 0;
    }
    err.println("inkling: there is nothing here yet but --version");
    return 2;
  }

  private static String version() {
    try (InputStream in = Inkling.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
