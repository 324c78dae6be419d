package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lesson may come from a stranger: each of these ends in a sentence, never in a trace. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileLessonTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u0007", "\u009b31m", "\u202e", "\u2066", "\u0000"})
  void control_characters_are_refused_by_name(String control) {
    LessonRead read = parse("<!-- beat a -->\nWords" + control);
    assertThat(read.lesson()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).summary().plain()).contains("U+").doesNotContain(control);
  }

  @Test
  void ten_megabytes_of_prose_are_refused() {
    LessonRead read = parse("<!-- beat a -->\n" + "Words and words.\n".repeat(600_000));
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void one_endless_line_is_refused() {
    assertThat(parse("<!-- beat a -->\n" + "word ".repeat(10_000)).problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "* ", "[", "*a ", "**a ", "{", "<!-- ", "![", "`", "_a*"})
  void endless_nesting_ends(String opening) {
    String line = opening.repeat(3000 / opening.length());
    LessonRead read = parse("<!-- beat a -->\n" + (line + "x\n").repeat(50));
    assertThat(read.lesson().isPresent()).isEqualTo(read.problems().isEmpty());
  }

  @Test
  void many_beats_are_left_by_a_jump_and_by_going_back() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      body.append("<!-- beat b").append(i).append(" -->\nWords.\n\n");
    }
    Classroom room = Classroom.of(body.toString());
    assertThat(room.type("jump b2999").place()).isEqualTo("b2999");
    assertThat(room.type("jump 1").place()).isEqualTo("b0");
  }

  @Test
  void a_fence_that_fails_is_told_and_passed_by() {
    Classroom room = Classroom.of("<!-- beat a -->\n```inkling\n1/0\nnobody\n```\n\nAfter.");
    assertThat(room.screen()).contains("After.");
    assertThat(LessonCheck.of(room.player().lesson(), Classroom.interpreter())).hasSize(2);
  }

  @Test
  void a_fence_opens_no_file() {
    Classroom room = Classroom.of("<!-- beat a -->\n```inkling\nload \"/etc/passwd\"\n```\n\nEnd.");
    assertThat(room.screen()).doesNotContain("root:");
  }

  @Test
  void a_fence_writes_no_file() {
    Classroom room = Classroom.of("<!-- beat a -->\n```inkling\nsave 1 x.csv\n```\n\nEnd.");
    assertThat(room.screen()).contains("Nothing is kept in files here.");
    assertThat(Files.exists(Path.of("x.csv"))).isFalse();
  }

  @Test
  void a_huge_result_is_refused_by_the_limits() {
    Classroom room = Classroom.of("<!-- beat a -->\n```inkling\nones(90000, 90000)\n```\n\nEnd.");
    assertThat(room.screen()).contains("End.");
  }

  @Test
  void a_question_nobody_can_answer_is_told_and_passed_by() {
    Lesson lesson =
        parse(
                """
                <!-- beat a -->
                <!-- ask q kind=value key="nobody + 1" -->
                How many?

                <!-- if 1/0: Words. -->
                <!-- hint: It is {= nobody}. -->
                <details><summary>Reveal</summary>

                It is {= nobody}.

                </details>
                <!-- /ask -->

                <!-- beat b -->
                After.
                """)
            .orThrow();
    assertThat(LessonCheck.of(lesson, Classroom.interpreter()))
        .anySatisfy(p -> assertThat(p.summary().plain()).contains("does not accept its own"));
    Classroom room = Classroom.of(lesson);
    assertThat(room.type("3", "hint", "", "skip", "").screen()).contains("After.");
  }

  @Test
  void a_broken_expression_in_a_sentence_is_placed_in_the_file() {
    Lesson lesson =
        parse("<!-- beat a -->\nIt is {= nobody + 1}.\n\n<!-- beat b -->\nWords.").orThrow();
    assertThat(LessonCheck.of(lesson, Classroom.interpreter()))
        .anySatisfy(
            problem -> {
              assertThat(problem.at()).isPresent();
              assertThat(problem.at().get().line()).isEqualTo(8);
              assertThat(problem.at().get().column()).isEqualTo(7);
            });
  }

  @Test
  void a_name_that_cannot_be_one_is_placed_and_spoils_nothing_else() {
    Lesson lesson =
        parse("<!-- beat a -->\n<!-- let cross = [1 2] -->\n<!-- let a = 7 -->\n\nIt is {= a}.")
            .orThrow();
    assertThat(LessonCheck.of(lesson, Classroom.interpreter()))
        .extracting(problem -> problem.at().map(at -> at.source() + ":" + at.line()))
        .containsExactly(Optional.of("x.lesson.md:8"));
    assertThat(Classroom.of(lesson).screen()).contains("It is 7.");
  }

  @Test
  void numbers_under_a_name_that_cannot_be_one_keep_nobody() {
    Classroom room =
        Classroom.of(
            "<!-- beat a -->\n<!-- try norm default=\"[1 2]\" -->\n\n<!-- beat b -->\nAfter.");
    assertThat(room.type("").seen()).contains("norm is an operation", "After.");
  }

  @Test
  void a_question_under_a_name_that_cannot_be_one_keeps_nobody() {
    String question = question("dot kind=find check=\"answer > 3\" model=4", "", "More.");
    assertThat(Classroom.of(question).type("5").screen()).contains("dot is an operation", "After.");
    assertThat(Classroom.of(question).type("skip").screen()).contains("After.");
  }

  @Test
  void a_broken_choice_is_told_and_its_question_passed_by() {
    String question = question("q kind=choice key=a", "- a. {= nobody}\n- b. two\n\n", "More.");
    assertThat(Classroom.of(question).screen()).contains("nobody", "After.");
  }

  @Test
  void a_broken_hint_is_told_once_and_enter_goes_on() {
    Classroom room = Classroom.of(question("q kind=value key=4", "", "It is {= nobody}."));
    assertThat(room.type("").screen()).contains("nobody");
    assertThat(room.type("").screen()).contains("After.");
  }

  private static String question(String written, String choices, String hint) {
    return "<!-- beat a -->\n<!-- ask "
        + written
        + " -->\nWhich?\n\n"
        + choices
        + "<!-- hint: "
        + hint
        + " -->\n<details><summary>Reveal</summary>\n\nSo.\n\n</details>\n<!-- /ask -->\n\nAfter.";
  }

  private static LessonRead parse(String body) {
    return LessonParser.parse("x.lesson.md", Classroom.lesson(body));
  }
}
