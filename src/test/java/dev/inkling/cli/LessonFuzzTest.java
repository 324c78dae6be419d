package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.inkling.testing.Classroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonFuzzTest {

  private static final String TRY =
      "<!-- beat a -->\nNumbers.\n\n<!-- try m default=\"[2 1; 0 1]\" upto=2x2 -->\n\n<!-- beat b -->\n";

  @TempDir Path folder;

  private CliTester.Said fuzz(String body, String... options) throws IOException {
    Files.writeString(folder.resolve("x.lesson.md"), Classroom.lesson(body));
    return CliTester.in(folder)
        .run(
            Stream.concat(Stream.of("lesson", "fuzz", "x.lesson.md"), Stream.of(options))
                .toArray(String[]::new));
  }

  @Test
  void bundled_lessons_hold_for_numbers_nobody_thought_of() {
    CliTester.in(folder)
        .run("lesson", "fuzz", "scene-1", "--runs", "25")
        .ok()
        .shows("25 runs", "Worked out twice", "Nothing to mend.");
  }

  @Test
  void a_lesson_that_breaks_on_some_numbers_is_told_with_a_line_that_shows_it() throws IOException {
    String out =
        fuzz(TRY + "It is {= inverse(m)}.\n").exits(ExitCode.FAILED).out().replaceAll("\\s+", " ");
    assertThat(out)
        .contains(
            "x.lesson.md:13:7", "These lines lead there:", "| inkling lesson play x.lesson.md");
    String typed = out.replaceAll(".*printf '%s\\\\n' (.*) \\| inkling.*", "$1").replace("'", "");
    CliTester.in(folder)
        .piping(typed.strip() + "\n")
        .run("lesson", "play", "x.lesson.md")
        .shows("m");
    assertThat(typed.strip()).startsWith("[").endsWith("]").doesNotContain("\n");
  }

  @Test
  void a_claim_about_a_matrix_has_no_sign() throws IOException {
    fuzz(TRY + "<!-- claim on=\"m\" positive=\"Up.\" zero=\"Nought.\" negative=\"Down.\" -->\n")
        .exits(ExitCode.FAILED)
        .shows("A claim is about one number", "inkling lesson play");
  }

  @Test
  void claims_and_conditions_are_counted() throws IOException {
    String body =
        TRY
            + "<!-- when m_width == 2 -->\nTwo.\n<!-- /when -->\n"
            + "<!-- claim on=\"dot(m[1,:], m[1,:]) - 5\" positive=\"Up.\" zero=\"Five.\""
            + " negative=\"Down.\" -->\n";
    fuzz(body, "--runs", "40").ok().shows("40 runs", "40 claims", "40 conditions");
  }

  @Test
  void what_cannot_be_worked_out_again_is_said() throws IOException {
    fuzz(TRY + "It is {= svd(m).values}.\n", "--runs", "10")
        .ok()
        .shows("second reckoning does not know: .values");
  }

  @Test
  void the_same_seed_plays_the_same_learners() throws IOException {
    String body = TRY + "It is {= 1 / (m[1,1] - 3)}.\n";
    String first = fuzz(body, "--seed", "5").exits(ExitCode.FAILED).out();
    assertThat(fuzz(body, "--seed", "5").out()).isEqualTo(first);
    assertThat(fuzz(body, "--seed", "6").out()).isNotEqualTo(first);
  }

  @Test
  void programs_have_it_too() throws IOException {
    String out = fuzz(TRY + "It is {= inverse(m)}.\n", "--format", "json").out();
    JsonObject found =
        JsonParser.parseString(out).getAsJsonObject().getAsJsonObject("counterexample");
    assertThat(found.get("line").getAsInt()).isEqualTo(13);
    assertThat(found.getAsJsonArray("typed")).hasSize(1);
    assertThat(found.get("replay").getAsString()).startsWith("printf");
  }

  @Test
  void a_question_is_answered_rightly_wrongly_and_in_words() throws IOException {
    fuzz("""
            <!-- beat a -->
            <!-- ask q kind=value key="2 * 3" -->
            What is 2 · 3?

            <!-- if 5: That is {= 2 + nobody}. -->
            <!-- hint: Twice. -->
            <details><summary>Reveal</summary>

            Six.

            </details>
            <!-- /ask -->
            """)
        .exits(ExitCode.FAILED)
        .shows("nobody", "'5'");
  }

  @ParameterizedTest
  @CsvSource({"--runs,0", "--runs,many", "--runs,100001", "--seed,-1", "--seed,x"})
  void what_is_no_number_of_runs_is_asked_for(String option, String value) throws IOException {
    fuzz(TRY, option + "=" + value).exits(ExitCode.USAGE).complains(option, value, "whole number");
  }

  @Test
  void it_takes_one_lesson() {
    CliTester.in(folder).run("lesson", "fuzz").exits(ExitCode.USAGE).complains("one lesson");
    CliTester.in(folder)
        .run("lesson", "fuzz", "scene-l")
        .exits(ExitCode.USAGE)
        .complains("scene-l", "scene-1");
  }
}
