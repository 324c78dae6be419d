package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.testing.Classroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonCheckTest {

  private static final String QUESTION =
      """

      <!-- ask q kind=value key=6 -->
      What is two times three?

      <!-- hint: Three, and three again. -->
      <details><summary>Reveal</summary>

      It is {answer= 2 * 3}.

      </details>
      <!-- /ask -->
      """;

  @TempDir Path folder;

  private CliTester.Said check(String... words) {
    return CliTester.in(folder)
        .run(Stream.concat(Stream.of("lesson", "check"), Stream.of(words)).toArray(String[]::new));
  }

  private CliTester.Said checked(String body) throws IOException {
    write("x.lesson.md", Classroom.lesson(body));
    return check("x.lesson.md");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void a_name_that_is_no_file_is_told_that_a_file_is_needed() {
    check("scene-1").exits(ExitCode.FAILED).complains("There is no file scene-1", "my.lesson.md");
  }

  private static String named(String id, String needs) {
    return "---\nlesson: "
        + id
        + "\ntitle: A test\nminutes: 1\nobjective: To test.\nneeds: ["
        + needs
        + "]\n---\n<!-- beat a -->"
        + QUESTION;
  }

  @Test
  void bundled_lessons_have_nothing_to_mend() throws IOException {
    for (String line : Files.readAllLines(Path.of("lessons", "index.txt"))) {
      Path lesson = Path.of("lessons", line.split("\\s+")[1]).toAbsolutePath();
      assertThat(check(lesson.toString()).ok().out()).contains("Nothing to mend.");
    }
    assertThat(LessonLibrary.ids()).contains("scene-1");
  }

  @Test
  void a_lesson_that_asks_nothing_is_told_so() throws IOException {
    assertThat(checked("<!-- beat a -->\nWords.\n").exits(ExitCode.FAILED).err())
        .contains("x.lesson.md:1:1", "This lesson asks nothing.");
  }

  @Test
  void an_answer_above_its_question_is_a_thought() throws IOException {
    String told = "<!-- beat a -->\n```inkling\n2 * 3\n```\n" + QUESTION;
    assertThat(checked(told).ok().err())
        .contains("A thought: The answer stands on the screen before it is asked for.");
  }

  @Test
  void a_line_of_a_figure_that_is_cut_off_is_named_by_its_own_line() throws IOException {
    String wide = "<!-- beat a -->" + QUESTION + "\n<!-- beat b -->\n```text\nshort\n%s\n```\n";
    assertThat(checked(String.format(wide, "x".repeat(75))).exits(ExitCode.FAILED).err())
        .contains("x.lesson.md:22:1", "75 columns wide", "a screen of 80 shows 74");
    assertThat(checked(String.format(wide, "x".repeat(60))).ok().err())
        .contains("x.lesson.md:22:1", "A thought", "a screen of 60");
    assertThat(checked(String.format(wide, "x".repeat(54))).ok().err()).isEmpty();
  }

  @Test
  void a_screen_of_many_rows_is_a_thought() throws IOException {
    String long30 = "<!-- beat a -->" + QUESTION + "\n<!-- beat b -->\n" + "Words.\n\n".repeat(20);
    assertThat(checked(long30).ok().err()).contains("A thought: This screen takes", "rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Look at the blue one.",
        "These red numbers are weights.",
        "What matters is shown in orange.",
        "The coloured cells meet.",
        "It is marked red."
      })
  void a_sentence_that_needs_colour_is_a_fault(String sentence) throws IOException {
    assertThat(checked("<!-- beat a -->\n" + sentence + "\n" + QUESTION).exits(1).err())
        .contains("x.lesson.md:8:", "needs colour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A red lamp and a blue lamp.", "The lamp is red.", "Paint it blue."})
  void a_thing_may_have_a_colour(String sentence) throws IOException {
    assertThat(checked("<!-- beat a -->\n" + sentence + "\n" + QUESTION).ok().err()).isEmpty();
  }

  @Test
  void words_that_are_not_said_are_found_wherever_they_stand() throws IOException {
    String err =
        checked(
                "<!-- beat a -->\n"
                    + QUESTION
                    + "<!-- show bitmap of=\"[1]\" say=\"Obviously a dot.\" -->\n"
                    + "<!-- remember r front=\"Just this?\" back=\"Yes\" -->\n")
            .exits(ExitCode.FAILED)
            .err();
    assertThat(err).contains("\"Obviously\" is not said", "\"Just\" is not said");
  }

  @Test
  void minutes_are_those_of_reading_and_answering() throws IOException {
    String tenMinutes = "<!-- beat a -->" + QUESTION + "\n" + "Words to be read.\n".repeat(500);
    assertThat(checked(tenMinutes).exits(ExitCode.FAILED).err())
        .contains("The lesson says 1 minute; reading and answering take about 10 minutes.");
  }

  @Test
  void two_hundred_samples_of_each_try_run_without_a_fault() throws IOException {
    String body =
        "<!-- beat a -->"
            + QUESTION
            + "\n<!-- beat b -->\n<!-- try m default=\"[2]\" upto=1x1 -->\n\n"
            + "<!-- beat c -->\nIt is {= 1 / (m + 7)}.\n";
    assertThat(checked(body).exits(ExitCode.FAILED).err())
        .contains("x.lesson.md:23:7", "With ", "-7");
  }

  @Test
  void a_hint_that_gives_a_computed_answer_away_is_found() throws IOException {
    assertThat(
            checked("<!-- beat a -->" + QUESTION.replace("Three, and", "It is {= 3 + 3}, and"))
                .exits(ExitCode.FAILED)
                .err())
        .contains("A hint contains the answer, 6.");
  }

  @Test
  void a_wrong_answer_may_be_met_with_computed_words() throws IOException {
    String branch = "<!-- if 5: That is {= 2 + 3}, their sum. -->\n<!-- hint";
    checked("<!-- beat a -->" + QUESTION.replace("<!-- hint", branch)).ok();
    String none = "<!-- if 12 / 2: Words. -->\n<!-- hint";
    assertThat(checked("<!-- beat a -->" + QUESTION.replace("<!-- hint", none)).exits(1).err())
        .contains("The wrong answer 12 / 2 is taken for the right one.");
  }

  @Test
  void all_faults_are_listed_and_not_the_first_alone() throws IOException {
    String err =
        checked(
                "<!-- beat a -->\n```inkling\n1/0\nnobody\n```\n\nThis is just {= nobody}.\n"
                    + QUESTION)
            .exits(ExitCode.FAILED)
            .err();
    assertThat(err)
        .contains("x.lesson.md:9:", "x.lesson.md:10:", "x.lesson.md:13:", "\"just\" is not said");
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class Needs {

    @Test
    void exist_among_the_files_and_the_lessons_that_come_along() throws IOException {
      write("a.lesson.md", named("a", "b, scene-1"));
      write("b.lesson.md", named("b", ""));
      check("a.lesson.md", "b.lesson.md").ok();
      assertThat(check("a.lesson.md").exits(ExitCode.FAILED).err())
          .contains("a.lesson.md:6:9", "There is no lesson \"b\"");
    }

    @Test
    void that_are_spelled_wrong_are_offered_rightly() throws IOException {
      write("a.lesson.md", named("a", "scene-l"));
      assertThat(check("a.lesson.md").exits(ExitCode.FAILED).err()).contains("needs: [scene-1]");
    }

    @Test
    void form_no_circle() throws IOException {
      write("a.lesson.md", named("a", "b"));
      write("b.lesson.md", named("b", "c"));
      write("c.lesson.md", named("c", "a"));
      assertThat(check("a.lesson.md", "b.lesson.md", "c.lesson.md").exits(1).err())
          .contains("This lesson needs itself: a, b, c, a.");
      write("d.lesson.md", named("d", "d"));
      assertThat(check("d.lesson.md").exits(1).err()).contains("needs itself: d, d.");
    }

    @Test
    void are_clear_only_if_each_lesson_has_its_own_id() throws IOException {
      write("a.lesson.md", named("a", ""));
      write("b.lesson.md", named("a", ""));
      assertThat(check("a.lesson.md", "b.lesson.md").exits(ExitCode.FAILED).err())
          .contains("b.lesson.md:2:9", "The id \"a\" is taken by a.lesson.md.");
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class For_programs {

    private JsonObject json(String... files) {
      CliTester.Said said =
          check(
              Stream.concat(Stream.of(files), Stream.of("--format", "json"))
                  .toArray(String[]::new));
      assertThat(said.err()).isEmpty();
      assertThat(said.out().lines()).hasSize(1);
      return JsonParser.parseString(said.out()).getAsJsonObject();
    }

    @Test
    void it_is_one_object_with_every_file() throws IOException {
      write("a.lesson.md", named("a", "scene-l"));
      write("b.lesson.md", Classroom.lesson("<!-- baet a -->\n"));
      write("c.lesson.md", named("c", ""));
      JsonObject all = json("a.lesson.md", "b.lesson.md", "c.lesson.md", "d.lesson.md");
      JsonArray files = all.getAsJsonArray("files");
      assertThat(files).hasSize(4);
      JsonObject problem =
          files.get(0).getAsJsonObject().getAsJsonArray("problems").get(0).getAsJsonObject();
      assertThat(problem.get("file").getAsString()).isEqualTo("a.lesson.md");
      assertThat(problem.get("line").getAsInt()).isEqualTo(6);
      assertThat(problem.get("column").getAsInt()).isEqualTo(9);
      assertThat(problem.get("severity").getAsString()).isEqualTo("fault");
      assertThat(problem.get("given").getAsString()).contains("scene-l");
      assertThat(problem.get("expected").getAsString()).isNotEmpty();
      assertThat(problem.getAsJsonArray("tries").get(0).getAsString())
          .isEqualTo("needs: [scene-1]");
      assertThat(files.get(1).toString()).contains("baet", "<!-- beat -->");
      assertThat(files.get(2).getAsJsonObject().getAsJsonArray("problems")).isEmpty();
      assertThat(files.get(3).toString()).contains("There is no file d.lesson.md");
      assertThat(all.get("faults").getAsInt()).isEqualTo(3);
    }

    @Test
    void the_exit_code_is_the_same() throws IOException {
      write("a.lesson.md", named("a", ""));
      check("a.lesson.md", "--format", "json").ok();
      write("a.lesson.md", named("a", "nobody"));
      check("a.lesson.md", "--format", "json").exits(ExitCode.FAILED);
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class A_transcript {

    private final String body = "<!-- beat a -->\nHello there.\n" + QUESTION;

    private Path kept() {
      return folder.resolve("golden/test.auto.txt");
    }

    @Test
    void is_written_once_it_has_been_shown() throws IOException {
      write("x.lesson.md", Classroom.lesson(body));
      check("x.lesson.md", "--update", "--yes").ok().shows("+  Hello there.", "is written.");
      assertThat(kept()).content().startsWith("A test\n").contains("Hello there.");
      check("x.lesson.md", "--update").ok().shows("golden/test.auto.txt is as the lesson plays.");
    }

    @Test
    void that_differs_is_a_fault_at_its_first_other_line() throws IOException {
      write("x.lesson.md", Classroom.lesson(body));
      check("x.lesson.md", "--update", "--yes").ok();
      assertThat(checked(body.replace("there", "you")).exits(ExitCode.FAILED).err())
          .contains("golden/test.auto.txt:4:1", "Hello you.", "--update");
    }

    @Test
    void shows_what_changes_line_by_line() throws IOException {
      write("x.lesson.md", Classroom.lesson(body));
      check("x.lesson.md", "--update", "--yes").ok();
      write("x.lesson.md", Classroom.lesson(body.replace("there", "you")));
      check("x.lesson.md", "--update", "--yes")
          .ok()
          .shows("--- golden/test.auto.txt", "@@ ", "-  Hello there.", "+  Hello you.");
      assertThat(kept()).content().contains("Hello you.");
    }

    @Test
    void stays_as_it_is_where_nobody_can_be_asked() throws IOException {
      write("x.lesson.md", Classroom.lesson(body));
      check("x.lesson.md", "--update")
          .exits(ExitCode.FAILED)
          .shows("+  Hello there.", "Add --yes to write it.");
      assertThat(kept()).doesNotExist();
    }

    @Test
    void of_a_faulty_lesson_stays_as_it_is() throws IOException {
      write("x.lesson.md", Classroom.lesson(body));
      check("x.lesson.md", "--update", "--yes").ok();
      List<String> before = Files.readAllLines(kept());
      write("x.lesson.md", Classroom.lesson("<!-- beat a -->\n{= nobody}\n" + QUESTION));
      check("x.lesson.md", "--update", "--yes").exits(ExitCode.FAILED);
      assertThat(Files.readAllLines(kept())).isEqualTo(before);
    }

    @Test
    void is_asked_for_with_the_options_that_belong_together() throws IOException {
      write("x.lesson.md", Classroom.lesson(body));
      check("x.lesson.md", "--yes").exits(ExitCode.USAGE).complains("belongs to --update");
      check("x.lesson.md", "--update", "--format", "json").exits(ExitCode.USAGE);
    }
  }
}
