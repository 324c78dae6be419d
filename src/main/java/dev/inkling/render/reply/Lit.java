package dev.inkling.render.reply;

import dev.inkling.render.Style;
import dev.inkling.trace.Lighting;
import dev.inkling.words.Role;

/**
 * How the entries of one matrix look during a step: what meets stands out. Where the whole board is
 * written again for it, everything else steps back; without colours it becomes a dot.
 *
 * @param root whose entries they are; empty for the result
 * @param own the role of entries that nothing is said about
 * @param again whether the board has been seen before
 * @param hues whether colours can tell the difference
 */
record Lit(Lighting lighting, String root, Role own, boolean again, boolean hues)
    implements MatrixBox.Look {

  @Override
  public Style at(int row, int column) {
    return lighting
        .at(root, row, column)
        .map(Style::strong)
        .orElse(again ? Style.DIM : Style.of(own));
  }

  @Override
  public boolean isHidden(int row, int column) {
    return again && !hues && lighting.at(root, row, column).isEmpty();
  }
}
