package dev.inkling.language.parse;

/**
 * A run of characters that belong together, with the white space the spacing rule asks about.
 *
 * @param text in its one canonical spelling: {@code -} for a true minus, {@code ·} for a point with
 *     spaces around it, a text without its quotes; as typed for faults
 * @param start counted from 0, the first character in the source
 * @param end counted from 0, after the last character
 */
public record Token(
    Kind kind, String text, int start, int end, boolean spaceBefore, boolean spaceAfter) {

  /** What a run of characters is, for reading and for colouring alike. */
  public enum Kind {
    SPACE,
    NEWLINE,
    COMMENT,
    NUMBER,
    NAME,
    /** A reserved word; only told apart from a name where a vocabulary is given. */
    WORD,
    TEXT,
    /** A matrix as LaTeX writes it. */
    LATEX,
    OPERATOR,
    BRACKET,
    /** A comma, semicolon or colon. */
    SEPARATOR,
    ERROR,
    /** After the last character; never among the tokens of a source. */
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is this operator, bracket or separator. */
  boolean is(String sign) {
    return isSign() && text.equals(sign);
  }

  boolean isSign() {
    return kind == Kind.OPERATOR || kind == Kind.BRACKET || kind == Kind.SEPARATOR;
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  boolean endsStatement() {
    return kind == Kind.END || kind == Kind.NEWLINE || is(";");
  }

  /** Whether a value can begin here, a sign in front included. */
  boolean beginsValue() {
    return beginsPlainValue() || is("-") || is("+") || is("≈");
  }

  boolean beginsPlainValue() {
    return kind == Kind.NUMBER
        || kind == Kind.NAME
        || kind == Kind.TEXT
        || kind == Kind.LATEX
        || is("(")
        || is("[");
  }
}
