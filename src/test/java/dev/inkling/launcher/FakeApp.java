package dev.inkling.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An app folder with the real launcher and a java that only says how it was called. */
final class FakeApp {
  private static final Path SOURCE = Path.of("src", "launcher");

  private final Path root;
  private final Path home;

  private FakeApp(Path root, Path home) {
    this.root = root;
    this.home = home;
  }

  static FakeApp in(Path root) throws IOException {
    Path home = root.resolve("app with spaces");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(SOURCE.resolve("inkling"), home.resolve("bin/inkling"));
    Files.copy(SOURCE.resolve("classpath"), home.resolve("lib/classpath"));
    executable(home.resolve("bin/inkling"));
    // The real path: that is what the launcher hands on.
    return new FakeApp(root, home.toRealPath());
  }

  Path launcher() {
    return home.resolve("bin/inkling");
  }

  Path lib() {
    return home.resolve("lib");
  }

  FakeApp archive(String name) throws IOException {
    Files.createFile(lib().resolve(name));
    return this;
  }

  /** A JDK whose java prints each argument between angle brackets, one a line. */
  Path jdk(String name, String... release) throws IOException {
    Path jdk = root.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Path java = jdk.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nprintf 'java %s\\n' \"$0\"\nprintf '<%s>\\n' \"$@\"\n");
    executable(java);
    if (release.length > 0) {
      Files.write(jdk.resolve("release"), List.of(release));
    }
    return jdk;
  }

  Result run(Path directory, Map<String, String> environment, String command, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(arguments));
    Path out = Files.createTempFile(root, "out", "");
    Path err = Files.createTempFile(root, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("JAVA") || name.startsWith("INKLING"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end");
    }
    return new Result(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new AssertionError("cannot make executable: " + file);
    }
  }

  record Result(int exit, String out, String err) {
    List<String> arguments() {
      return out.lines()
          .filter(line -> line.startsWith("<"))
          .map(line -> line.substring(1, line.length() - 1))
          .toList();
    }
  }
}
