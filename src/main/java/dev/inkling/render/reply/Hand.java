package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;

/**
 * How a working is written: which glyphs there are and how many digits a number gets. Decided once
 * and passed to every layout.
 *
 * @param hues whether colours can tell what is looked at from everything else
 */
record Hand(Profile.Glyphs glyphs, Numbers numbers, boolean hues) {

  /** Formulas in running text. */
  FormulaText formulas() {
    return new FormulaText(numbers);
  }

  boolean unicode() {
    return glyphs == Profile.Glyphs.UNICODE;
  }
}
