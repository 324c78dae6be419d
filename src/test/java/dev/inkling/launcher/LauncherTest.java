package dev.inkling.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String[] SEVENTEEN = {
    "IMPLEMENTOR=\"Somebody\"", "JAVA_RUNTIME_VERSION=\"17.0.15+6-x\"", "JAVA_VERSION=\"17.0.15\""
  };
  private static final String[] TWENTY_FIVE = {
    "JAVA_RUNTIME_VERSION=\"25.0.3+9-LTS\"", "JAVA_VERSION=\"25.0.3\""
  };

  @TempDir Path root;
  private FakeApp app;

  @BeforeEach
  void makeApp() throws IOException {
    app = FakeApp.in(root);
  }

  @Test
  void arguments_arrive_as_they_were_typed() throws Exception {
    Path jdk = app.jdk("jdk", SEVENTEEN);
    List<String> all = start(jdk, "dot", "[1 2 3]", "*", "", "-1,2", "a\"b'c$d\\e").arguments();
    int main = all.indexOf("dev.inkling.Inkling");
    assertThat(all.subList(main + 1, all.size()))
        .containsExactly("dot", "[1 2 3]", "*", "", "-1,2", "a\"b'c$d\\e");
  }

  @Test
  void the_class_path_is_the_list_in_its_order_under_the_real_folder() throws Exception {
    List<String> all = start(app.jdk("jdk", SEVENTEEN)).arguments();
    String expected =
        String.join(
            ":",
            Files.readAllLines(app.lib().resolve("classpath")).stream()
                .map(jar -> app.lib().resolve(jar).toString())
                .toList());
    assertThat(all.get(all.indexOf("-cp") + 1)).isEqualTo(expected);
  }

  @Test
  void links_to_the_launcher_are_followed_from_any_directory() throws Exception {
    Path jdk = app.jdk("jdk", SEVENTEEN);
    Path bin = Files.createDirectories(root.resolve("my links"));
    Files.createSymbolicLink(bin.resolve("absolute"), app.launcher());
    Files.createSymbolicLink(bin.resolve("relative"), Path.of("../app with spaces/bin/inkling"));
    Files.createSymbolicLink(bin.resolve("twice"), Path.of("relative"));
    Files.createSymbolicLink(root.resolve("folder"), app.lib().getParent());
    List<String> direct = start(jdk).arguments();
    for (String way : List.of("./absolute", "./relative", "./twice", "../folder/bin/inkling")) {
      assertThat(app.run(bin, Map.of("JAVA_HOME", jdk.toString()), way).arguments())
          .as(way)
          .isEqualTo(direct);
    }
  }

  @Test
  void found_on_the_path_as_a_plain_name() throws Exception {
    Path jdk = app.jdk("jdk", SEVENTEEN);
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk.toString(), "PATH", app.launcher().getParent() + ":/usr/bin:/bin");
    FakeApp.Result result = app.run(root, environment, "/bin/sh", "-c", "inkling hello");
    assertThat(result.arguments()).endsWith("dev.inkling.Inkling", "hello");
  }

  @Test
  void java_home_wins_over_the_path_and_may_hold_spaces() throws Exception {
    Path home = app.jdk("my jdk", SEVENTEEN);
    Path other = app.jdk("other", SEVENTEEN);
    assertThat(start(home, Map.of("PATH", other + "/bin:/usr/bin:/bin")).out())
        .startsWith("java " + home + "/bin/java\n");
  }

  @Test
  void without_java_home_the_first_java_on_the_path_and_the_folder_behind_its_link()
      throws Exception {
    Path jdk = app.jdk("jdk", SEVENTEEN);
    Path bin = Files.createDirectories(root.resolve("usr bin"));
    Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
    app.archive("inkling-17.0.15+6-x.jsa");
    FakeApp.Result result =
        app.run(root, Map.of("PATH", bin + ":/usr/bin:/bin"), app.launcher().toString());
    assertThat(result.out()).startsWith("java " + bin + "/java\n");
    assertThat(result.arguments())
        .contains("-XX:SharedArchiveFile=" + app.lib().resolve("inkling-17.0.15+6-x.jsa"));
  }

  @Test
  void no_java_is_one_line_and_127() throws Exception {
    Path bin = Files.createDirectories(root.resolve("nothing"));
    FakeApp.Result result = app.run(root, Map.of("PATH", bin.toString()), "/bin/sh", launcher());
    assertThat(result.exit()).isEqualTo(127);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("inkling: no Java found; install Java 17 or newer, or set JAVA_HOME\n");
  }

  @Test
  void a_java_home_without_java_is_one_line_and_127() throws Exception {
    FakeApp.Result result = start(root.resolve("nowhere"));
    assertThat(result.exit()).isEqualTo(127);
    assertThat(result.err()).contains("JAVA_HOME is " + root.resolve("nowhere")).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
  void a_java_too_old_is_one_line_and_1(String version) throws Exception {
    Path jdk = app.jdk("old", "JAVA_VERSION=\"" + version + "\"");
    FakeApp.Result result = start(jdk);
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "inkling: Java "
                + version
                + " in "
                + jdk
                + " is too old; Inkling needs Java 17 or newer\n");
  }

  @ParameterizedTest
  @CsvSource({
    "inkling-17.0.15+6-x.jsa, -XX:SharedArchiveFile=",
    "inkling-17.0.15.jsa,",
    "inkling-17.0.16+6-x.jsa,",
    "inkling-25.0.3+9-LTS.aot,",
    "inkling-17.0.15+6-x.aot,",
  })
  void java_17_takes_only_the_archive_of_its_own_build(String file, String option)
      throws Exception {
    app.archive(file);
    assertThat(cache(start(app.jdk("jdk", SEVENTEEN)))).isEqualTo(expected(option, file));
  }

  @ParameterizedTest
  @CsvSource({
    "inkling-25.0.3+9-LTS.aot, -XX:AOTCache=",
    "inkling-25.0.3+9-LTS.jsa,",
    "inkling-25.0.2+9-LTS.aot,",
    "inkling-17.0.15+6-x.jsa,",
  })
  void java_25_takes_only_the_cache_of_its_own_build(String file, String option) throws Exception {
    app.archive(file);
    assertThat(cache(start(app.jdk("jdk", TWENTY_FIVE)))).isEqualTo(expected(option, file));
  }

  @Test
  void a_java_without_release_file_starts_without_an_archive() throws Exception {
    app.archive("inkling-.jsa").archive("inkling-.aot");
    FakeApp.Result result = start(app.jdk("jdk"));
    assertThat(result.exit()).isZero();
    assertThat(cache(result)).isEmpty();
  }

  @Test
  void a_release_file_with_the_short_version_alone_is_enough() throws Exception {
    app.archive("inkling-21.0.4.jsa");
    FakeApp.Result result = start(app.jdk("jdk", "JAVA_VERSION=\"21.0.4\""));
    assertThat(cache(result)).hasSize(1);
  }

  @Test
  void the_archive_can_be_turned_off() throws Exception {
    app.archive("inkling-25.0.3+9-LTS.aot");
    Path jdk = app.jdk("jdk", TWENTY_FIVE);
    assertThat(cache(start(jdk, Map.of("INKLING_CACHE", "off")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INKLING_JAVA_OPTS, -Xshare:off",
    "JAVA_TOOL_OPTIONS, -Xshare:auto",
    "JDK_JAVA_OPTIONS, -XX:AOTMode=off",
  })
  void an_archive_option_of_the_user_stands_alone(String variable, String option) throws Exception {
    app.archive("inkling-25.0.3+9-LTS.aot");
    Path jdk = app.jdk("jdk", TWENTY_FIVE);
    assertThat(cache(start(jdk, Map.of(variable, option))))
        .doesNotContain("-XX:AOTCache=" + app.lib().resolve("inkling-25.0.3+9-LTS.aot"));
  }

  @Test
  void options_of_the_user_are_words_and_come_after_ours() throws Exception {
    Path jdk = app.jdk("jdk", SEVENTEEN);
    List<String> all = start(jdk, Map.of("INKLING_JAVA_OPTS", "  -Xmx64m -Dstar=*  ")).arguments();
    assertThat(all).containsSubsequence("-Xlog:disable", "-Xmx64m", "-Dstar=*", "-cp");
  }

  @Test
  void a_collector_of_the_user_replaces_ours() throws Exception {
    Path jdk = app.jdk("jdk", SEVENTEEN);
    assertThat(start(jdk).arguments()).contains("-XX:+UseSerialGC");
    assertThat(start(jdk, Map.of("INKLING_JAVA_OPTS", "-XX:+UseG1GC")).arguments())
        .contains("-XX:+UseG1GC")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot", "[1 2 3]", "--version", "-1,2"})
  void a_short_run_takes_the_quick_compiler_alone(String argument) throws Exception {
    assertThat(start(app.jdk("jdk", SEVENTEEN), argument).arguments())
        .contains("-XX:TieredStopAtLevel=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "run", "A.csv", "my weights.npy", "@file", "-"})
  void what_may_be_long_takes_the_thorough_compiler_too(String argument) throws Exception {
    assertThat(start(app.jdk("jdk", SEVENTEEN), "mul", argument).arguments())
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void the_prompt_takes_the_thorough_compiler_too() throws Exception {
    assertThat(start(app.jdk("jdk", SEVENTEEN)).arguments())
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  private String launcher() {
    return app.launcher().toString();
  }

  @Test
  void the_size_of_the_terminal_is_told_to_java_unless_the_reader_has_told_it() throws Exception {
    assertThat(screen(Map.of())).contains("33 x 61");
    assertThat(screen(Map.of("COLUMNS", "99", "LINES", "9"))).contains("9 x 99");
  }

  /** What java hears about its screen where the launcher runs on a terminal of 33 rows. */
  private String screen(Map<String, String> more) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/python3")), "no Python for a terminal");
    Path jdk = app.jdk("jdk", SEVENTEEN);
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho \"$LINES x $COLUMNS\"\n");
    Map<String, String> environment = new HashMap<>(more);
    environment.put("JAVA_HOME", jdk.toString());
    String terminal =
        String.join(
            "\n",
            "import fcntl, os, pty, struct, sys, termios",
            "pid, fd = pty.fork()",
            "if pid == 0:",
            "  fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 33, 61, 0, 0))",
            "  os.execv(sys.argv[1], sys.argv[1:])",
            "print(os.read(fd, 999).decode())",
            "os.waitpid(pid, 0)");
    return app.run(root, environment, "/usr/bin/python3", "-c", terminal, app.launcher().toString())
        .out();
  }

  private FakeApp.Result start(Path jdk, String... arguments) throws Exception {
    return app.run(root, Map.of("JAVA_HOME", jdk.toString()), launcher(), arguments);
  }

  private FakeApp.Result start(Path jdk, Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("JAVA_HOME", jdk.toString());
    return app.run(root, environment, launcher());
  }

  private List<String> expected(String option, String file) {
    return option == null ? List.of() : List.of(option + app.lib().resolve(file));
  }

  private static List<String> cache(FakeApp.Result result) {
    return result.arguments().stream()
        .filter(word -> word.startsWith("-XX:SharedArchive") || word.startsWith("-XX:AOT"))
        .toList();
  }
}
