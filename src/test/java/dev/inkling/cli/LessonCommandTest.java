package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.lesson.FileJournal;
import dev.inkling.lesson.Input;
import dev.inkling.lesson.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonCommandTest {

  @TempDir Path folder;

  @Test
  void lessons_are_listed() {
    CliTester.in(folder).run("lesson").ok().shows("scene-1", "Why a row times a column?");
  }

  @Test
  void how_far_a_learner_is_stands_within_the_columns() throws IOException {
    Path data = Files.createDirectories(folder.resolve(".local/share/inkling"));
    FileJournal.in(data)
        .append(new Journal.Entry("scene-1", "start", Optional.of(new Input.Go()), "stumble", ""));
    for (int columns : new int[] {40, 60, 80}) {
      String out = CliTester.in(folder).run("lesson", "--width", "" + columns).ok().out();
      assertThat(out).contains("beat 2 of 20");
      assertThat(out.lines()).allMatch(row -> row.length() <= columns);
    }
  }

  @Test
  void a_lesson_that_plays_itself_is_the_same_text_each_time() {
    String first = CliTester.in(folder).run("lesson", "play", "scene-1", "--auto").ok().out();
    String second = CliTester.in(folder).run("lesson", "play", "scene-1", "--auto").ok().out();
    assertThat(first).isEqualTo(second).contains("Scene 1").doesNotContain("\u001B");
  }

  @Test
  void lines_from_a_pipe_are_the_answers() {
    CliTester.in(folder)
        .piping("\n20 + 3\n")
        .run("lesson", "play", "scene-1")
        .ok()
        .shows("Scene 1", "23");
  }

  @Test
  void a_lesson_that_does_not_exist_is_named() {
    CliTester.in(folder)
        .run("lesson", "play", "scene-l")
        .exits(ExitCode.USAGE)
        .complains("scene-l", "scene-1");
  }

  @Test
  void a_file_is_checked_and_its_problems_have_lines() throws IOException {
    Files.writeString(folder.resolve("bad.lesson.md"), "---\nlesson: bad\n---\n<!-- baet -->\n");
    CliTester.Said said =
        CliTester.in(folder).run("lesson", "check", "bad.lesson.md").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("bad.lesson.md");
  }

  @Test
  void a_good_file_has_nothing_to_mend() {
    Path lesson = Path.of("lessons", "01-scene-1.lesson.md").toAbsolutePath();
    CliTester.in(folder).run("lesson", "check", lesson.toString()).ok().shows("Nothing to mend");
  }

  @Test
  void a_reset_says_what_it_did() throws IOException {
    Path data = Files.createDirectories(folder.resolve(".local/share/inkling"));
    Input enter = new Input.Go();
    FileJournal.in(data)
        .append(new Journal.Entry("scene-1", "start", Optional.of(enter), "stumble", ""));
    String begun = Files.readString(data.resolve("lessons.journal"));
    CliTester cli = CliTester.in(folder);
    cli.run("lesson").ok().shows("beat 2 of 20");
    cli.run("lesson", "reset", "scene-1", "start").ok().shows("start in scene-1 is open again");
    cli.run("lesson", "reset", "scene-1").ok().shows("scene-1 begins anew");
    assertThat(cli.run("lesson").ok().out()).doesNotContain("beat 2 of 20");
    assertThat(Files.readString(data.resolve("lessons.journal"))).startsWith(begun);
    cli.run("lesson", "reset", "scene-1").ok().shows("nothing to forget");
  }

  @Test
  void a_reset_of_something_unknown_offers_what_is_near() {
    CliTester cli = CliTester.in(folder);
    cli.run("lesson", "reset", "scene-1", "predct")
        .exits(ExitCode.USAGE)
        .complains("predct", "predict");
    cli.run("lesson", "reset", "scene-l").exits(ExitCode.USAGE).complains("scene-1");
    cli.run("lesson", "reset").exits(ExitCode.USAGE).complains("takes a lesson");
  }

  @Test
  void what_the_numbers_of_a_question_hide_is_said_and_no_reason_to_fail() throws IOException {
    Files.writeString(
        folder.resolve("x.lesson.md"),
        """
        ---
        lesson: x
        title: A test
        minutes: 1
        objective: To test.
        ---
        <!-- beat a -->
        <!-- ask q kind=value key="[2 1; 1 2] * [5; 6]" -->
        What is it?

        <!-- hint: Row by row. -->
        <details><summary>Reveal</summary>

        Row by row.

        </details>
        <!-- /ask -->
        """);
    CliTester.Said said = CliTester.in(folder).run("lesson", "check", "x.lesson.md").ok();
    assertThat(said.err()).contains("x.lesson.md:8:", "A thought:", "down the columns");
  }

  @Test
  void a_pace_is_for_lessons_that_play_themselves() {
    CliTester cli = CliTester.in(folder);
    String usual = cli.run("lesson", "play", "scene-1", "--auto").ok().out();
    assertThat(cli.run("lesson", "play", "scene-1", "--auto", "--pace", "300").ok().out())
        .isEqualTo(usual);
    for (String pace : new String[] {"0", "-5", "quick", "1001", "59", "1e3"}) {
      cli.run("lesson", "play", "scene-1", "--auto", "--pace=" + pace)
          .exits(ExitCode.USAGE)
          .complains("--pace " + pace, "It takes words a minute");
    }
    cli.run("lesson", "play", "scene-1", "--pace", "200")
        .exits(ExitCode.USAGE)
        .complains("belongs to --auto");
  }

  @Test
  void a_review_takes_its_answers_from_a_pipe() throws IOException {
    CliTester cli = CliTester.in(folder);
    cli.run("review").ok().shows("nothing to review yet");
    Path data = Files.createDirectories(folder.resolve(".local/share/inkling"));
    Files.writeString(
        data.resolve("review.deck"), "scene-1/sign\t2026-11-01\t1\t1\t2.50\tWhat is it?\t-2\n");
    cli.piping("2\n-2\n").run("review").ok().shows("What is it?", "It is -2.", "Yes: -2.");
    assertThat(Files.readString(data.resolve("review.deck"))).contains("scene-1/sign\t2026-11-02");
  }

  @Test
  void without_a_place_to_keep_anything_a_review_says_so() {
    CliTester.in(folder).homeless().run("review").exits(ExitCode.FAILED).complains("no place here");
  }
}
