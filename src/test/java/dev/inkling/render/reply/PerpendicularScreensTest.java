package dev.inkling.render.reply;

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

/** Products told three ways, and columns made perpendicular, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PerpendicularScreensTest {

  private static final String[] VIEWS = {
    "mul [1 2; 3 4] [5 6; 7 8] --view rows",
    "mul [1 2; 3 4] [5 6; 7 8] --view columns",
    "mul [1 2; 3 4] [5 6; 7 8] --view outer",
    "mul [1 -1; 1 1] [3; 1] --view columns",
    "mul [1 2; 3 4] [0; 0] --view columns",
    "mul [1; 2] [3 4] --view columns",
    "mul [1; 2] [3 4] --view outer",
    "mul [1 0 2; 0 0 1] [1 1; 5 5; 0 0] --view outer",
    "mul [1 2 3 4 5; 5 4 3 2 1] [1; 0; -1; 0; 2] --view columns",
    "mul 2 [3 4] --view outer"
  };
  private static final String[] COLUMNS = {
    "gramschmidt [1 2; 1 0]",
    "gram-schmidt [3 -4; 4 3]",
    "G = gramschmidt([1 1 2 0; 1 0 1 1; 0 1 1 1])",
    "G.R",
    "gramschmidt [1 2; 2 4]",
    "gramschmidt [0 1; 0 1]",
    "gramschmidt [2; 1]",
    "H = gramschmidt([3 1; 4 2])",
    "why H.orthogonal[1,2]",
    "gramschmidt [0 0; 0 0]",
    "gramschmidt [pi 1; 0 1]",
    "gram-shmidt [1 2; 3 4]"
  };
  private static final String[] SPANS = {
    "project [1; 2; 3] [1 0; 1 1; 0 1]",
    "why [1]",
    "project [1 2] [1 2; 1 2]",
    "project [1 2] [1 2; 1 0]",
    "project [1 2 -1] [1 0; 1 0; 0 0]",
    "project [0 0 1] [1 0; 0 1; 0 0]",
    "project [1 2 3 4] [1 2 3; 1 2 3; 1 0 1; 1 0 1]",
    "project [pi 2 1] [1 0; 1 1; 0 1]",
    "project [1 2 3] [1 2 3; 4 5 6]",
    "project [1 2] [0 0; 0 0]",
    "project [1 2; 3 4] [1 2; 3 4]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void three_views_of_one_product(Profile.Glyphs glyphs) {
    Golden.check("screens/views." + glyphs + ".txt", Prompt.tall(glyphs).screen(VIEWS));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void columns_made_perpendicular(Profile.Glyphs glyphs) {
    Golden.check("screens/gramschmidt." + glyphs + ".txt", Prompt.tall(glyphs).screen(COLUMNS));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void the_nearest_point_of_a_span(Profile.Glyphs glyphs) {
    Golden.check("screens/spans." + glyphs + ".txt", Prompt.tall(glyphs).screen(SPANS));
  }

  @Test
  void every_step_in_full() {
    Golden.check(
        "screens/perpendicular-full.txt",
        Prompt.unicode()
            .screen(
                "mul [1 2; 3 4] [5 6; 7 8] --view columns --steps full",
                "mul [1 2; 3 4] [5 6; 7 8] --view outer --steps full",
                "gramschmidt [1 2; 1 0] --steps full",
                "project [1 2 3] [1 0; 1 1; 0 1] --steps full"));
  }

  @ParameterizedTest
  @CsvSource({"40", "60", "120"})
  void on_narrow_and_wide_pages(int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 60);
    Prompt prompt = Prompt.of(new View(profile, Detail.NORMAL, Drawing.AUTO, true));
    Golden.check(
        "screens/perpendicular-" + columns + ".txt",
        prompt.screen(
            "mul [1 2; 3 4] [5 6; 7 8] --view columns",
            "mul [1 2; 3 4] [5 6; 7 8] --view outer",
            "gramschmidt [1 2; 1 0]"));
  }

  @Test
  void pictures_in_words() {
    Prompt prompt =
        Prompt.of(
            new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.BRIEF, Drawing.WORDS, false));
    Golden.check(
        "screens/perpendicular-words.txt",
        prompt.screen(
            "gramschmidt [1 2; 1 0]",
            "gramschmidt [1 2; 1 2]",
            "gramschmidt [1 1; 1 0; 0 1]",
            "project [1 2] [1 2; 1 2]",
            "project [1 2] [1 2; 1 0]",
            "project [1 2 3] [1 0; 1 1; 0 1]"));
  }
}
