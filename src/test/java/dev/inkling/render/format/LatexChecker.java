package dev.inkling.render.format;

import java.util.List;

/**
 * Reads the subset of LaTeX that is written here, strictly: known commands with their arguments,
 * closed groups and environments, matrices whose rows have as many columns as the first. It stands
 * in for an engine where none is installed.
 */
final class LatexChecker {

  private static final List<String> TEXT =
      List.of(
          "noindent",
          "textbackslash",
          "textasciicircum",
          "textasciitilde",
          "textless",
          "textgreater",
          "textbar",
          "ldots");

  private static final List<String> OF_ONE =
      List.of("sqrt", "hat", "mathbf", "boxed", "mathit", "mathsf", "operatorname");

  private static final List<String> OF_TWO = List.of("frac", "tfrac", "overset");

  private static final List<String> SYMBOLS =
      List.of(
          ("cdot times div pm approx neq leq geq to gets uparrow downarrow triangleright circ surd"
                  + " infty perp Vert ldots cdots vdots ddots sum quad lvert rvert det arccos"
                  + " arcsin arctan cos sin tan exp log max min alpha beta gamma delta varepsilon"
                  + " zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon varphi chi"
                  + " psi omega imath jmath Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega")
              .split(" "));

  private static final int MOST_BMATRIX = 10;

  /** What engines without Unicode fonts set too. */
  private static final String PUNCTUATION = "‘’“”–—«»¡¿§¶©";

  private final String text;
  private final boolean foreign;
  private int at;

  private LatexChecker(String text, boolean foreign) {
    this.text = text;
    this.foreign = foreign;
  }

  /** Fails with the spot if the text is anything else than what an engine takes. */
  static void check(String latex) {
    check(new LatexChecker(latex, false), latex);
  }

  /** The same for a learner's own names, in whatever letters they are. */
  static void checkWithForeignLetters(String latex) {
    check(new LatexChecker(latex, true), latex);
  }

  private static void check(LatexChecker checker, String latex) {
    checker.words(false);
    if (checker.at < latex.length()) {
      throw checker.wrong("a group that was never opened");
    }
  }

  private AssertionError wrong(String what) {
    int from = Math.max(0, at - 60);
    String before = text.substring(from, Math.min(at, text.length()));
    String after = text.substring(Math.min(at, text.length()), Math.min(at + 30, text.length()));
    return new AssertionError(what + " at: " + before + " >>> " + after);
  }

  private boolean sees(String token) {
    return text.startsWith(token, at);
  }

  private void take(String token) {
    if (!sees(token)) {
      throw wrong(token + " expected");
    }
    at += token.length();
  }

  private boolean ended() {
    return at >= text.length();
  }

  /** A command's name after its backslash; empty if a sign follows. */
  private String command() {
    take("\\");
    int from = at;
    while (!ended() && isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Words of a paragraph, up to the end or the end of the group they stand in. */
  private void words(boolean grouped) {
    while (!ended() && !sees("}")) {
      if (sees("$")) {
        at++;
        math("$", false);
        take("$");
      } else if (sees("{}")) {
        at += 2;
      } else if (sees("\\[") && !grouped) {
        at += 2;
        math("\\]", false);
        take("\\]");
      } else if (sees("\\begin{align*}") && !grouped) {
        at += "\\begin{align*}".length();
        rows("\\end{align*}");
      } else if (sees("\\")) {
        textCommand();
      } else {
        character(true);
      }
    }
  }

  private void textCommand() {
    int from = at;
    String command = command();
    if (command.isEmpty()) {
      if (ended() || "{}$&#%_".indexOf(text.charAt(at)) < 0) {
        throw wrong("no escape");
      }
      at++;
    } else if (command.equals("texttt")) {
      take("{");
      words(true);
      take("}");
    } else if (!TEXT.contains(command)) {
      at = from;
      throw wrong("unknown in words: " + command);
    } else if (!command.equals("noindent")) {
      take("{}");
    }
  }

  private void character(boolean inWords) {
    int c = text.codePointAt(at);
    boolean plain =
        c < 0x7F
            ? c >= ' '
                && "#$%&{}\\^_".indexOf(c) < 0
                && (!inWords || "<>|\"".indexOf(c) < 0 || c == '"')
            : inWords && (foreign && Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0);
    if (!plain && c != '\n') {
      throw wrong(String.format("U+%04X", c));
    }
    if (!inWords && c == '\n' && text.startsWith("\n\n", at)) {
      throw wrong("a blank line in math");
    }
    at += Character.charCount(c);
  }

  /** Aligned lines. */
  private void rows(String end) {
    while (!sees(end)) {
      math(end, true);
      if (sees("\\\\")) {
        at += 2;
      } else if (sees("&")) {
        at++;
      }
    }
    take(end);
  }

  /** Mathematics up to a token that ends it, or a tab or line break where there are columns. */
  private void math(String end, boolean columns) {
    boolean scripted = false;
    while (!sees(end)) {
      if (ended()) {
        throw wrong(end + " is missing");
      }
      if (columns && (sees("&") || sees("\\\\"))) {
        return;
      }
      if (sees("^") || sees("_")) {
        if (scripted) {
          throw wrong("two scripts");
        }
        at++;
        argument();
        scripted = true;
      } else {
        scripted = sees("'");
        atom();
      }
    }
  }

  private void atom() {
    if (sees("{}")) {
      at += 2;
    } else if (sees("\\left")) {
      pair();
    } else if (sees("\\begin{")) {
      matrix();
    } else if (sees("\\")) {
      mathCommand();
    } else if (sees("{")) {
      argument();
    } else {
      character(false);
    }
  }

  private void pair() {
    take("\\left");
    boolean round = sees("(");
    take(round ? "(" : "[");
    math("\\right", false);
    take(round ? "\\right)" : "\\right]");
  }

  private void mathCommand() {
    int from = at;
    String command = command();
    if (command.isEmpty() && sees("_")) {
      at++; // of a name in \mathit
    } else if (command.equals("text")) {
      take("{");
      words(true);
      take("}");
    } else if (command.equals("operatorname")) {
      take("{");
      words(true);
      take("}");
    } else if (OF_ONE.contains(command)) {
      argument();
    } else if (OF_TWO.contains(command)) {
      argument();
      argument();
    } else if (!SYMBOLS.contains(command)) {
      at = from;
      throw wrong("unknown in math: " + command);
    }
  }

  private void argument() {
    if (sees("{")) {
      at++;
      math("}", false);
      take("}");
    } else if (!ended() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    } else {
      throw wrong("an argument is missing");
    }
  }

  private void matrix() {
    boolean array = sees("\\begin{array}");
    take(array ? "\\begin{array}{" : "\\begin{bmatrix}");
    int columns = -1;
    if (array) {
      int from = at;
      at = text.indexOf('}', at);
      String spec = text.substring(from, at).replace("|", "");
      if (!spec.matches("[lr]+")) {
        throw wrong("columns " + spec);
      }
      columns = spec.length();
      at++;
    }
    String end = array ? "\\end{array}" : "\\end{bmatrix}";
    int column = 1;
    while (true) {
      math(end, true);
      if (sees("&")) {
        at++;
        column++;
        continue;
      }
      if (columns >= 0 && column != columns) {
        throw wrong("a row of " + column + " beside one of " + columns);
      }
      columns = column;
      column = 1;
      if (sees(end)) {
        break;
      }
      take("\\\\");
    }
    if (!array && columns > MOST_BMATRIX) {
      throw wrong("a bmatrix of " + columns + " columns");
    }
    take(end);
  }
}
