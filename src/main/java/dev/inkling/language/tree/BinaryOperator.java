package dev.inkling.language.tree;

/** The operators between two operands, as the printer writes them, with how tightly they bind. */
public enum BinaryOperator {
  EQUAL("==", 1),
  UNEQUAL("!=", 1),
  LESS("<", 1),
  LESS_OR_EQUAL("<=", 1),
  GREATER(">", 1),
  GREATER_OR_EQUAL(">=", 1),
  ADD("+", 2),
  SUBTRACT("-", 2),
  MULTIPLY("*", 3),
  DIVIDE("/", 3),
  DOT("·", 3),
  ENTRY_MULTIPLY(".*", 3),
  ENTRY_DIVIDE("./", 3),
  POWER("^", 5);

  private final String sign;
  private final int level;

  BinaryOperator(String sign, int level) {
    this.sign = sign;
    this.level = level;
  }

  public String sign() {
    return sign;
  }

  /** Larger binds tighter; a sign in front stands at 4, between product and power. */
  public int level() {
    return level;
  }

  public boolean isComparison() {
    return level == 1;
  }
}
