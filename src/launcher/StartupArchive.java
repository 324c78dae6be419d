import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Makes the start-up archive for the Java that runs this file, because a program whose classes are
 * ready in memory answers in half the time. Run by the build as {@code java StartupArchive.java
 * FOLDER REHEARSAL}. Without an archive Inkling only starts slower, so a failure is one line and
 * never an error.
 */
public final class StartupArchive {
  private static final int PATIENCE_SECONDS = 120;

  /** The options that decide whether an archive fits; the launchers use the same. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseSerialGC");

  private final Path lib;
  private final Path rehearsal;

  private StartupArchive(Path lib, Path rehearsal) {
    this.lib = lib;
    this.rehearsal = rehearsal;
  }

  public static void main(String[] args) {
    try {
      // The real path, because that is what the launchers give to java and Java 17 compares it.
      Path lib = Path.of(args[0]).toRealPath().resolve("lib");
      new StartupArchive(lib, Path.of(args[1]).toAbsolutePath()).make();
    } catch (IOException e) {
      System.err.println("No start-up archive (Inkling works without it): " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void make() throws IOException, InterruptedException {
    removeOld();
    int feature = Runtime.version().feature();
    if (feature < 25) {
      // A dynamic archive on top of the one that comes with the JDK.
      make(".jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");
    } else {
      make(".aot", "-XX:AOTCacheOutput=", "-XX:AOTCache=");
    }
  }

  private void make(String ending, String write, String read)
      throws IOException, InterruptedException {
    Path archive = lib.resolve("inkling-" + build() + ending);
    Path unfinished = lib.resolve(archive.getFileName() + ".unfinished");
    try {
      run(List.of(write + unfinished), "dev.inkling.Rehearsal", rehearsal.toString());
      run(List.of(read + unfinished), "dev.inkling.Inkling", "--version");
      // A truncated archive crashes Java 17: its length is kept beside it for "inkling doctor",
      // and nobody ever sees half of one.
      Files.writeString(
          lib.resolve(archive.getFileName() + ".bytes"), Files.size(unfinished) + "\n");
      Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void removeOld() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(lib, "inkling-*.{jsa,aot,bytes}")) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
  }

  /** The name of this build of Java as the launchers read it from the same file. */
  private static String build() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(System.getProperty("java.home"), "release"));
    for (String key : List.of("JAVA_RUNTIME_VERSION=", "JAVA_VERSION=")) {
      for (String line : lines) {
        if (line.startsWith(key)) {
          return line.substring(key.length()).replace("\"", "");
        }
      }
    }
    throw new IOException("this Java does not say its version in its release file");
  }

  private void run(List<String> archive, String main, String argument)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(archive);
    command.addAll(List.of("-cp", classPath(), main, argument));
    Path said = Files.createTempFile("inkling-archive", ".log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(main + " took longer than " + PATIENCE_SECONDS + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException(
            main + " ended with " + process.exitValue() + ", saying: " + firstLine(said));
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private String classPath() throws IOException {
    return Files.readAllLines(lib.resolve("classpath")).stream()
        .map(jar -> lib.resolve(jar).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String firstLine(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    return text.lines().findFirst().orElse("nothing");
  }
}
