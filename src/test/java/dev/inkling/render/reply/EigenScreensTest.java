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

/** Kept directions and powers as they stand on the page, kept in files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EigenScreensTest {

  private static final String[] TYPICAL = {
    "eigen [2 1; 1 2]",
    "eigen [4 1; 2 3]",
    "eigen [1 1; 1 0]",
    "eigen [1 1; 0 1]",
    "eigen [0 -1; 1 0]",
    "eigen [1 -1; 1 1]",
    "eigen [.5 .5; .5 .5]",
    "eigen [-2 0; 0 -2]",
    "power [2 1; 1 2] [1; 0] 3",
    "power [0 -1; 1 0] [1; 0] 4"
  };

  private static final String[] MORE = {
    "eigen [1 -2; 1 -1]",
    "eigen [2 0 0; 0 3 4; 0 4 9]",
    "eigen [0 1 0; 0 0 1; 1 0 0]",
    "eigen [16 2 3 13; 5 11 10 8; 9 7 6 12; 4 14 15 1]",
    "eigen [1 2 3; 4 5 6; 7 8 10]",
    "eigen identity(3)",
    "eigen zeros(2, 2)",
    "eigen 5",
    "eigen [1 1; 0 1] * pi",
    "eigen [1 2 3; 4 5 6]",
    "diagonalize [2 1; 1 2]",
    "diagonalize [1 1; 1 0]",
    "diagonalize [0 -1; 1 0]",
    "diagonalize [1 1; 0 1]",
    "power [2 1; 1 2] 5",
    "power [1 1; 0 1] 3",
    "power [0 -1; 1 0] 4",
    "power [1 1; 1 0] [1; 0] 12",
    "power [1 1; 0 1] [0; 1]",
    "power [1 0; 0 -1] [1; 1]",
    "power [2 1; 1 2] [1; -1]",
    "power [0 1; 0 0] [1; 1] 3",
    "power [.9 .5; .1 .5] [1; 0] 30",
    "power [2 1; 1 2] [1; 2; 3]"
  };

  private static final String[] REASONS = {
    "A = [2 1; 1 2]",
    "E = eigen(A)",
    "why E.values[1]",
    "why E.vectors[1,2]",
    "F = eigen([1 1; 1 0])",
    "why F.values[1]",
    "T = eigen([3 1; 0 2])",
    "why T.values[2]",
    "G = diagonalize(A)",
    "why G.D[2,2]",
    "why G.D[1,2]",
    "why G.inverse[1,2]",
    "power A [1; 0] 3",
    "why [1]",
    "power A 3",
    "why [1,2]"
  };

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void typical_cases(Profile.Glyphs glyphs) {
    Golden.check("screens/eigen." + glyphs + ".txt", Prompt.tall(glyphs).screen(TYPICAL));
  }

  @Test
  void less_typical_cases_without_pictures() {
    Golden.check("screens/eigen-cases.txt", screen(Drawing.NONE, Detail.NORMAL, 80, MORE));
  }

  @Test
  void reasons() {
    Golden.check("screens/eigen-why.txt", screen(Drawing.NONE, Detail.NORMAL, 80, REASONS));
  }

  @Test
  void in_words() {
    Golden.check("screens/eigen-words.txt", screen(Drawing.WORDS, Detail.NORMAL, 80, TYPICAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 120})
  void narrow_and_wide_pages(int columns) {
    Golden.check(
        "screens/eigen-" + columns + ".txt",
        screen(Drawing.AUTO, Detail.NORMAL, columns, "eigen [2 1; 1 2]", "eigen [1 1; 1 0]"));
  }

  private static String screen(Drawing drawing, Detail detail, int columns, String... lines) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, 60);
    return Prompt.of(new View(profile, detail, drawing, true)).screen(lines);
  }
}
