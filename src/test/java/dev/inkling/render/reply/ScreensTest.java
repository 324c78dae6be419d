package dev.inkling.render.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Profile;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens a learner sees most, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreensTest {

  private static final String[] PRODUCT = {"[1 -1; 2 0] * [3; 1]", "why [2]", "steps full"};
  private static final String[] DOT = {"dot [3 4] [4 1]", "why", "steps full"};
  private static final String[] LONG_DOT = {"dot [2 -1 0 3 -2 1 1 -3] [1 3 5 2 -1 4 -2 1]"};
  private static final String[] SESSION = {
    "W = [1, -1; 2, 0]",
    "x = [3; 1]",
    "y = relu(W*x)",
    "why y[2] --depth 3",
    "W * W",
    "why [1,2]",
    "undo",
    "list",
    "1 -1",
    "norm [1 1]",
    "1/3 + 1/6",
    "pi",
    "[W x]",
    "assert W*x == [2; 6]",
    "angle [1 0] [1 1] --steps full",
    "draw",
    "normalize [3 4] --steps none"
  };

  private static final String[] WHAT_IF = {
    "A = [1 2; 3 4]",
    "B = [5 6; 7 8]",
    "let C = A*B",
    "why C[1,2]",
    "why C[1,2] --depth 2",
    "affects B[2,2]",
    "affects A",
    "change A[1,2] to 5",
    "A = A + 1*ones(2,2)",
    "why A[1,2]",
    "affects line1[1,2]",
    "undo",
    "undo",
    "why C[1,1]",
    "A^3",
    "why [1,1] --depth 4",
    "A == B",
    "why",
    "affects k",
    "change C[1,2] to 5",
    "k = 2",
    "affects k",
    "k * [1 2 3]",
    "change k to 1/3"
  };

  @ParameterizedTest
  @CsvSource({"UNICODE, 80", "UNICODE, 60", "ASCII, 80", "ASCII, 40"})
  void what_if(Profile.Glyphs glyphs, int columns) {
    View view =
        new View(Profile.plain(glyphs).withSize(columns, 30), Detail.BRIEF, Drawing.NONE, true);
    Golden.check(
        "screens/what-if." + glyphs + "-" + columns + ".txt", Prompt.of(view).screen(WHAT_IF));
  }

  @ParameterizedTest
  @CsvSource({"UNICODE", "ASCII"})
  void a_product(Profile.Glyphs glyphs) {
    Golden.check("screens/product." + glyphs + ".txt", Prompt.plain(glyphs).screen(PRODUCT));
  }

  @ParameterizedTest
  @CsvSource({"UNICODE", "ASCII"})
  void a_dot_product(Profile.Glyphs glyphs) {
    Golden.check("screens/dot." + glyphs + ".txt", Prompt.plain(glyphs).screen(DOT));
  }

  @ParameterizedTest
  @CsvSource({"UNICODE", "ASCII"})
  void a_projection(Profile.Glyphs glyphs) {
    Golden.check(
        "screens/project." + glyphs + ".txt",
        Prompt.plain(glyphs).screen("project [3 4] [4 1]", "project [1; -2] [-3; 1]"));
  }

  @ParameterizedTest
  @CsvSource({"UNICODE", "ASCII"})
  void a_long_dot_product(Profile.Glyphs glyphs) {
    Golden.check("screens/long-dot." + glyphs + ".txt", Prompt.plain(glyphs).screen(LONG_DOT));
  }

  @ParameterizedTest
  @CsvSource({"UNICODE", "ASCII"})
  void a_session(Profile.Glyphs glyphs) {
    Golden.check("screens/session." + glyphs + ".txt", Prompt.plain(glyphs).screen(SESSION));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 120})
  void narrow_and_wide_pages(int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 60);
    Prompt prompt = Prompt.of(new View(profile, Detail.NORMAL, Drawing.AUTO, true));
    Golden.check(
        "screens/columns-" + columns + ".txt",
        prompt.screen("[1 -1; 2 0] * [3; 1]", "dot [3 4] [4 1]", "why", "dot [1 2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 -1; 2 0] * [3; 1]",
        "[1 2; 3 4; 5 6] * [1; -1]",
        "[1 2 3; 4 5 6] * [1; 0; -1]",
        "[1 2 3; 4 5 6; 7 8 9; 0 0 1] * [1; 0; -1]",
        "dot [3 4] [4 1]",
        "norm [3 4]",
        "angle [3 4] [4 1]"
      })
  void a_result_and_both_prompts_fit_a_screen_of_24_rows(String line) {
    String[] rows = Prompt.unicode().screen(line).stripTrailing().split("\n", -1);

    int prompt = 2; // the next one, with a blank above it
    assertThat(rows.length + prompt).isLessThanOrEqualTo(24);
  }

  @Test
  void what_a_short_screen_leaves_out_is_on_a_tall_one() {
    String line = "[1 2; 3 4; 5 6] * [1; -1]";
    Profile tall = Profile.plain(Profile.Glyphs.UNICODE).withSize(80, 40);

    assertThat(Prompt.unicode().screen(line)).doesNotContain("The same as length");
    assertThat(Prompt.of(new View(tall, Detail.NORMAL, Drawing.AUTO, true)).screen(line))
        .contains("The same as length");
  }

  @Test
  void pictures_in_words() {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE);
    Prompt prompt = Prompt.of(new View(profile, Detail.NORMAL, Drawing.WORDS, false));
    Golden.check(
        "screens/words.txt",
        prompt.screen("dot [3 4] [4 1]", "[1 -1; 2 0] * [3; 1]", "norm [-1 2]"));
  }

  @Test
  void nothing_is_wider_than_the_page() {
    List<String> lines =
        List.of(
            "[1 -1; 2 0] * [3; 1]",
            "dot [3 4] [4 1]",
            "dot [1 2 3 4 5 6] [1 -2 3 4 5 6]",
            "[123456789 1; 1 2] * [1; 1/7]",
            "dot [1 2",
            "A * [1;2]",
            "solve [2 1; 1 3] [5; 10]",
            "solve [1 2 1; 2 4 3] [4; 9]",
            "inverse [1 2 3; 0 1 4; 5 6 0]",
            "det [1 2; 3 4]",
            "combine [2; -1] [1 2; 1 -1]",
            "help",
            "help dot");
    for (int columns = 20; columns <= 140; columns += 3) {
      Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 24);
      Prompt prompt = Prompt.of(new View(profile, Detail.FULL, Drawing.AUTO, true));
      for (String line : lines) {
        String screen = prompt.screen(line);
        String body = screen.substring(screen.indexOf('\n') + 1);
        for (String row : body.split("\n")) {
          assertThat(row.length())
              .as("%d columns, %s: %s", columns, line, row)
              .isLessThanOrEqualTo(columns);
        }
      }
    }
  }
}
