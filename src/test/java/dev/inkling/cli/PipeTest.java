package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PipeTest {

  @TempDir Path folder;

  private CliTester.Said pipe(String lines, String... words) {
    return CliTester.in(folder).piping(lines).run(words);
  }

  @Test
  void lines_share_one_notebook() {
    pipe("A = [1 2; 3 4]\nA * [5; 6]\n").ok().shows("17", "39");
  }

  @Test
  void nothing_in_nothing_out() {
    CliTester.Said said = pipe("").ok();
    assertThat(said.out() + said.err()).isEmpty();
  }

  @Test
  void comments_shebang_and_byte_order_mark_are_passed_over() {
    pipe("\uFEFF#!/usr/bin/env inkling\n# two\n\n1 + 1 # three\r\n").ok().shows("2");
  }

  @Test
  void the_first_error_stops_with_its_line_number() {
    CliTester.Said said = pipe("1 + 1\n\n1 ~ 2\n40 + 4\n");
    said.exits(ExitCode.FAILED);
    assertThat(said.err()).contains("ine 3", "1 ~ 2");
    assertThat(said.out()).contains("2").doesNotContain("44");
  }

  @Test
  void keep_going_goes_on_and_still_fails() {
    CliTester.Said said = pipe("nosuch\n20 + 3\n", "--keep-going").exits(ExitCode.FAILED);
    assertThat(said.out()).contains("23");
    assertThat(said.err()).contains("ine 1");
  }

  @Test
  void an_empty_line_parts_one_error_from_the_next() {
    CliTester.Said said = pipe("1/0\n2/0\n", "--keep-going").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("\n\n  Line 2\n").doesNotStartWith("\n");
  }

  @Test
  void a_script_that_is_no_text_is_named() throws IOException {
    Files.write(folder.resolve("odd.ink"), new byte[] {'1', '\n', (byte) 0xFF});
    CliTester.Said said = CliTester.in(folder).run("run", "odd.ink").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("odd.ink:2:1\n", "This line is not text in UTF-8.");
  }

  @Test
  void brackets_span_lines() {
    pipe("A = [1 2\n  3 4]\nA * [1;\n1]\n").ok().shows("3", "7");
  }

  @Test
  void a_bracket_that_never_closes_is_named_where_it_opens() {
    CliTester.Said said = pipe("1\n2 + [1 2\n3 4\n").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("ine 2", "open");
  }

  @Test
  void a_failed_assertion_fails_the_script() {
    pipe("assert 1 + 1 == 2\n").ok();
    pipe("assert 1 + 1 == 3\n").exits(ExitCode.FAILED);
  }

  @Test
  void json_is_one_object_a_line() {
    CliTester.Said said = pipe("1 + 1\n[1 2]\n", "--format", "json").ok();
    String[] lines = said.out().split("\n");
    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  @Test
  void words_of_lessons_say_where_they_work() {
    CliTester.Said said = pipe("next\n").exits(ExitCode.FAILED);
    assertThat(said.err()).contains("prompt");
  }

  @Test
  void quit_ends_it() {
    CliTester.Said said = pipe("1 + 1\nquit\n40 + 4\n").ok();
    assertThat(said.out()).doesNotContain("44");
  }

  @Test
  void a_file_runs_like_a_pipe() throws IOException {
    Files.writeString(folder.resolve("lines.ink"), "A = [1 2]\nA * [3; 4]\nnosuch\n");
    CliTester.Said said = CliTester.in(folder).run("run", "lines.ink").exits(ExitCode.FAILED);
    assertThat(said.out()).contains("11");
    assertThat(said.err()).contains("  lines.ink:3:1\n  nosuch\n");
  }

  @Test
  void a_missing_script_is_named() {
    CliTester.in(folder)
        .run("run", "no.ink")
        .exits(ExitCode.FAILED)
        .complains("There is no file no.ink");
  }

  @Test
  void a_reader_that_has_left_is_no_error() {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    CliTester.Said said = CliTester.in(folder).piping("1\n2\n3\n").run(closed, kept, new String[0]);
    said.ok();
    assertThat(said.err()).isEmpty();
  }

  @Test
  void invalid_text_names_its_line() {
    CliTester.Said said =
        CliTester.in(folder).piping(new byte[] {'1', '\n', (byte) 0xC3, '\n'}).run();
    said.exits(ExitCode.FAILED);
    assertThat(said.err()).contains("Line 2 is not text");
  }

  @Test
  void outside_unicode_only_ascii_is_written() {
    CliTester.Said said =
        CliTester.in(folder).with("LANG", "C").piping("[1 -1; 2 0] * [3; 1]\n").run().ok();
    assertThat(said.out().chars()).allMatch(c -> c < 127);
  }

  @Test
  void no_home_and_little_width_are_no_matter() {
    CliTester.in(folder).homeless().piping("1 + 1\n").run().ok().shows("2");
    CliTester.in(folder).piping("[1 -1; 2 0] * [3; 1]\n").run("--width", "20").ok();
  }
}
