package dev.inkling.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder a user gets, as the build has just made it. */
class AppFolderIT {
  private static final Path APP = Path.of(System.getProperty("inkling.app", "target/inkling"));
  private static final Path LIB = APP.resolve("lib");

  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  @TempDir Path temp;

  @Test
  void lib_holds_the_jars_of_the_class_path_and_no_others() throws IOException {
    assertThat(names(".jar"))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(LIB.resolve("classpath")));
  }

  @Test
  void it_starts_from_another_directory_and_says_its_version() throws Exception {
    Result result = run(Map.of(), "--version");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("inkling ");
  }

  @Test
  void the_archive_is_whole() throws IOException {
    for (String name : archives()) {
      assertThat(Files.readString(LIB.resolve(name + ".bytes")).strip())
          .isEqualTo(Long.toString(Files.size(LIB.resolve(name))));
    }
  }

  @Test
  void nearly_all_classes_of_a_first_command_come_from_the_archive() throws Exception {
    assumeTrue(!archives().isEmpty(), "no archive was made for this Java");
    Path log = temp.resolve("classes.log");
    run(
        Map.of("INKLING_JAVA_OPTS", "-Xlog:class+load=info:file=" + log),
        "dot",
        "[1 2 3]",
        "[4 5 6]");
    List<String> ours =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains("] dev.inkling.") || line.contains("] picocli."))
            .toList();
    long ready = ours.stream().filter(line -> line.contains("shared objects file")).count();
    assertThat(ours).isNotEmpty();
    assertThat(ready)
        .as("classes from the archive; the others: %s", others(ours))
        .isGreaterThanOrEqualTo((long) Math.floor(ours.size() * 0.98));
  }

  @Test
  void an_archive_that_does_not_fit_is_ignored_in_silence() throws Exception {
    assumeTrue(!archives().isEmpty(), "no archive was made for this Java");
    // A copy elsewhere with other times: Java 17 refuses the archive, which must not show.
    Result result = run(copy("moved app"), Map.of(), "--version");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).matches("inkling \\S+\\R");
  }

  private Path copy(String name) throws IOException {
    Path copy = temp.resolve(name);
    try (Stream<Path> files = Files.walk(APP)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(APP.relativize(file).toString());
        Files.copy(file, target);
        target.toFile().setExecutable(file.toFile().canExecute());
      }
    }
    return copy;
  }

  @Test
  void names_and_arguments_are_utf_8_without_a_locale_too() throws Exception {
    Path copy = copy("Schön");
    Result result = run(copy, Map.of("LC_ALL", "C"), "eval", "α = 3", "α^2");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("alpha^2 = 9");
  }

  @Test
  void a_closed_standard_input_is_an_empty_one() throws Exception {
    assertThat(shell("<&-")).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void a_closed_standard_output_is_nobody_listening() throws Exception {
    assertThat(shell("--version >&-")).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void a_standard_output_without_room_is_a_failure_with_one_message() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Result result = shell("--version >/dev/full");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("Standard output could not be written");
  }

  private Result shell(String words) throws Exception {
    assumeTrue(!WINDOWS, "a shell is needed");
    String launcher = APP.resolve("bin/inkling").toAbsolutePath().toString();
    return start(Map.of("LAUNCHER", launcher), List.of("sh", "-c", "\"$LAUNCHER\" " + words));
  }

  private static List<String> others(List<String> classes) {
    return classes.stream().filter(line -> !line.contains("shared objects file")).toList();
  }

  private static List<String> archives() throws IOException {
    return Stream.of(".jsa", ".aot").flatMap(ending -> names(ending).stream()).toList();
  }

  private static List<String> names(String ending) {
    String[] names = LIB.toFile().list((folder, name) -> name.endsWith(ending));
    return names == null ? List.of() : List.of(names);
  }

  private Result run(Map<String, String> environment, String... arguments) throws Exception {
    return run(APP, environment, arguments);
  }

  private Result run(Path app, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(
        app.toAbsolutePath().resolve(WINDOWS ? "bin/inkling.cmd" : "bin/inkling").toString());
    command.addAll(List.of(arguments));
    return start(environment, command);
  }

  private Result start(Map<String, String> environment, List<String> command) throws Exception {
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // The Java of this build, which the archive was made for.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it did not end");
    }
    return new Result(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private record Result(int exit, String out, String err) {}
}
