package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.cli.InklingProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a pseudo-terminal of the system, driven by a few lines of Python. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PseudoTerminalTest {

  private static final Path DRIVER = Path.of("src/test/resources/dev/inkling/repl/terminal.py");

  @TempDir Path folder;

  private String drive(String... steps) throws Exception {
    return drive("xterm-256color", steps);
  }

  private String drive(String type, String[] steps) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell here");
    Map<String, String> environment = new TreeMap<>();
    environment.put("XDG_DATA_HOME", folder.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TERM", type);
    environment.put("COLORFGBG", "15;0");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    List<String> command =
        new ArrayList<>(
            List.of("python3", DRIVER.toString(), InklingProcess.launcher(bin).toString()));
    command.addAll(List.of(steps));
    String said = InklingProcess.run(environment, command);
    Assumptions.assumeFalse(said.contains("no pty"), said);
    return said;
  }

  @Test
  void a_line_is_answered_and_ctrl_d_leaves_the_terminal_as_it_was() throws Exception {
    assertThat(drive("see:inkling> ", "type:20 + 3\r", "see:23", "see:inkling> ", "type:\u0004"))
        .contains("exit 0")
        .contains("restored");
  }

  @Test
  void an_interrupt_at_the_prompt_and_during_work_never_ends_the_program() throws Exception {
    assertThat(
            drive(
                "see:inkling> ",
                "type:half a li\u0003",
                "see:inkling> ",
                "type:mul ones(1900,1900) ones(1900,1900) --exact\r",
                "wait:0.4",
                "type:\u0003",
                "see:stopped",
                "see:inkling> ",
                "type:20 + 3\r",
                "see:23",
                "type:quit\r"))
        .contains("exit 0")
        .contains("restored");
  }

  @Test
  void a_terminal_that_is_hung_up_on_is_left_as_it_was() throws Exception {
    assertThat(drive("see:inkling> ", "type:20 + 3\r", "see:23", "see:inkling> ", "signal:TERM"))
        .contains("restored");
    assertThat(Files.readString(folder.resolve("inkling/history"))).isEqualTo("20 + 3\n");
  }

  @Test
  void a_page_that_is_hung_up_on_gives_the_screen_back() throws Exception {
    String[] steps = {
      "see:inkling> ",
      "type:mul [1:6]' [1:6] --steps full\r",
      "see:Space go on",
      "type: ",
      "see:lines 2",
      "signal:TERM"
    };
    assertThat(drive(steps)).contains("restored");
  }

  @Test
  void a_picture_to_point_in_gives_the_terminal_back_however_it_ends() throws Exception {
    Path lesson = Path.of("src/test/resources/lessons/tour.lesson.md").toAbsolutePath();
    List<String> there =
        List.of(
            "see:inkling> ",
            "type:lesson \"" + lesson + "\"\r", // a folder may have a space in its name
            "see: of 9",
            "type:jump five\r",
            "see:type it",
            "type:\u001B[C",
            "see:takes it");
    assertThat(drive(there, "signal:TERM")).contains("restored");
    assertThat(
            drive(
                there,
                "type:\u0003",
                "see:type it",
                "type:\u001B[B\u001B[B",
                "wait:0.5",
                "type:\r",
                "see:row 2, column 1",
                "see:inkling> ",
                "type:quit\r",
                "see:inkling> ",
                "type:20 + 3\r",
                "see:23",
                "type:quit\r"))
        .contains("exit 0")
        .contains("restored");
  }

  private String drive(List<String> first, String... then) throws Exception {
    List<String> steps = new ArrayList<>(first);
    steps.addAll(List.of(then));
    return drive(steps.toArray(new String[0]));
  }

  @Test
  void a_picture_that_moves_gives_the_cursor_back_when_it_is_over_and_when_it_is_interrupted()
      throws Exception {
    String[] steps = {
      "see:inkling> ",
      "type:transform [0 -1; 1 0]\r",
      "see:play",
      "see:inkling> ",
      "type:play\r",
      "see:after A",
      "see:inkling> ",
      "type:play\r",
      "see:Space",
      "type:\u0003",
      "see:after A",
      "see:inkling> ",
      "type:quit\r"
    };
    assertThat(drive(steps)).contains("exit 0").contains("restored");
  }

  @Test
  void a_picture_that_is_hung_up_on_gives_the_cursor_back() throws Exception {
    String[] steps = {
      "see:inkling> ",
      "type:transform [0 -1; 1 0]\r",
      "see:play",
      "see:inkling> ",
      "type:play\r",
      "see:Space wait",
      "type: ",
      "see:go on",
      "signal:TERM"
    };
    assertThat(drive(steps)).contains("restored");
  }

  @Test
  void a_terminal_that_can_only_print_works_and_can_be_interrupted() throws Exception {
    String[] steps = {
      "see:inkling> ",
      "type:half a li\u0003",
      "see:inkling> ",
      "type:A = [1 2\r",
      "see:...> ",
      "type:3 4]\r",
      "see:2 rows",
      "see:inkling> ",
      "type:mul ones(1900,1900) ones(1900,1900) --exact\r",
      "wait:0.4",
      "type:\u0003",
      "see:stopped",
      "see:inkling> ",
      "type:\u0004"
    };
    assertThat(drive("dumb", steps)).contains("exit 0").contains("restored");
  }
}
