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

/** Patterns on images, steps taken twice and curves as they stand on the page, kept in files. */
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
    "detect [1 -1; 1 -1] random(28, 28, 3)",
    "detect [1 2; 3 4] [1 2]"
  };
  private static final String[] ANALOGIES = {
    "king = [3 1]; man = [-1 -1]; woman = [-1.5 2]",
    "analogy king man woman",
    "why [2]",
    "analogy [3 3] [1 1] [2 2]",
    "analogy [3 1] [3 1] [0 2]",
    "analogy [1 0 1 2] [1 0 0 2] [0 1 0 2]",
    "analogy 3 5 4",
    "analogy [1 2] [3 4] [1 2 3]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void patterns(Profile.Glyphs glyphs) {
    Golden.check("screens/patterns." + glyphs + ".txt", Prompt.tall(glyphs).screen(LINES));
  }

  private static final String[] CURVES = {
    "curve [0 0; 3 4; 6 0]",
    "curve [0 0; 1 2; 3 3; 5 2; 5 0; 3 -1; 1 -1]",
    "curve [1 0 0; 1/2 1/2 0; 0 1 0; 0 1/2 1/2; 0 0 1]",
    "curve [0 0; 3 0; 3 4; 0 0]",
    "curve [1 1; 1 1]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void curves(Profile.Glyphs glyphs) {
    Golden.check("screens/curves." + glyphs + ".txt", Prompt.tall(glyphs).screen(CURVES));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void analogies(Profile.Glyphs glyphs) {
    Golden.check("screens/analogies." + glyphs + ".txt", Prompt.tall(glyphs).screen(ANALOGIES));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 120})
  void on_other_screens(int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 40);
    View view = new View(profile, Detail.NORMAL, Drawing.AUTO, true);
    Golden.check("screens/patterns-" + columns + ".txt", Prompt.of(view).screen(LINES));
    Golden.check("screens/curves-" + columns + ".txt", Prompt.of(view).screen(CURVES));
    Golden.check("screens/analogies-" + columns + ".txt", Prompt.of(view).screen(ANALOGIES));
  }

  @Test
  void in_words() {
    View view = new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.NORMAL, Drawing.WORDS, true);
    Golden.check("screens/patterns-words.txt", Prompt.of(view).screen(LINES));
    Golden.check("screens/analogies-words.txt", Prompt.of(view).screen(ANALOGIES));
  }
}
