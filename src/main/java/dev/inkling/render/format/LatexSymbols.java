package dev.inkling.render.format;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What mathematical characters are called in LaTeX, where a plain engine cannot set them itself.
 */
final class LatexSymbols {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋";
  private static final String SCRIPTED = "0123456789+-";

  private static final Map<Integer, String> COMMANDS = table();

  private LatexSymbols() {}

  /** The command for math, such as {@code \times}; empty for a character that is none of these. */
  static String math(int c) {
    int above = SUPERSCRIPTS.indexOf(c);
    if (above >= 0) {
      return "{}^{" + SCRIPTED.charAt(above) + "}";
    }
    int below = SUBSCRIPTS.indexOf(c);
    if (below >= 0) {
      return "{}_{" + SCRIPTED.charAt(below) + "}";
    }
    String command = COMMANDS.get(c);
    return command == null ? "" : command;
  }

  /** Whether the character is a letter with a name of its own, such as λ. */
  static boolean isGreek(int c) {
    return c >= 'Α' && c <= 'ω' && COMMANDS.containsKey(c);
  }

  private static Map<Integer, String> table() {
    Map<Integer, String> table = new TreeMap<>();
    String[] pairs = {
      "î",
      "\\hat{\\imath}",
      "ĵ",
      "\\hat{\\jmath}",
      "−",
      "-",
      "·",
      "\\cdot",
      "×",
      "\\times",
      "÷",
      "\\div",
      "±",
      "\\pm",
      "≈",
      "\\approx",
      "≠",
      "\\neq",
      "≤",
      "\\leq",
      "≥",
      "\\geq",
      "→",
      "\\to",
      "←",
      "\\gets",
      "↑",
      "\\uparrow",
      "↓",
      "\\downarrow",
      "▸",
      "\\triangleright",
      "°",
      "{}^{\\circ}",
      "½",
      "\\tfrac{1}{2}",
      "√",
      "\\surd",
      "∞",
      "\\infty",
      "⊥",
      "\\perp",
      "⟂",
      "\\perp",
      "‖",
      "\\Vert",
      "′",
      "'",
      "ᵀ",
      "{}^{\\mathsf{T}}",
      "…",
      "\\ldots",
      "∑",
      "\\sum",
      "Σ",
      "\\Sigma",
      "∙",
      "\\cdot",
      "⋅",
      "\\cdot",
      "∗",
      "*",
      "α",
      "\\alpha",
      "β",
      "\\beta",
      "γ",
      "\\gamma",
      "δ",
      "\\delta",
      "ε",
      "\\varepsilon",
      "ζ",
      "\\zeta",
      "η",
      "\\eta",
      "θ",
      "\\theta",
      "ι",
      "\\iota",
      "κ",
      "\\kappa",
      "λ",
      "\\lambda",
      "μ",
      "\\mu",
      "ν",
      "\\nu",
      "ξ",
      "\\xi",
      "π",
      "\\pi",
      "ρ",
      "\\rho",
      "σ",
      "\\sigma",
      "τ",
      "\\tau",
      "υ",
      "\\upsilon",
      "φ",
      "\\varphi",
      "χ",
      "\\chi",
      "ψ",
      "\\psi",
      "ω",
      "\\omega",
      "Γ",
      "\\Gamma",
      "Δ",
      "\\Delta",
      "Θ",
      "\\Theta",
      "Λ",
      "\\Lambda",
      "Ξ",
      "\\Xi",
      "Π",
      "\\Pi",
      "Φ",
      "\\Phi",
      "Ψ",
      "\\Psi",
      "Ω",
      "\\Omega"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      table.put(pairs[i].codePointAt(0), pairs[i + 1]);
    }
    return Collections.unmodifiableMap(table);
  }
}
