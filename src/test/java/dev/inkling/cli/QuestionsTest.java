package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why, affects and change, asked of a script from the shell and in pipes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {

  private static final String SCRIPT =
      "# a product\nA = [1 2; 3 4]\nB = load(\"b.csv\")\n\nC = A*B\n";

  @TempDir Path folder;

  @BeforeEach
  void a_script() throws IOException {
    Files.writeString(folder.resolve("b.csv"), "5,6\n7,8\n");
    Files.writeString(folder.resolve("script.ink"), SCRIPT);
  }

  private CliTester.Said run(String... words) {
    return CliTester.in(folder).run(words);
  }

  @Test
  void a_number_of_a_script_is_asked_why() {
    CliTester.Said said = run("why", "C[1,2]", "--in", "script.ink").ok();
    assertThat(said.out().lines()).hasSize(3);
    said.shows("C[1,2] = 22", "1·6 = 6", "typed, line 2", "read from b.csv");
  }

  @Test
  void a_line_that_only_looks_is_no_result_of_its_own() {
    CliTester.Said said =
        CliTester.in(folder)
            .piping("A = [1 2]\nC = A * 2\nC\nC[1]\naffects A[1]\nchange A[1] to 7\n")
            .run("--steps", "none")
            .ok();
    said.shows("goes into 1 result");
    assertThat(said.out()).containsOnlyOnce("│ 14  4 │").doesNotContain("does not depend");
  }

  @Test
  void places_in_a_file_are_named_where_there_is_room() {
    run("why", "C[1,2]", "--in", "script.ink", "--depth", "2")
        .ok()
        .shows("read from b.csv, row 2 column 2");
  }

  @Test
  void a_claim_that_fails_is_said_and_the_question_is_answered() throws IOException {
    Files.writeString(folder.resolve("claims.ink"), "a = 2\nassert a == 3\nc = a * a\n");
    CliTester.Said said = run("why", "c", "--in", "claims.ink");
    said.exits(ExitCode.FAILED).shows("2·2 = 4");
    assertThat(said.err()).contains("does not hold");
  }

  @Test
  void a_script_in_the_pipe_is_asked_too() {
    CliTester.in(folder)
        .piping("x = [1 2]\n3 * x\n")
        .run("affects", "x[2]", "--in", "-")
        .ok()
        .shows("x[2] = 2", "line2[2]");
  }

  @Test
  void a_change_is_told_and_writes_nothing() throws IOException {
    run("change", "A[1,2]", "to", "-5", "--in", "script.ink").ok().shows("2 → −5", "row 1");
    assertThat(Files.readString(folder.resolve("script.ink"))).isEqualTo(SCRIPT);
  }

  @Test
  void answers_are_objects_for_programs() {
    String json =
        run("why", "C[1,2]", "--in", "script.ink", "--depth", "2", "--format", "json").ok().out()
            + run("affects", "A[1,2]", "--in", "script.ink", "--format", "json").ok().out()
            + run("change", "A[1,2] to 5", "--in", "script.ink", "--format", "json").ok().out();
    assertThat(json.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"schema\":1,\"asks\""));
    Golden.check("questions.json", json);
  }

  @Test
  void a_pipe_answers_in_json_too() {
    CliTester.Said said =
        CliTester.in(folder).piping("x = [1 2]\nwhy x[2]\n").run("--format", "json").ok();
    said.shows("\"address\":\"x[2]\"", "\"reason\":\"given\"", "\"rule\":\"typed, line 1\"");
  }

  @Test
  void a_question_without_a_script_says_where_it_works() {
    run("why", "[2]").exits(ExitCode.USAGE).complains("prompt", "--in lines.ink");
  }

  @Test
  void a_script_that_stops_is_not_asked() throws IOException {
    Files.writeString(folder.resolve("bad.ink"), "A = [1 2]\nA * A\n");
    CliTester.Said said = run("why", "A[1]", "--in", "bad.ink").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("bad.ink", "2");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void an_unknown_number_is_a_question_that_cannot_be_read() {
    run("why", "D[1,2]", "--in", "script.ink").exits(ExitCode.USAGE).complains("D");
    run("why", "C[1,2]", "--in", "no.ink").exits(ExitCode.FAILED).complains("no.ink");
  }
}
