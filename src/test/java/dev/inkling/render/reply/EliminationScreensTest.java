package dev.inkling.render.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Profile;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Eliminations as they stand on the page, two rows and three, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EliminationScreensTest {

  private static final String[] SOLVING = {
    "solve [2 1; 1 3] [5; 10]",
    "why [1]",
    "solve [1 1 1; 0 2 5; 2 5 -1] [6; -4; 27]",
    "solve [1 2 1; 2 4 3] [4; 9]",
    "solve [1 2; 2 4] [1; 3]",
    "solve [1 2 3; 2 4 6; 1 1 1] [1; 3; 0]",
    "solve [1 2 3; 2 4 6] [0; 0]",
    "solve [0 0; 0 0] [0; 0]",
    "solve [0.5*pi 1; 1 2] [1; 2]"
  };
  private static final String[] MATRICES = {
    "det [2 1; 1 3]",
    "why",
    "det [1 2; 2 4]",
    "det [0 1; 1/2 0]",
    "det [1 2 3; 0 1 4; 5 6 0]",
    "why",
    "det [1 2; 3 4] * pi",
    "inverse [2 1; 1 1]",
    "why [1,2]",
    "inverse [1 2 3; 0 1 4; 5 6 0]",
    "why [2,3]",
    "[0 1; 1 0]^-1",
    "[1 2; 3 4]^-2",
    "inverse [1 1; 1 1.00001]",
    "inverse 5",
    "rank [1 2; 2 4]",
    "why",
    "rank [1 0 1; 0 1 1; 1 1 2]",
    "rref [1 2; 3 4]",
    "rref [1 2 3; 2 4 7; 3 6 10]",
    "why [1,2]",
    "rref [0 0; 0 0]",
    "rref [1 2 3; 3 4 1/3] --fractions never"
  };
  private static final String[] COLUMNS = {
    "independent [1 2; 1 -1]",
    "independent [1 2 3; 0 1 1]",
    "independent [1 0 1; 0 1 1; 1 1 2]",
    "span [1 2; 1 -1] [4; 1]",
    "span [1 2; 2 4] [1; 3]",
    "span [1 0; 0 1; 1 1] [2; 3; 5]",
    "combine [2; -1] [1 2; 1 -1]",
    "why [1]",
    "combine [4; 1] [1 2; 1 -1] --find",
    "combine [1 2 3] [1 0 1; 0 1 1; 1 1 0]",
    "basis [1 1; 1 -1] [4 2]",
    "why [1]",
    "basis [1 1; 1 -1] [3; 1] --back",
    "basis [1 0 1; 0 1 1; 1 1 0] [2; 3; 1]",
    "cross [1 2 3] [4 5 6]",
    "why [2]",
    "cross [1 2 3] [2 4 6]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void systems_of_equations(Profile.Glyphs glyphs) {
    Golden.check("screens/solve." + glyphs + ".txt", Prompt.tall(glyphs).screen(SOLVING));
  }

  @Test
  void on_a_screen_of_24_rows_the_picture_or_the_working_gives_way() {
    String screen =
        Prompt.unicode()
            .screen(
                "solve [2 1; 1 3] [5; 10]",
                "solve [1 2 1; 2 4 3] [4; 9]",
                "span [1 2; 1 -1] [4; 1]",
                "inverse [2 1; 1 1]");
    Golden.check("screens/elimination-24-rows.txt", screen);
    for (String result : screen.split("inkling> ")) {
      assertThat(result.split("\n", -1)).as(result).hasSizeLessThanOrEqualTo(2 + 24);
    }
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void what_a_matrix_does(Profile.Glyphs glyphs) {
    Golden.check("screens/elimination." + glyphs + ".txt", Prompt.tall(glyphs).screen(MATRICES));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void what_columns_reach(Profile.Glyphs glyphs) {
    Golden.check("screens/columns." + glyphs + ".txt", Prompt.tall(glyphs).screen(COLUMNS));
  }

  @Test
  void every_step_in_full() {
    Golden.check(
        "screens/elimination-full.txt",
        Prompt.unicode()
            .screen(
                "inverse [0 2; 1 3]",
                "steps full",
                "solve [2 1 1; 4 3 3; 8 7 9] [4; 10; 24] --steps full"));
  }

  @ParameterizedTest
  @CsvSource({"40", "60", "120"})
  void on_narrow_and_wide_pages(int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 60);
    Prompt prompt = Prompt.of(new View(profile, Detail.NORMAL, Drawing.AUTO, true));
    Golden.check(
        "screens/elimination-" + columns + ".txt",
        prompt.screen("solve [2 1; 1 3] [5; 10]", "inverse [1 2 3; 0 1 4; 5 6 0]"));
  }

  @Test
  void pictures_in_words() {
    Prompt prompt =
        Prompt.of(
            new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.BRIEF, Drawing.WORDS, false));
    Golden.check(
        "screens/elimination-words.txt",
        prompt.screen(
            "det [1 2; 3 4]",
            "solve [2 1; 1 3] [5; 10]",
            "independent [1 2; 2 4]",
            "combine [2; 1] [1 2; 1 -1]"));
  }
}
