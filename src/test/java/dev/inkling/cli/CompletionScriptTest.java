package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletionScriptTest {

  private static final Path SCRIPTS = Path.of("completions");

  @TempDir Path folder;

  @Test
  void the_script_for_bash_is_the_one_kept() throws IOException {
    CommittedFile.matches(SCRIPTS.resolve("inkling.bash"), script("bash"));
  }

  @Test
  void the_script_for_zsh_is_the_one_kept() throws IOException {
    CommittedFile.matches(SCRIPTS.resolve("_inkling"), script("zsh"));
  }

  @Test
  void another_shell_is_told_which_there_are() {
    CliTester.in(folder).run("completion", "fish").exits(ExitCode.USAGE).complains("bash and zsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inkling transp | transpose",
        "inkling dot --as '' | image area",
        "inkling --format '' | text json latex markdown csv",
        "inkling dot 1 --format = j | json",
        "inkling --format json rot | rotation",
        "inkling completion '' | bash zsh",
        "inkling run --k | --keep-going",
        "inkling help iden | identity"
      })
  void bash_completes(String line, String wanted) throws Exception {
    assertThat(bash(line)).isEqualTo(wanted);
  }

  private String script(String shell) {
    return CliTester.in(folder).run("completion", shell).ok().out();
  }

  /** What the script answers to a line in a real bash. */
  private static String bash(String line) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c"));
    command.add(
        "source completions/inkling.bash; COMP_WORDS=("
            + line
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _inkling; echo \"${COMPREPLY[*]}\"");
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException noBash) {
      Assumptions.abort("there is no bash here");
      return "";
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }
}
