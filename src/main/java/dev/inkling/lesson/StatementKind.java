package dev.inkling.lesson;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import java.util.List;
import java.util.Optional;

/** What a lesson wants to know of a statement before it is run. */
public final class StatementKind {

  private StatementKind() {}

  /** The expression, if the line is one and nothing else. */
  static Optional<Expr> expression(List<Statement> line) {
    return line.size() == 1 ? line.get(0).accept(new Expressions(false)) : Optional.empty();
  }

  /** The expression, bare or given a name. */
  public static Optional<Expr> named(List<Statement> line) {
    return line.size() == 1 ? line.get(0).accept(new Expressions(true)) : Optional.empty();
  }

  private record Expressions(boolean named) implements Statement.Visitor<Optional<Expr>> {
    @Override
    public Optional<Expr> assign(Statement.Assign assign) {
      return named ? Optional.of(assign.value()) : Optional.empty();
    }

    @Override
    public Optional<Expr> evaluate(Statement.Evaluate evaluate) {
      return Optional.of(evaluate.value());
    }

    @Override
    public Optional<Expr> check(Statement.Assert claim) {
      return Optional.empty();
    }

    @Override
    public Optional<Expr> print(Statement.Print print) {
      return Optional.empty();
    }

    @Override
    public Optional<Expr> command(Statement.Command command) {
      return Optional.empty();
    }
  }
}
