package dev.inkling.render.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Reply;
import dev.inkling.render.Profile;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values introduced by {@code info}, and lined up by {@code list}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InfoTest {

  private static final List<String> NAMED =
      List.of(
          "A = [1 2; 3 4]",
          "b = A * [1; 1]",
          "S = [1 2; 2 4]",
          "D = [2 0; 0 -1/3]",
          "U = [1 2; 0 3]",
          "R = rotation(30)",
          "I = identity(3)",
          "Z = zeros(2, 3)",
          "big = ones(40, 40)",
          "long = [1:60]",
          "n = norm([1 1])",
          "q = 5",
          "t = 1 < 2",
          "w = \"some words\"",
          "E = eigen([2 1; 1 2])");

  private static Prompt prompt(int columns, Profile.Glyphs glyphs) {
    Profile profile = Profile.plain(glyphs).withSize(columns, 24);
    Prompt prompt = Prompt.of(new View(profile, Detail.BRIEF, Drawing.NONE, false));
    NAMED.forEach(prompt::reply);
    return prompt;
  }

  private static String[] questions() {
    return NAMED.stream()
        .map(line -> "info " + line.substring(0, line.indexOf(' ')))
        .toArray(String[]::new);
  }

  @Test
  void every_kind_of_value_is_introduced() {
    Golden.check(
        "help/info.txt",
        prompt(80, Profile.Glyphs.UNICODE).screen(questions())
            + prompt(60, Profile.Glyphs.ASCII).screen("info", "info [1 2]", "info 1 2", "info no"));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 80, 40, 20})
  void variables_are_lined_up_as_wide_as_the_screen_is(int columns) {
    Golden.check(
        "help/list-" + columns + ".txt", prompt(columns, Profile.Glyphs.UNICODE).screen("list"));
  }

  @Test
  void what_is_offered_next_works() {
    Prompt prompt = prompt(80, Profile.Glyphs.UNICODE);
    for (String question : questions()) {
      if (prompt.reply(question) instanceof Reply.Info info) {
        for (String line : info.description().next()) {
          assertThat(prompt.outcome(line).value()).as(line).isNotNull();
        }
      }
    }
  }

  @Test
  void nothing_is_remembered_of_it() {
    Prompt prompt = prompt(80, Profile.Glyphs.UNICODE);
    int before = prompt.notebook().nextId();
    prompt.reply("info A * b");
    assertThat(prompt.notebook().nextId()).isEqualTo(before);
  }
}
