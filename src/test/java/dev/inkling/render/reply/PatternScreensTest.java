package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns on images as they stand on the page, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternScreensTest {

  private static final String[] LINES = {
    "bar = [-1 1 -1; -1 1 -1; -1 1 -1]",
    "detect bar [0 1 0; 1 1 1; 0 1 0]",
    "why",
    "detect bar [0 1 0 0 0 0; 0 1 0 0 0 1; 0 1 0 0 1 0; 0 1 0 1 0 0; 0 0 1 0 0 0; 1 1 1 1 1 1]",
    "why [1,2]",
    "detect [1 -1 -1 1; -1 1 1 -1; -1 1 1 -1; 1 -1 -1 1] [1 0 0 1; 0 1 0 0; 0 0 1 1; 1 0 0 1]",
    "detect [0.5 -1/3; 2 -0.25] [0.2 1 0; 1 0.5 0.9; 0 0.25 1]",
    "detect [1 -1] [0 1 1 0 1]",
    "detect ones(8, 8) ones(8, 8)",
    "detect [1 2; 3 4] [1 2]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void patterns(Profile.Glyphs glyphs) {
    Golden.check("screens/patterns." + glyphs + ".txt", Prompt.tall(glyphs).screen(LINES));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 120})
  void on_other_screens(int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 40);
    View view = new View(profile, Detail.NORMAL, Drawing.AUTO, true);
    Golden.check("screens/patterns-" + columns + ".txt", Prompt.of(view).screen(LINES));
  }

  @Test
  void in_words() {
    View view = new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.NORMAL, Drawing.WORDS, true);
    Golden.check("screens/patterns-words.txt", Prompt.of(view).screen(LINES));
  }
}
