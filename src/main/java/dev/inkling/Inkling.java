package dev.inkling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The way in: the one class that touches the system around the program. */
public final class Inkling {
  private Inkling() {}

  public static void main(String[] args) {
    System.out.println("inkling " + version());
  }

  private static String version() {
    try (InputStream in = Inkling.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
