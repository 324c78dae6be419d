package dev.inkling;

import dev.inkling.cli.Door;
import dev.inkling.cli.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The way in: the one class that touches the system around the program. */
public final class Inkling {

  private static final int BUFFER = 1 << 13;

  private static final int KIND_OF_FILE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;
  private static final int DEVICE_OF_CHARACTERS = 0020000;

  private Inkling() {}

  public static void main(String[] args) {
    Surroundings.Terminals terminals =
        new Surroundings.Terminals(isTerminal(0), isTerminal(1), isTerminal(2));
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Surroundings surroundings = surroundings(System.in, out, err, terminals);
    int code = Door.run(surroundings, args);
    System.exit(out.checkError() && !isPipe(1) ? Door.unwritten(surroundings, code) : code);
  }

  /** The same with streams of one's own, a pipe on every side. */
  static int run(PrintStream out, PrintStream err, String... args) {
    InputStream nothing = InputStream.nullInputStream();
    return Door.run(surroundings(nothing, out, err, Surroundings.Terminals.none()), args);
  }

  private static Surroundings surroundings(
      InputStream in, PrintStream out, PrintStream err, Surroundings.Terminals terminals) {
    return new Surroundings(
        in,
        out,
        err,
        System.getenv(),
        Path.of(""),
        home(),
        Clock.systemUTC(),
        System::nanoTime,
        terminals);
  }

  /** Java says {@code ?} or {@code /nonexistent} where a person has no home. */
  private static Optional<Path> home() {
    String home = System.getProperty("user.home", "");
    return home.isBlank() || home.equals("?") ? Optional.empty() : Optional.of(Path.of(home));
  }

  /** Bytes as they are handed over, gathered into few writes. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  /**
   * Whether a stream is a terminal. Java's own console only knows of all streams together, so the
   * system's view of open files is asked first.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String link = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return link.startsWith("/dev/pts/")
          || link.startsWith("/dev/tty")
          || link.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException noSuchView) {
      return isDevice(Path.of("/dev/fd/" + descriptor));
    }
  }

  /** Whether another program reads, or did: where one stops to listen nothing is lost. */
  private static boolean isPipe(int descriptor) {
    try {
      int mode = (Integer) Files.getAttribute(Path.of("/dev/fd/" + descriptor), "unix:mode");
      int kind = mode & KIND_OF_FILE;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException noSuchView) {
      return true;
    }
  }

  private static boolean isDevice(Path stream) {
    try {
      int mode = (Integer) Files.getAttribute(stream, "unix:mode");
      return (mode & KIND_OF_FILE) == DEVICE_OF_CHARACTERS
          && !Files.getAttribute(stream, "unix:rdev")
              .equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException noSuchView) {
      return System.console() != null;
    }
  }
}
