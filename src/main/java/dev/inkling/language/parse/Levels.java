package dev.inkling.language.parse;

import dev.inkling.language.tree.Expr;
import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;

/** How tightly the outermost sign of a tree binds, so that parentheses stand only where needed. */
final class Levels implements Expr.Visitor<Integer> {

  static final int PRODUCT = 3;
  static final int SIGN = 4;
  static final int POSTFIX = 6;
  static final int PRIMARY = 7;

  private static final Levels LEVELS = new Levels();

  private Levels() {}

  static int of(Expr expr) {
    return expr.accept(LEVELS);
  }

  @Override
  public Integer numeral(Expr.Numeral numeral) {
    return numeral
        .value()
        .accept(
            new Scalar.Visitor<Integer>() {
              @Override
              public Integer exact(Exact exact) {
                boolean fraction = !Numerals.isDecimal(exact);
                return fraction ? PRODUCT : exact.signum() < 0 ? SIGN : PRIMARY;
              }

              @Override
              public Integer approximate(Approximate rounded) {
                return rounded.signum() < 0 ? SIGN : PRIMARY;
              }
            });
  }

  @Override
  public Integer quoted(Expr.Quoted quoted) {
    return PRIMARY;
  }

  @Override
  public Integer variable(Expr.Variable variable) {
    return PRIMARY;
  }

  @Override
  public Integer file(Expr.File file) {
    return PRIMARY;
  }

  @Override
  public Integer call(Expr.Call call) {
    return PRIMARY;
  }

  @Override
  public Integer negated(Expr.Negated negated) {
    return SIGN;
  }

  @Override
  public Integer binary(Expr.Binary binary) {
    return binary.operator().level();
  }

  @Override
  public Integer transposed(Expr.Transposed transposed) {
    return POSTFIX;
  }

  @Override
  public Integer field(Expr.Field field) {
    return POSTFIX;
  }

  @Override
  public Integer indexed(Expr.Indexed indexed) {
    return POSTFIX;
  }

  @Override
  public Integer bracket(Expr.Bracket bracket) {
    return PRIMARY;
  }

  @Override
  public Integer spaced(Expr.Spaced spaced) {
    return PRIMARY;
  }
}
