package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.cli.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual of authors names what the code knows, and its example is a lesson. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonManualTest {

  private static final Path MANUAL = Path.of("lessons", "README.md");
  private static final Pattern LIST =
      Pattern.compile("(<!-- directives -->\n)((?s:.*?))(<!-- /directives -->)");
  private static final Pattern KINDS =
      Pattern.compile("(<!-- questions -->\n)((?s:.*?))(<!-- /questions -->)");
  private static final Pattern EXAMPLE = Pattern.compile("````markdown\n((?s:.*?))````");

  @TempDir Path folder;

  @Test
  void the_manual_lists_every_kind_of_question() throws IOException {
    lists(
        KINDS,
        Arrays.stream(QuestionKind.values())
            .map(kind -> "- `" + kind.usage() + "`: " + kind.summary() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void the_manual_lists_every_directive() throws IOException {
    lists(
        LIST,
        Arrays.stream(DirectiveKind.values())
            .map(kind -> "- `" + kind.usage() + "`: " + kind.summary() + "\n")
            .collect(Collectors.joining()));
  }

  private static void lists(Pattern section, String list) throws IOException {
    String text = Files.readString(MANUAL).replace("\r\n", "\n");
    String again =
        section.matcher(text).replaceAll("$1\n" + Matcher.quoteReplacement(list) + "\n$3");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(MANUAL, again);
    }
    assertThat(text).isEqualTo(again);
  }

  @Test
  void the_example_is_a_lesson_without_faults() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(MANUAL).replace("\r\n", "\n"));
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(folder.resolve("my.lesson.md"), example.group(1));

    String said = CliTester.in(folder).run("lesson", "check", file.toString()).ok().out();

    assertThat(said).contains("Nothing to mend.");
  }
}
