package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  @TempDir Path folder;

  private CliTester machine() {
    return CliTester.in(folder);
  }

  @Test
  void each_decision_names_the_variable_it_hangs_on() {
    machine()
        .with("COLUMNS", "70")
        .with("NO_COLOR", "yes")
        .with("COLORFGBG", "0;15")
        .run("doctor")
        .ok()
        .shows("70 columns   COLUMNS=70", "NO_COLOR=yes", "light   COLORFGBG=0;15")
        .shows("Unicode   LANG=en_US.UTF-8");
  }

  @Test
  void a_hostile_variable_reaches_the_screen_by_name_alone() {
    machine().with("LANG", "\u001B[2J.UTF-8").run("doctor").ok().shows("U+001B[2J");
  }

  @Test
  void ascii_alone_stays_ascii() {
    String out = machine().with("LANG", "C").run("doctor").ok().out();
    assertThat(out.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~')).isTrue();
  }

  @Test
  void no_line_passes_the_last_column() {
    for (int width = 20; width <= 120; width += 10) {
      String out = machine().run("doctor", "--width", Integer.toString(width)).ok().out();
      assertThat(out.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void what_the_terminal_answers_counts_for_more_than_variables() {
    TerminalAnswers answers =
        new TerminalAnswers(
            "xterm-kitty", 100, 40, Profile.Background.DARK, true, List.of("kitty"));
    String said = said(machine(), Optional.of(answers));
    assertThat(said)
        .contains("dark   the terminal says so", "shown whole (mode 2026)", "images        kitty");
  }

  @Test
  void a_damaged_archive_is_noticed() throws IOException {
    Path archive = Files.writeString(folder.resolve("inkling.jsa"), "half of it");
    Files.writeString(folder.resolve("inkling.jsa.bytes"), "4000\n");
    String said = said(machine().with("INKLING_ARCHIVE", archive.toString()), Optional.empty());
    assertThat(said).contains("the archive is damaged");
  }

  private static String said(CliTester machine, Optional<TerminalAnswers> answers) {
    Surroundings here =
        machine.surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    return new Doctor(here, GlobalOptions.none(), answers)
        .lines().stream().map(StyledLine::plain).collect(Collectors.joining("\n"));
  }
}
