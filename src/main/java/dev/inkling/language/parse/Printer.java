package dev.inkling.language.parse;

import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Index;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * Writes trees back as text of the language, so that an echo shows what was understood.
 *
 * <p>What it prints reads back as the same tree.
 */
public final class Printer implements Expr.Visitor<StringBuilder>, Index.Visitor<StringBuilder> {

  private final StringBuilder out;
  private final boolean tight; // inside brackets, where a space would part two elements

  private Printer(StringBuilder out, boolean tight) {
    this.out = out;
    this.tight = tight;
  }

  public static String print(Expr expr) {
    return expr.accept(new Printer(new StringBuilder(), false)).toString();
  }

  public static String print(Statement statement) {
    return statement.accept(StatementPrinter.INSTANCE);
  }

  /** As it stands before an index or the name of a part: in parentheses where it needs them. */
  public static String printTouched(Expr expr) {
    Printer printer = new Printer(new StringBuilder(), true);
    boolean listed = expr instanceof Expr.Bracket || expr instanceof Expr.Spaced;
    return printer.touched(expr, listed || Texts.isQuoted(expr)).toString();
  }

  /** As it stands inside brackets and between arguments. */
  public static String printTight(Expr expr) {
    return expr.accept(new Printer(new StringBuilder(), true)).toString();
  }

  /** Prints a part, in parentheses if it binds less tightly than where it stands. */
  private StringBuilder part(Expr expr, int lowest) {
    return Levels.of(expr) < lowest ? parenthesised(expr) : expr.accept(this);
  }

  private StringBuilder parenthesised(Expr expr) {
    out.append('(');
    return expr.accept(this).append(')');
  }

  @Override
  public StringBuilder numeral(Expr.Numeral numeral) {
    return out.append(
        numeral
            .value()
            .accept(
                new Scalar.Visitor<String>() {
                  @Override
                  public String exact(Exact exact) {
                    return Numerals.print(exact);
                  }

                  @Override
                  public String approximate(Approximate rounded) {
                    return Numbers.typed(rounded).replace("≈ ", "≈");
                  }
                }));
  }

  @Override
  public StringBuilder quoted(Expr.Quoted quoted) {
    return out.append(Texts.quoted(quoted.text()));
  }

  @Override
  public StringBuilder variable(Expr.Variable variable) {
    return out.append(variable.name());
  }

  @Override
  public StringBuilder file(Expr.File file) {
    return out.append(Names.LOAD).append('(').append(Texts.quoted(file.name())).append(')');
  }

  @Override
  public StringBuilder call(Expr.Call call) {
    out.append(call.word()).append('(');
    for (int i = 0; i < call.arguments().size(); i++) {
      out.append(i == 0 ? "" : tight ? "," : ", ");
      call.arguments().get(i).accept(this);
    }
    return out.append(')');
  }

  @Override
  public StringBuilder negated(Expr.Negated negated) {
    out.append('-');
    return part(negated.operand(), Levels.SIGN);
  }

  @Override
  public StringBuilder binary(Expr.Binary binary) {
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.POWER) {
      return power(binary);
    }
    part(binary.left(), operator.isComparison() ? operator.level() + 1 : operator.level());
    boolean fraction =
        operator == BinaryOperator.DIVIDE
            && Literals.isFractionPart(binary.left())
            && Literals.isNumeral(binary.right());
    String space = tight || fraction ? "" : " ";
    out.append(space).append(operator.sign()).append(space);
    return part(binary.right(), operator.level() + 1);
  }

  /** A power is never spaced; {@code ^T} is kept for the transpose. */
  private StringBuilder power(Expr.Binary binary) {
    part(binary.left(), Levels.POSTFIX).append('^');
    int start = out.length();
    part(binary.right(), Levels.SIGN);
    if (beginsWithT(start)) {
      out.insert(start, '(').append(')');
    }
    return out;
  }

  private boolean beginsWithT(int start) {
    return out.charAt(start) == 'T'
        && (start + 1 == out.length() || !Characters.continuesName(out.codePointAt(start + 1)));
  }

  @Override
  public StringBuilder transposed(Expr.Transposed transposed) {
    return touched(transposed.operand(), Texts.isQuoted(transposed.operand())).append('\'');
  }

  @Override
  public StringBuilder field(Expr.Field field) {
    boolean apart = Texts.isQuoted(field.of()) || Literals.isNumeral(field.of());
    return touched(field.of(), apart).append('.').append(field.name());
  }

  /** What a sign touches that could be taken for a part of it stands in parentheses. */
  private StringBuilder touched(Expr expr, boolean apart) {
    return apart ? parenthesised(expr) : part(expr, Levels.POSTFIX);
  }

  @Override
  public StringBuilder indexed(Expr.Indexed indexed) {
    part(indexed.of(), Levels.POSTFIX).append('[');
    Printer inside = new Printer(out, true);
    for (int i = 0; i < indexed.indices().size(); i++) {
      out.append(i == 0 ? "" : ",");
      indexed.indices().get(i).accept(inside);
    }
    return out.append(']');
  }

  @Override
  public StringBuilder one(Index.One one) {
    return one.at().accept(this);
  }

  @Override
  public StringBuilder all(Index.All all) {
    return out.append(':');
  }

  @Override
  public StringBuilder range(Index.Range range) {
    return range(range.from(), range.step(), range.to());
  }

  private StringBuilder range(Expr from, Optional<Expr> step, Expr to) {
    from.accept(this).append(':');
    step.ifPresent(by -> by.accept(this).append(':'));
    return to.accept(this);
  }

  @Override
  public StringBuilder bracket(Expr.Bracket bracket) {
    Printer inside = new Printer(out, true);
    boolean apart = wouldUnfold(bracket);
    out.append('[');
    for (int i = 0; i < bracket.rows().size(); i++) {
      out.append(i == 0 ? "" : "; ");
      List<Expr> row = bracket.rows().get(i);
      for (int j = 0; j < row.size(); j++) {
        out.append(j == 0 ? "" : " ");
        inside.element(row.get(j), apart);
      }
    }
    return out.append(']');
  }

  private void element(Expr expr, boolean apart) {
    out.append(apart ? "(" : "");
    expr.accept(this).append(apart ? ")" : "");
  }

  /** Whether brackets as elements would be read as the rows of one matrix. */
  private static boolean wouldUnfold(Expr.Bracket bracket) {
    boolean onlyBrackets =
        bracket.rows().stream()
            .flatMap(List::stream)
            .allMatch(e -> Literals.row(e).isPresent() || Literals.isRowsOfSpaced(e));
    return onlyBrackets && !Literals.isRowsOfSpaced(bracket);
  }

  @Override
  public StringBuilder spaced(Expr.Spaced spaced) {
    out.append('[');
    new Printer(out, true).range(spaced.from(), spaced.step(), spaced.to());
    return out.append(']');
  }
}
