package dev.inkling.lesson;

import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;

/**
 * Whether an expression states numbers, or asks for a computation: at a question {@code -2} and
 * {@code 1 - 3} are answers, {@code dot(row, light)} is a way to find one.
 */
final class Literal implements Expr.Visitor<Boolean> {

  private final boolean names;

  private Literal(boolean names) {
    this.names = names;
  }

  /** Only numbers. */
  static boolean isNumbers(Expr expression) {
    return expression.accept(new Literal(false));
  }

  /** Numbers, or something with a name that holds or makes them. */
  static boolean offersNumbers(Expr expression) {
    return expression.accept(new Literal(true));
  }

  @Override
  public Boolean numeral(Expr.Numeral numeral) {
    return true;
  }

  @Override
  public Boolean quoted(Expr.Quoted quoted) {
    return false;
  }

  @Override
  public Boolean variable(Expr.Variable variable) {
    return names;
  }

  @Override
  public Boolean file(Expr.File file) {
    return false;
  }

  @Override
  public Boolean call(Expr.Call call) {
    return names;
  }

  @Override
  public Boolean negated(Expr.Negated negated) {
    return negated.operand().accept(this);
  }

  /** Row by column is work, not an offer; a multiple of something is one. */
  @Override
  public Boolean binary(Expr.Binary binary) {
    boolean product = binary.operator() == BinaryOperator.MULTIPLY;
    boolean multiple = isNumeral(binary.left()) || isNumeral(binary.right()) || !names;
    return !binary.operator().isComparison()
        && binary.operator() != BinaryOperator.DOT
        && (!product || multiple)
        && binary.left().accept(this)
        && binary.right().accept(this);
  }

  @Override
  public Boolean transposed(Expr.Transposed transposed) {
    return transposed.operand().accept(this);
  }

  @Override
  public Boolean field(Expr.Field field) {
    return names;
  }

  @Override
  public Boolean indexed(Expr.Indexed indexed) {
    return names;
  }

  @Override
  public Boolean bracket(Expr.Bracket bracket) {
    return bracket.rows().stream().allMatch(row -> row.stream().allMatch(e -> e.accept(this)));
  }

  @Override
  public Boolean spaced(Expr.Spaced spaced) {
    return true;
  }

  private static boolean isNumeral(Expr expression) {
    return expression.accept(new Numeral());
  }

  private static final class Numeral extends ExprKind<Boolean> {
    Numeral() {
      super(false);
    }

    @Override
    public Boolean numeral(Expr.Numeral numeral) {
      return true;
    }

    @Override
    public Boolean negated(Expr.Negated negated) {
      return negated.operand().accept(this);
    }
  }

  /** Whether it is a bracket, typed out. */
  static boolean isBracket(Expr expression) {
    return expression.accept(
        new ExprKind<Boolean>(false) {
          @Override
          public Boolean bracket(Expr.Bracket bracket) {
            return true;
          }
        });
  }
}
