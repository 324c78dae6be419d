package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DotGlyphsTest {

  @ParameterizedTest
  @EnumSource(DotGlyphs.class)
  void every_character_takes_one_column(DotGlyphs glyphs) {
    for (int dots = 0; dots < 256; dots++) {
      assertThat(WCWidth.wcwidth(glyphs.of(dots))).isEqualTo(1);
    }
  }

  @Test
  void braille_and_octants_tell_all_patterns_apart() {
    for (DotGlyphs glyphs : new DotGlyphs[] {DotGlyphs.BRAILLE, DotGlyphs.OCTANTS}) {
      Set<Integer> seen = new TreeSet<>();
      for (int dots = 0; dots < 256; dots++) {
        seen.add(glyphs.of(dots));
      }
      assertThat(seen).hasSize(256);
    }
  }

  @Test
  void octants_run_through_their_block_from_the_first_to_the_last() {
    assertThat(DotGlyphs.OCTANTS.of(0b100)).isEqualTo(0x1CD00); // octant 3
    assertThat(DotGlyphs.OCTANTS.of(0b1000)).isEqualTo(0x1CD03); // octant 4
    assertThat(DotGlyphs.OCTANTS.of(0b11111110)).isEqualTo(0x1CDE5); // all but the first
  }

  @Test
  void coarser_characters_show_where_dots_lie() {
    assertThat(DotGlyphs.QUADRANTS.of(0b0000_0001)).isEqualTo('▘');
    assertThat(DotGlyphs.QUADRANTS.of(0b1000_0000)).isEqualTo('▗');
    assertThat(DotGlyphs.BLOCKS.of(0b0000_0001)).isEqualTo('▀');
    assertThat(DotGlyphs.BLOCKS.of(0b0001_0001)).isEqualTo('█');
  }
}
