package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonNewTest {

  @TempDir Path folder;

  private CliTester.Said lesson(String... words) {
    return CliTester.in(folder)
        .run(Stream.concat(Stream.of("lesson"), Stream.of(words)).toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void a_new_lesson_passes_the_check_and_plays_by_the_lines_it_names() throws IOException {
    String said = lesson("new", "two-lamps").ok().out();
    assertThat(said)
        .contains(
            "inkling lesson check two-lamps.lesson.md", "inkling lesson play two-lamps.lesson.md");
    assertThat(files()).containsExactly("two-lamps.lesson.md");
    CliTester.Said check = lesson("check", "two-lamps.lesson.md").ok().shows("Nothing to mend.");
    assertThat(check.err()).isEmpty();
    lesson("play", "two-lamps.lesson.md", "--auto")
        .ok()
        .shows("Two lamps", "The score is −3", "Your row [1 1] gives these lamps 6.");
    assertThat(folder.resolve("two-lamps.lesson.md"))
        .content()
        .contains("lesson: two-lamps\ntitle: Two lamps\n");
  }

  @Test
  void a_folder_is_made_for_it() throws IOException {
    lesson("new", "mine", "a/b").ok().shows("inkling lesson check a/b/mine.lesson.md");
    assertThat(files()).containsExactly("a/b/mine.lesson.md");
  }

  @Test
  void a_path_with_a_space_is_quoted_in_the_lines_to_type() {
    lesson("new", "mine", "a b").ok().shows("inkling lesson play \"a b/mine.lesson.md\"");
  }

  @Test
  void a_file_that_is_there_stays_as_it_is() throws IOException {
    Files.writeString(folder.resolve("mine.lesson.md"), "mine");
    lesson("new", "mine")
        .exits(ExitCode.FAILED)
        .complains("mine.lesson.md already", "inkling lesson new mine-2");
    assertThat(folder.resolve("mine.lesson.md")).hasContent("mine");
    assertThat(files()).containsExactly("mine.lesson.md");
  }

  @Test
  void a_link_that_leads_nowhere_is_not_written_through() throws IOException {
    Files.createSymbolicLink(folder.resolve("mine.lesson.md"), folder.resolve("elsewhere"));
    lesson("new", "mine").exits(ExitCode.FAILED).complains("already");
    assertThat(Files.exists(folder.resolve("elsewhere"))).isFalse();
    assertThat(files()).isEmpty();
  }

  @Test
  void what_is_no_folder_is_named() throws IOException {
    Files.writeString(folder.resolve("a"), "mine");
    lesson("new", "mine", "a").exits(ExitCode.FAILED).complains("a is no folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Two_Lamps", "../x", "", "9lives", "a b", "é"})
  void a_name_is_an_id(String name) throws IOException {
    lesson("new", name).exits(ExitCode.USAGE).complains("cannot be the name of a lesson");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Two_Lamps,two-lamps", "mine.lesson.md,mine", "My Row,my-row"})
  void the_nearest_id_is_offered(String name, String id) {
    lesson("new", name).exits(ExitCode.USAGE).complains("inkling lesson new " + id + "\n");
  }

  @Test
  void it_asks_for_a_name() {
    lesson("new").exits(ExitCode.USAGE).complains("takes a name");
    lesson("new", "a", "b", "c").exits(ExitCode.USAGE).complains("takes a name");
  }
}
