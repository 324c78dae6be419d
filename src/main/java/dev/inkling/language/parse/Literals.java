package dev.inkling.language.parse;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;
import java.util.List;
import java.util.Optional;

/** Asks of a tree what its shape alone can tell: is it a bracket of one row, surely a number. */
final class Literals {

  private static final Expr.Visitor<Optional<List<Expr>>> ROW =
      new ExprKind<>(Optional.empty()) {
        @Override
        public Optional<List<Expr>> bracket(Expr.Bracket bracket) {
          return bracket.rows().size() == 1 ? Optional.of(bracket.rows().get(0)) : Optional.empty();
        }

        @Override
        public Optional<List<Expr>> spaced(Expr.Spaced spaced) {
          return Optional.of(List.of(spaced));
        }
      };

  private static final Expr.Visitor<Boolean> NUMBER =
      new ExprKind<>(false) {
        @Override
        public Boolean numeral(Expr.Numeral numeral) {
          return true;
        }

        @Override
        public Boolean negated(Expr.Negated negated) {
          return isNumber(negated.operand());
        }

        @Override
        public Boolean binary(Expr.Binary binary) {
          return !binary.operator().isComparison()
              && isNumber(binary.left())
              && isNumber(binary.right());
        }
      };

  private static final Expr.Visitor<Boolean> FRACTION_PART =
      new ExprKind<>(false) {
        @Override
        public Boolean numeral(Expr.Numeral numeral) {
          return true;
        }

        @Override
        public Boolean negated(Expr.Negated negated) {
          return isNumeral(negated.operand());
        }
      };

  private static final Expr.Visitor<Boolean> NUMERAL =
      new ExprKind<>(false) {
        @Override
        public Boolean numeral(Expr.Numeral numeral) {
          return true;
        }
      };

  private static final Expr.Visitor<Boolean> SPACED =
      new ExprKind<>(false) {
        @Override
        public Boolean spaced(Expr.Spaced spaced) {
          return true;
        }
      };

  private static final Expr.Visitor<Boolean> ROWS_OF_SPACED =
      new ExprKind<>(false) {
        @Override
        public Boolean bracket(Expr.Bracket bracket) {
          return bracket.rows().stream().allMatch(r -> r.size() == 1 && r.get(0).accept(SPACED));
        }
      };

  private Literals() {}

  /** The elements of a bracket written as one row. */
  static Optional<List<Expr>> row(Expr expr) {
    return expr.accept(ROW);
  }

  /** Whether it is surely one number, whatever the variables are. */
  static boolean isNumber(Expr expr) {
    return expr.accept(NUMBER);
  }

  static boolean isNumeral(Expr expr) {
    return expr.accept(NUMERAL);
  }

  /** Whether {@code expr} above a fraction bar makes a fraction and not a division. */
  static boolean isFractionPart(Expr expr) {
    return expr.accept(FRACTION_PART);
  }

  /** Whether each row is one bracket of evenly spaced numbers, printed as it was unfolded. */
  static boolean isRowsOfSpaced(Expr expr) {
    return expr.accept(ROWS_OF_SPACED);
  }
}
