package dev.inkling.language.parse;

import dev.inkling.words.Place;
import java.util.ArrayList;
import java.util.List;

/** What is said of words that nobody knows, or that are taken. */
final class NameFaults {

  private final Cursor cursor;
  private final Names names;

  NameFaults(Cursor cursor, Names names) {
    this.cursor = cursor;
    this.names = names;
  }

  /** A word that is neither an operation nor a variable, with values after it. */
  Fault unknownWord(Token word, Token next) {
    List<String> near = names.near(word.text());
    String shown = Wording.shown(word);
    Fault fault =
        Fault.at(
            cursor.place(word),
            "There is no " + shown + ".",
            Wording.didYouMean(near)
                .orElse(
                    "A line begins with an operation, or has an operator between "
                        + shown
                        + " and "
                        + Wording.shown(next)
                        + "."));
    for (String name : near) {
      fault = fault.mend(Mend.replace(word, name).alone(name));
    }
    boolean known = names.isVariable(word.text()) || names.isVariable(next.text());
    if (near.isEmpty() && next.is(Token.Kind.NAME) && known) {
      fault = fault.mend(Mend.replace(word.end(), next.start(), " * "));
    }
    return near.isEmpty() ? fault.mends(help()) : fault;
  }

  /** {@code word(…)} where the word cannot be called. */
  Fault notAnOperation(Token word, Token opening, Token closing, int arguments) {
    String shown = Wording.shown(word);
    String inside = cursor.source().text(opening.end(), closing.start()).strip();
    Mend index = Mend.replace(opening.start(), closing.end(), "[" + inside + "]");
    if (names.isVariable(word.text())) {
      Fault fault =
          Fault.at(
              cursor.source().place(word.start(), closing.end()),
              shown + " is a value, not an operation.",
              "Square brackets ask for one of its numbers; * multiplies.");
      Mend product = Mend.insert(opening.start(), "*");
      return arguments <= 1 ? fault.mend(product).mend(index) : fault.mend(index);
    }
    if (names.isReserved(word.text())) {
      return reservedInside(word);
    }
    List<String> near = names.nearOperations(word.text());
    Fault fault =
        Fault.at(
            cursor.place(word),
            "There is no operation " + shown + ".",
            Wording.didYouMean(near).orElse("Parentheses follow the name of an operation."));
    for (String name : near) {
      fault = fault.mend(Mend.replace(word, name));
    }
    return near.isEmpty() ? fault.mends(help()) : fault;
  }

  /** {@code load(…)} without the name of a file. */
  Fault fileNameExpected(Token opening, Token closing) {
    String inside = cursor.source().text(opening.end(), closing.start()).strip();
    return Fault.at(
            cursor.source().place(opening.start(), closing.end()),
            "load needs the name of one file.",
            "It stands in double quotes: load(\"data.csv\").")
        .mend(
            Mend.replace(
                opening.start(),
                closing.end(),
                "(" + Texts.quoted(inside.replace("\"", "")) + ")"));
  }

  private List<Mend> help() {
    boolean helps = names.reader("help").isPresent();
    return helps ? List.of(Mend.instead("help", "shows every operation")) : List.of();
  }

  /** A reserved word where a value belongs. */
  Fault reservedInside(Token word) {
    String shown = Wording.shown(word);
    if (!names.isOperation(word.text())) {
      Fault fault =
          Fault.at(
              cursor.place(word),
              shown + " begins a line of its own.",
              "It cannot stand inside an expression.");
      return word.text().equals("help")
          ? fault.mend(Mend.instead("help", "shows every word; a word may follow it"))
          : fault;
    }
    Fault fault =
        Fault.at(
            cursor.place(word),
            shown + " is an operation and needs its values.",
            "Inside an expression they follow in parentheses, without a space: " + shown + "(…).");
    Token next = cursor.current();
    if (next.is("(")) {
      return fault.mend(Mend.replace(word.end(), next.start(), ""));
    }
    boolean simple = next.is(Token.Kind.NAME) || next.is(Token.Kind.NUMBER);
    if (!simple && !next.is("[")) {
      return helped(fault, word);
    }
    int end = cursor.source().lineEnd(cursor.source().lineOf(next.start()));
    List<String> values = spaced(cursor.source().text(next.start(), end));
    Fault mended = fault.mend(Mend.replace(word.end(), end, "(" + String.join(", ", values) + ")"));
    return simple && values.size() > 1
        ? mended.mend(
            Mend.replace(
                word.end(), next.end(), "(" + cursor.source().text(next.start(), next.end()) + ")"))
        : mended;
  }

  private Fault helped(Fault fault, Token word) {
    return names.reader("help").isPresent()
        ? fault.mend(Mend.instead("help " + word.text(), "shows how it is used"))
        : fault;
  }

  /** What stands between spaces outside brackets, up to a comment. */
  private static List<String> spaced(String text) {
    List<String> values = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '#';
      depth += "[(".indexOf(c) >= 0 ? 1 : "])".indexOf(c) >= 0 ? -1 : 0;
      boolean ends = c == '#' || depth == 0 && c == ' ';
      if (ends && !text.substring(start, at).isBlank()) {
        values.add(text.substring(start, at).strip());
      }
      start = ends ? at + 1 : start;
      if (c == '#') {
        return values;
      }
    }
    return values;
  }

  /** {@code dot = 3}. */
  Fault reservedName(Token word) {
    String shown = Wording.shown(word);
    String summary =
        names.isConstant(word.text())
            ? shown + " has its meaning already."
            : shown
                + (names.isOperation(word.text()) ? " is an operation" : " is a command")
                + ", so it cannot name a value.";
    String free = free(word.text());
    return Fault.at(cursor.place(word), summary, "Call it " + free + ", for instance.")
        .mend(Mend.replace(word, free).alone(free));
  }

  private String free(String word) {
    int number = 1;
    while (names.isReserved(word + number) || names.isVariable(word + number)) {
      number++;
    }
    return word + number;
  }

  Fault unknownOption(Place place, String name, int start, String word, List<String> known) {
    List<String> near = DidYouMean.nearest(name, known);
    String all =
        known.isEmpty()
            ? word + " takes no options."
            : word
                + " takes "
                + String.join(", ", known.stream().map(o -> "--" + o).toList())
                + ".";
    Fault fault =
        Fault.at(
            place,
            word + " has no option --" + Wording.shown(name) + ".",
            Wording.didYouMean(near.stream().map(o -> "--" + o).toList()).orElse(all));
    for (String option : near) {
      fault = fault.mend(Mend.replace(start, start + 2 + name.length(), "--" + option));
    }
    boolean helps = names.reader("help").isPresent() && near.isEmpty();
    return helps ? fault.mend(Mend.instead("help " + word, "shows each with what it does")) : fault;
  }
}
