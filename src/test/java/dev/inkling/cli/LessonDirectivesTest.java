package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.inkling.lesson.DirectiveGroup;
import dev.inkling.lesson.DirectiveKind;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonDirectivesTest {

  @TempDir Path folder;

  @Test
  void every_directive_stands_in_one_group() {
    assertThat(Arrays.stream(DirectiveGroup.values()).flatMap(group -> group.kinds().stream()))
        .containsExactlyInAnyOrder(DirectiveKind.values());
  }

  @Test
  void the_page_keeps_within_its_columns() {
    for (int columns : new int[] {40, 60, 80, 200}) {
      String out = CliTester.in(folder).run("lesson", "directives", "--width", "" + columns).out();
      assertThat(out.lines()).allMatch(line -> line.length() <= Math.min(columns, 78));
      for (DirectiveKind kind : columns < 60 ? new DirectiveKind[0] : DirectiveKind.values()) {
        assertThat(out.replaceAll("\\s+", " ")).contains(kind.usage(), kind.summary());
      }
    }
  }

  @Test
  void programs_have_the_same_list() {
    String out = CliTester.in(folder).run("lesson", "directives", "--format", "json").ok().out();
    JsonArray all = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("directives");
    assertThat(all).hasSize(DirectiveKind.values().length);
    assertThat(out)
        .contains("\"name\":\"ask\",\"group\":\"Questions\"", "\"attributes\":[\"kind\"");
  }

  @Test
  void it_takes_no_names() {
    CliTester.in(folder).run("lesson", "directives", "ask").exits(ExitCode.USAGE).complains("ask");
  }

  @Test
  void a_slip_of_the_finger_is_no_lesson() {
    CliTester.in(folder)
        .run("lesson", "chekc", "a.lesson.md")
        .exits(ExitCode.USAGE)
        .complains("chekc", "inkling lesson check a.lesson.md");
  }
}
