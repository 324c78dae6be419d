package dev.inkling.render;

import java.util.HashMap;
import java.util.Map;

/** What stands in ASCII for the glyphs Inkling writes and the ones learners paste. */
final class AsciiGlyphs {

  private static final String[] SAME_WIDTH = {
    "−‐‑‒–—─╌┄━╴╶", "------------",
    "×∗⋅•●◦○◯", "x****ooo",
    "≈∼→▸▶⟶⇒←◂⟵↑↓", "~~>>>>><<<^v",
    "│┃┊┆⎢⎥⎡⎣⎤⎦", "||::[]    ",
    "┌┐└┘├┤┬┴┼╮╯╰╭", "    +++++++++",
    "‘’‚′“”„″", "''''\"\"\"\"",
    "÷░▒▓█▀▄", "/.:+#'.",
    "\u00A0\u2002\u2003\u2007\u2009\u202F", "      ",
  };

  private static final String[][] LONGER = {
    {"°", " deg"},
    {"½", ".5"},
    {"¼", ".25"},
    {"¾", ".75"},
    {"…", "..."},
    {"≤", "<="},
    {"≥", ">="},
    {"≠", "!="},
    {"±", "+-"},
    {"∞", "inf"},
    {"∠", "angle "},
    {"²", "^2"},
    {"³", "^3"},
    {"⁴", "^4"},
    {"⁵", "^5"},
    {"⁶", "^6"},
    {"ᵀ", "^T"},
    {"⁻", "^-"},
    {"¹", "1"},
    {"Σ", "sum"},
    {"∑", "sum"},
    {"‖", "||"},
    {"∈", " in "},
    {"ß", "ss"},
    {"æ", "ae"},
    {"Æ", "AE"},
    {"ø", "o"},
    {"Ø", "O"},
    {"ł", "l"},
    {"Ł", "L"},
    {"đ", "d"},
    {"«", "<<"},
    {"»", ">>"},
    {"α", "alpha"},
    {"β", "beta"},
    {"γ", "gamma"},
    {"δ", "delta"},
    {"Δ", "Delta"},
    {"ε", "epsilon"},
    {"η", "eta"},
    {"θ", "theta"},
    {"λ", "lambda"},
    {"Λ", "Lambda"},
    {"μ", "mu"},
    {"µ", "mu"},
    {"π", "pi"},
    {"ρ", "rho"},
    {"σ", "sigma"},
    {"τ", "tau"},
    {"φ", "phi"},
    {"ω", "omega"},
  };

  private AsciiGlyphs() {}

  static Map<Integer, String> table() {
    Map<Integer, String> table = new HashMap<>();
    for (int i = 0; i < SAME_WIDTH.length; i += 2) {
      for (int j = 0; j < SAME_WIDTH[i].length(); j++) {
        table.put((int) SAME_WIDTH[i].charAt(j), SAME_WIDTH[i + 1].substring(j, j + 1));
      }
    }
    for (String[] pair : LONGER) {
      table.put((int) pair[0].charAt(0), pair[1]);
    }
    return table;
  }
}
