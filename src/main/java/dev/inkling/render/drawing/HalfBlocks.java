package dev.inkling.render.drawing;

import dev.inkling.render.Fill;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;

/** Two pixels, one above the other, in one character cell. */
final class HalfBlocks {

  private HalfBlocks() {}

  static StyledLine of(Shade upper, Shade lower, int columns) {
    if (upper.equals(lower)) {
      Style style = upper.isGround() ? Style.PLAIN : Style.of(Fill.behind(upper));
      return StyledLine.of(" ".repeat(columns), style);
    }
    if (upper.isGround()) {
      return StyledLine.of("▄".repeat(columns), Style.of(Fill.in(lower)));
    }
    Fill fill = lower.isGround() ? Fill.in(upper) : Fill.of(upper, lower);
    return StyledLine.of("▀".repeat(columns), Style.of(fill));
  }
}
