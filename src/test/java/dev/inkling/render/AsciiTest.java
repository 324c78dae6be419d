package dev.inkling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.words.Role;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "−1 · 3 | -1 * 3",
        "1·3 + (−1)·1 | 1*3 + (-1)*1",
        "16/√17 · √17 ≈ 3.88 | 16/sqrt(17) * sqrt(17) ~ 3.88",
        "√(a·b) | sqrt(a*b)",
        "a·b | a*b",
        "W · x | W * x",
        "why · angle ≈ 39.1° · steps | why - angle ~ 39.1 deg - steps",
        "A 2 × 3 | A 2 x 3",
        "½ | .5",
        "and so on… | and so on...",
        "▸ ← → | > < >",
        "├─ └─ | +- +-",
        "│ | |",
        "naïve Müller | naive Muller",
        "日 | ??",
        "Wᵀ | W^T"
      })
  void textbook_glyphs_become_typewriter_ones(String set, String typed) {
    assertThat(Ascii.of(set)).isEqualTo(typed == null ? "|" : typed);
  }

  @Property
  void nothing_but_printable_ascii_comes_out(@ForAll String text) {
    assertThat(Ascii.of(Untrusted.shown(text))).matches("[ -~]*");
  }

  @Test
  void columns_stay_under_one_another_where_gaps_allow() {
    StyledLine line = StyledLine.of("39°      x").plus("    y", Style.DIM);
    assertThat(line.in(Profile.Glyphs.ASCII).plain()).isEqualTo("39 deg   x    y");
  }

  @Test
  void a_dot_is_judged_with_the_words_around_its_span() {
    StyledLine line =
        StyledLine.of("2", Style.of(Role.FIRST)).plus(" · ").plus("3", Style.of(Role.SECOND));
    assertThat(line.in(Profile.Glyphs.ASCII).plain()).isEqualTo("2 * 3");
  }
}
