package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;
import java.util.Optional;

/** What is said of places in a matrix that cannot be: counted from 0, half a range, none at all. */
final class IndexFaults {

  private static final Expr.Visitor<Optional<Expr>> NEGATED =
      new ExprKind<>(Optional.empty()) {
        @Override
        public Optional<Expr> negated(Expr.Negated negated) {
          return Literals.isNumeral(negated.operand())
              ? Optional.of(negated.operand())
              : Optional.empty();
        }
      };

  private static final Expr.Visitor<Boolean> ZERO =
      new ExprKind<>(false) {
        @Override
        public Boolean numeral(Expr.Numeral numeral) {
          return numeral.value().isZero();
        }
      };

  private final Cursor cursor;
  private final ValueFaults values;

  IndexFaults(Cursor cursor, ValueFaults values) {
    this.cursor = cursor;
    this.values = values;
  }

  /** Refuses 0 and numbers below it, habits from languages that count otherwise. */
  void checkCountsFromOne(Expr place, int start, int end) {
    if (place.accept(ZERO)) {
      throw Fault.at(
              cursor.source().place(start, end), "There is no place 0.", "Counting starts at 1.")
          .mend(Mend.replace(start, end, "1"));
    }
    Optional<Expr> below = place.accept(NEGATED);
    if (below.isPresent()) {
      String back = Printer.print(below.get());
      String fromEnd = back.equals("1") || back.equals("0") ? "end" : "end-" + back;
      throw Fault.at(
              cursor.source().place(start, end),
              "There is no place below 1.",
              "Counting starts at 1, and end is the last place.")
          .mend(Mend.replace(start, end, fromEnd.equals("end") ? fromEnd : lessOne(back)));
    }
  }

  /** Elsewhere -1 is the last place, -2 the one before it. */
  private static String lessOne(String back) {
    return back.matches("[0-9]{1,9}") ? "end-" + (Integer.parseInt(back) - 1) : "end";
  }

  /** {@code A[]}, {@code A[1,]} or {@code A[,1]}. */
  Fault expected(Token opening, Token token) {
    boolean empty = cursor.end() == opening.end() && token.is("]");
    return empty
        ? Fault.at(
                cursor.source().place(opening.start(), token.end()),
                "These brackets ask for no place.",
                "A place is a number from 1, as in A[1] or A[1,2].")
            .mend(Mend.insert(token.start(), "1"))
        : Fault.at(
                cursor.place(token),
                "A place is missing beside the comma.",
                "A place is a number from 1, and : is all of them.")
            .mend(Mend.insert(token.start(), ":"));
  }

  Fault unexpected(Expr of, Token opening, Token token) {
    if (token.is(";")) {
      return Fault.at(
              cursor.place(token), "A semicolon stands between places.", "A comma parts them.")
          .mend(Mend.replace(token, ","));
    }
    if (!token.beginsValue() || token.is("(") || cursor.touches()) {
      return values.unexpected(token);
    }
    Mend comma = Mend.replace(cursor.end(), token.start(), ",");
    Mend apart = Mend.insert(opening.start(), " ");
    boolean rows = Literals.row(of).isPresent() && !token.is(Kind.NAME);
    Fault fault =
        Fault.at(
            cursor.place(token),
            "A space stands between places.",
            rows
                ? "Brackets that touch ask for a place in what is before them."
                : "A comma parts them: A[row,column].");
    return rows ? fault.mend(apart).mend(comma) : fault.mend(comma);
  }

  Fault rangeWithoutStart(Token colon) {
    return Fault.at(
            cursor.place(colon),
            "Nothing stands in front of this colon.",
            "From the first place on is 1:3; : alone is all of them.")
        .mend(Mend.insert(colon.start(), "1"));
  }

  Fault rangeWithoutEnd(Token token) {
    return Fault.at(
            cursor.source().place(cursor.lastStart(), cursor.end()),
            "Nothing follows this colon.",
            "Up to the last place is 2:end; : alone is all of them.")
        .mend(Mend.insert(token.start(), "end"));
  }
}
