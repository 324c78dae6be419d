package dev.inkling.language.tree;

/**
 * Says the same of every kind of expression unless told otherwise, for questions about one kind.
 */
public class ExprKind<R> implements Expr.Visitor<R> {

  private final R otherwise;

  protected ExprKind(R otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public R numeral(Expr.Numeral numeral) {
    return otherwise;
  }

  @Override
  public R quoted(Expr.Quoted quoted) {
    return otherwise;
  }

  @Override
  public R variable(Expr.Variable variable) {
    return otherwise;
  }

  @Override
  public R file(Expr.File file) {
    return otherwise;
  }

  @Override
  public R call(Expr.Call call) {
    return otherwise;
  }

  @Override
  public R negated(Expr.Negated negated) {
    return otherwise;
  }

  @Override
  public R binary(Expr.Binary binary) {
    return otherwise;
  }

  @Override
  public R transposed(Expr.Transposed transposed) {
    return otherwise;
  }

  @Override
  public R field(Expr.Field field) {
    return otherwise;
  }

  @Override
  public R indexed(Expr.Indexed indexed) {
    return otherwise;
  }

  @Override
  public R bracket(Expr.Bracket bracket) {
    return otherwise;
  }

  @Override
  public R spaced(Expr.Spaced spaced) {
    return otherwise;
  }
}
