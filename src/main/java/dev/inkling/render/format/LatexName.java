package dev.inkling.render.format;

/** The names that formulas use, set as mathematics: {@code x[2]} with an index, {@code |a|}. */
final class LatexName {

  private final String name;
  private final StringBuilder latex = new StringBuilder();
  private boolean barOpen;
  private boolean indexed;

  private LatexName(String name) {
    this.name = name;
  }

  /** The name in math; what is no name of mathematics stands there as words. */
  static String of(String name) {
    return isWords(name) ? words(name) : new LatexName(name).set();
  }

  /** Whether it has a blank, and a word of several letters that is no function. */
  private static boolean isWords(String name) {
    if (name.indexOf(' ') < 0) {
      return false;
    }
    for (String word : name.split("[^\\p{L}]+")) {
      if (word.length() > 1 && !word.equals("det")) {
        return true;
      }
    }
    return false;
  }

  private static String words(String name) {
    return "\\text{" + LatexText.of(name) + "}";
  }

  private String set() {
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (isWord(c)) {
        i = word(i);
      } else if (c == '[') {
        i = index(i);
      } else if (c == '√') {
        i = root(i + 1);
      } else {
        sign(c);
        i += Character.charCount(c);
      }
    }
    return latex.toString().replaceAll(" +", " ").strip();
  }

  private static boolean isWord(int c) {
    return c == '_' || Character.isLetterOrDigit(c) && LatexSymbols.math(c).isEmpty();
  }

  private int word(int from) {
    int end = from;
    boolean plain = true;
    boolean digits = true;
    while (end < name.length() && isWord(name.codePointAt(end))) {
      int c = name.codePointAt(end);
      plain &= c < 0x80;
      digits &= c >= '0' && c <= '9';
      end += Character.charCount(c);
    }
    String word = name.substring(from, end);
    boolean one = word.length() == 1 && !word.equals("_");
    if (word.equals("det")) {
      latex.append("\\det ");
    } else if (plain && (one || digits)) {
      latex.append(word);
    } else if (plain) {
      latex.append("\\mathit{").append(word.replace("_", "\\_")).append('}');
    } else {
      latex.append(words(word));
    }
    indexed = false;
    return end;
  }

  /** The root of the digits or of the parentheses that follow. */
  private int root(int from) {
    int end = from;
    int open = 0;
    while (end < name.length()) {
      char c = name.charAt(end);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean inside = open > 0 || c == ')' && open == 0 || Character.isDigit(c);
      if (!inside || open < 0) {
        break;
      }
      end++;
      if (c == ')' && open == 0) {
        break;
      }
    }
    if (end == from) {
      latex.append("\\surd ");
      return from;
    }
    String under = name.substring(from, end);
    boolean grouped = under.startsWith("(") && under.endsWith(")");
    latex.append("\\sqrt{");
    latex.append(of(grouped ? under.substring(1, under.length() - 1) : under)).append('}');
    return end;
  }

  /** {@code [1,2]} becomes an index below. */
  private int index(int from) {
    int end = from + 1;
    while (end < name.length() && "0123456789,:".indexOf(name.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end < name.length() && name.charAt(end) == ']' && end > from + 1;
    if (!closed || indexed || latex.length() == 0) {
      latex.append('[');
      return from + 1;
    }
    latex.append("_{").append(name, from + 1, end).append('}');
    indexed = true;
    return end + 1;
  }

  private void sign(int c) {
    if (c == '|') {
      latex.append(barOpen ? "\\rvert " : "\\lvert ");
      barOpen = !barOpen;
    } else if (c < 0x80 && "+-=(),./]'".indexOf(c) >= 0) {
      latex.append((char) c);
    } else if (c == ' ') {
      latex.append(' ');
    } else if (c == '*') {
      latex.append("\\cdot ");
    } else {
      String symbol = LatexSymbols.math(c);
      latex.append(symbol.isEmpty() ? words(Character.toString(c)) : symbol + " ");
    }
    indexed = false;
  }
}
