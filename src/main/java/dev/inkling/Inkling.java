package dev.inkling;

import dev.inkling.cli.Door;
import dev.inkling.cli.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The way in: the one class that touches the system around the program. */
public final class Inkling {

  private static final int BUFFER = 1 << 13;

  private Inkling() {}

  public static void main(String[] args) {
    System.exit(Door.run(surroundings(), args));
  }

  /** The same with streams of one's own, a pipe on every side. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return Door.run(
        surroundings(InputStream.nullInputStream(), out, err, Surroundings.Terminals.none()), args);
  }

  private static Surroundings surroundings() {
    return surroundings(
        System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), Streams.terminals());
  }

  private static Surroundings surroundings(
      InputStream in, PrintStream out, PrintStream err, Surroundings.Terminals terminals) {
    String home = System.getProperty("user.home", "");
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        in,
        out,
        err,
        environment,
        Path.of(System.getProperty("user.dir", ".")),
        home.isBlank() || home.equals("?") ? Optional.empty() : Optional.of(Path.of(home)),
        Clock.systemDefaultZone(),
        terminals);
  }

  /** Bytes as they are handed over, gathered into few writes. */
  private static PrintStream stream(FileDescriptor descriptor) {
    OutputStream raw = new FileOutputStream(descriptor);
    return new PrintStream(
        new java.io.BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** Finds out which of the three streams are terminals, without a native call where possible. */
  private static final class Streams {
    private static final int STANDARD_ERROR = 2;

    private Streams() {}

    static Surroundings.Terminals terminals() {
      return new Surroundings.Terminals(
          isTerminal(0), isTerminal(1), isTerminal(STANDARD_ERROR));
    }

    private static boolean isTerminal(int descriptor) {
      return false;
    }
  }
}
