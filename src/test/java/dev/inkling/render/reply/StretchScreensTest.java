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

/** Stretches and spreads as they stand on the page, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StretchScreensTest {

  private static final String[] STRETCHES = {
    "svd [2 2; -1 1]",
    "svd [1 1; 1 0]",
    "svd [1 2; 2 4]",
    "svd rotation(30)",
    "svd [0 3; -3 0]",
    "S = svd([1 2 3; 4 5 6])",
    "S.values",
    "why S.values[1]",
    "svd [1 0; 0 2; 2 0]",
    "svd [3 4]",
    "svd [3; 4]",
    "svd -3",
    "svd [0 0; 0 0]",
    "svd [1 1; 1 1.00000001]"
  };
  private static final String[] SPREADS = {
    "pca [3 3; -3 -3; 1 -1; -1 1]",
    "P = pca([1 2; 2 3; 3 5; 4 4])",
    "why P.mean[1]",
    "why P.variances[1]",
    "pca [1 2 3; 2 3 3; 3 5 3; 4 4 3]",
    "pca [1 2; 2 3; 4 4]",
    "pca [1001 2; 1002 3; 1004 7]",
    "pca [1; 2; 4]",
    "pca [1 2; 1 2]",
    "pca [1 2]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void turn_stretch_and_turn(Profile.Glyphs glyphs) {
    Golden.check("screens/svd." + glyphs + ".txt", Prompt.tall(glyphs).screen(STRETCHES));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void where_points_spread_most(Profile.Glyphs glyphs) {
    Golden.check("screens/pca." + glyphs + ".txt", Prompt.tall(glyphs).screen(SPREADS));
  }

  @Test
  void every_step_in_full() {
    Golden.check(
        "screens/stretch-full.txt",
        Prompt.unicode()
            .screen("svd [2 2; -1 1] --steps full", "pca [1 2; 2 3; 3 5; 4 4] --steps full"));
  }

  @ParameterizedTest
  @CsvSource({"40", "60", "120"})
  void on_narrow_and_wide_pages(int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 60);
    Prompt prompt = Prompt.of(new View(profile, Detail.NORMAL, Drawing.AUTO, true));
    Golden.check(
        "screens/stretch-" + columns + ".txt",
        prompt.screen("svd [2 2; -1 1]", "pca [1 2; 2 3; 3 5; 4 4]"));
  }

  @Test
  void pictures_in_words() {
    Prompt prompt =
        Prompt.of(
            new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.BRIEF, Drawing.WORDS, false));
    Golden.check(
        "screens/stretch-words.txt",
        prompt.screen(
            "svd [2 2; -1 1]",
            "svd [1 2; 2 4]",
            "svd [0 2; 2 0]",
            "svd [1 2 3; 4 5 6]",
            "pca [1 2; 2 3; 3 5; 4 4]",
            "pca [1 2 3; 2 3 3; 3 5 3; 4 4 3]"));
  }
}
