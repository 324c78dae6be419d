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

/** Maps, layers and builders as they stand on the page, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MapScreensTest {

  private static final String[] MAPS = {
    "transform [1 1; 0 1]",
    "transform [0 -1; 1 0] [2 1]",
    "why [1]",
    "transform [1 2; 2 4]",
    "transform [0 1; 1 0]",
    "transform [2 0; 0 1/2]",
    "transform rotation(30)",
    "transform [1 2 3; 4 5 6]",
    "transform [1 2; 3 4; 5 6]",
    "transform [1 0 0; 0 1 0; 0 0 0]",
    "transform [0 0; 0 0]",
    "transform 3",
    "compose [1 1; 0 1] [0 -1; 1 0]",
    "compose [2 0; 0 2] [0 -1; 1 0]",
    "compose [1 2 3] [4; 5; 6]",
    "compose [1 2; 3 4] [1 0 2; 0 1 1]"
  };
  private static final String[] LAYERS = {
    "relu [3 -1; 0 2]",
    "step [2 -1 0]",
    "sigmoid [0 2 -2]",
    "why [2]",
    "sigmoid(0)",
    "tanh [-2 0 1/2]",
    "softmax [2 1 0]",
    "why [2]",
    "softmax [5; 5]",
    "softmax [1000 0]",
    "softmax [-1e300 1e300]",
    "argmax [3 5 5]",
    "why",
    "max [2 7; 1 7]",
    "why",
    "min [4]",
    "sqrt [9 2 1/4]",
    "exp [0 1 -1]",
    "log [1 2 1/2]",
    "sin [0 1 pi/2]",
    "cos(pi/3)",
    "abs [3 -4; 0 -1/2]",
    "sign [3 -1/2 0]",
    "floor [2.7 -2.7 3]",
    "round [2.4 2.5 -2.5]"
  };
  private static final String[] BUILDERS = {
    "shear(1)",
    "shear(1/2, \"vertical\")",
    "why [2,1]",
    "diag([2 3])",
    "why [1,2]",
    "diag([1 2; 3 4])",
    "random(2, 3)",
    "random(2, 2, 7)",
    "why [1,1]",
    "rotation(90)",
    "why [1,2]",
    "identity(2)",
    "ones(2, 3)",
    "[1 2; 3 4] + [5 6; 7 8]",
    "[3 4] - [1 2]",
    "2 * [1 2; 3 4]",
    "[1 2 3; 4 5 6]'"
  };
  private static final String[] REFUSED = {
    "transform [1 2; 3 4] [1 2 3]",
    "compose [1 2; 3 4] [1 2 3]",
    "sqrt [1 -4]",
    "log [1 0]",
    "log(-1)",
    "exp [1 1000]",
    "sin(1e40)",
    "softmax [1 2; 3 4]",
    "argmax [1 2; 3 4]",
    "softmax(\"a\")",
    "shear(1, \"up\")",
    "shear(1, 2)",
    "random(0)",
    "random(2, 2, 1/2)",
    "random(10000, 10000, 1)",
    "diag(ones(1, 10000))"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void what_matrices_do(Profile.Glyphs glyphs) {
    Golden.check("screens/maps." + glyphs + ".txt", Prompt.tall(glyphs).screen(MAPS));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void what_layers_do(Profile.Glyphs glyphs) {
    Golden.check("screens/layers." + glyphs + ".txt", Prompt.tall(glyphs).screen(LAYERS));
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void matrices_to_begin_with(Profile.Glyphs glyphs) {
    Golden.check("screens/builders." + glyphs + ".txt", Prompt.tall(glyphs).screen(BUILDERS));
  }

  @Test
  void what_cannot_be_done() {
    Golden.check("screens/maps-refused.txt", Prompt.unicode().screen(REFUSED));
  }

  @Test
  void pictures_in_words() {
    Prompt prompt =
        Prompt.of(
            new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.BRIEF, Drawing.WORDS, false));
    Golden.check(
        "screens/maps-words.txt",
        prompt.screen(
            "transform [1 1; 0 1] [2; 3]",
            "compose [1 1; 0 1] [0 -1; 1 0]",
            "softmax [2 1 0]",
            "rotation(90)"));
  }
}
