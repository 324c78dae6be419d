package dev.inkling.render.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Profile;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values with several parts on pages of several widths. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BundleScreensTest {

  private static final String[] LINES = {
    "E = eigen([1 1; 1 0])",
    "eigen [1 -2; 2 1]",
    "eigen [4 1 2; 1 3 0; 2 0 1]",
    "svd [1 2; 3 4; 5 6]"
  };

  private static String screen(int columns, Profile.Glyphs glyphs) {
    Profile profile = Profile.plain(glyphs).withSize(columns, 24);
    return Prompt.of(new View(profile, Detail.BRIEF, Drawing.NONE)).screen(LINES);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void parts_stand_side_by_side_where_they_fit(int columns) {
    String screen = screen(columns, Profile.Glyphs.UNICODE);
    Golden.check("screens/parts-" + columns + ".txt", screen);
    assertThat(screen.lines().filter(line -> !line.startsWith("inkling>")))
        .allMatch(line -> line.length() <= columns - 2);
  }

  @ParameterizedTest
  @EnumSource(Profile.Glyphs.class)
  void roots_are_kept_beside_their_digits(Profile.Glyphs glyphs) {
    String screen = screen(80, glyphs);
    Golden.check("screens/parts." + glyphs + ".txt", screen);
    assertThat(screen).contains(glyphs == Profile.Glyphs.ASCII ? "sqrt(5)" : "√5");
  }
}
