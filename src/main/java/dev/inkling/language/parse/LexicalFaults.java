package dev.inkling.language.parse;

import dev.inkling.words.Place;
import java.math.BigInteger;
import java.util.Locale;

/** What is said of characters that are no token: numbers cut short, strange signs, lost quotes. */
final class LexicalFaults {

  private LexicalFaults() {}

  /** The message for a token of kind ERROR. */
  static Fault of(Source source, Token token) {
    String typed = token.text();
    int first = typed.codePointAt(0);
    if (first == '"') {
      return text(source, token);
    }
    if (Characters.isTransposeSign(first)) {
      return quote(source, token);
    }
    if (LatexMatrix.end(typed, 0) > 0) {
      int hidden = Texts.forbidden(source.text(), token.start(), token.end());
      if (hidden >= 0) {
        return unseen(source, hidden);
      }
      return Fault.at(
              place(source, token),
              "This matrix is never closed.",
              "It ends as it begins, with \\end{…}.")
          .open();
    }
    if (typed.equals(".")) {
      return point(source, token);
    }
    if (Characters.isDigit(first) || first == '.' && Characters.isDigit(typed.charAt(1))) {
      return number(source, token);
    }
    if (Characters.isForbidden(first)) {
      return unseen(source, token.start());
    }
    if (Characters.beginsName(first)) {
      return Fault.at(
              place(source, token),
              Wording.shown(typed) + " is not a name Inkling can keep.",
              "A name is a letter, then letters, digits or _.")
          .mend(
              Mend.replace(
                  token,
                  typed
                      .codePoints()
                      .filter(c -> !Characters.isMark(c))
                      .collect(
                          StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                      .toString()));
    }
    return SignFaults.of(source, token);
  }

  static Place place(Source source, Token token) {
    return source.place(token.start(), token.end());
  }

  /** A character that cannot be seen; copied text brings them along. */
  static Fault unseen(Source source, int at) {
    int c = source.text().codePointAt(at);
    int end = at + Character.charCount(c);
    return Fault.at(
            source.place(at, end),
            "There is an unseen character here: " + Characters.shown(c) + ".",
            "It may have come along with copied text.")
        .mend(Mend.replace(at, end, "").because("the line without it"));
  }

  private static Fault text(Source source, Token token) {
    int hidden = Texts.forbidden(source.text(), token.start(), token.end());
    if (hidden >= 0) {
      return unseen(source, hidden);
    }
    return Fault.at(
            source.place(token.start(), token.start() + 1),
            "This text is never closed.",
            "A text ends with \" on the same line.")
        .mend(Mend.insert(token.end(), "\"").alone(token.text() + "\""));
  }

  private static Fault quote(Source source, Token token) {
    String typed = token.text();
    if (typed.length() > 1) {
      String inner = typed.substring(1, typed.length() - 1);
      return Fault.at(
              place(source, token),
              "A text stands in double quotes.",
              "The single quote turns rows into columns: A'.")
          .mend(Mend.replace(token, Texts.quoted(inner)).alone(Texts.quoted(inner)));
    }
    int before = spaceStart(source, token.start());
    return Fault.at(
            place(source, token),
            "There is nothing right before this ' to transpose.",
            "It touches what it turns: A'. A text stands in double quotes.")
        .mend(Mend.replace(before, token.end(), "'"));
  }

  private static Fault point(Source source, Token token) {
    int start = spaceStart(source, token.start());
    int end = token.end();
    while (end < source.length() && Characters.isSpace(source.text().charAt(end))) {
      end++;
    }
    return Fault.at(
            place(source, token),
            "This point belongs to nothing.",
            "A dot product is a · b, or a . b with a space on both sides.")
        .mend(Mend.replace(start, end, " · "));
  }

  private static int spaceStart(Source source, int end) {
    int start = end;
    while (start > 0 && Characters.isSpace(source.text().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Fault number(Source source, Token token) {
    String typed = token.text();
    String shown = Wording.shown(typed);
    Place place = place(source, token);
    if (typed.indexOf(',') >= 0) {
      return Fault.at(
          place,
          shown + " can be read in more than one way.",
          "Write a point where decimals begin, and nothing between thousands.");
    }
    if (typed.indexOf('_') >= 0) {
      String digits = typed.replace("_", "");
      return Fault.at(place, shown + " has _ between its digits.", "Write the digits alone.")
          .mend(Mend.replace(token, digits).alone(digits));
    }
    if (typed.length() > 1
        && Character.isLetter(typed.charAt(1))
        && typed.charAt(0) == '0'
        && "xXbBoO".indexOf(typed.charAt(1)) >= 0) {
      return otherBase(token, place);
    }
    if (typed.endsWith("e") || typed.endsWith("E")) {
      String stem = typed.substring(0, typed.length() - 1);
      return Fault.at(
              place,
              shown + " ends where its exponent should come.",
              "Digits follow the e, as in 2e3 for 2000.")
          .mend(Mend.replace(token, typed + "3").alone(typed + "3"))
          .mend(Mend.replace(token, stem + "*e").alone(stem + "*e"));
    }
    if (typed.endsWith(".") && typed.indexOf('.') == typed.length() - 1) {
      Fault fault =
          Fault.at(
                  place,
                  shown + " ends with a point.",
                  "A digit follows the point: write " + shown + "0.")
              .mend(Mend.replace(token, typed + "0").alone(typed + "0"));
      return token.spaceAfter()
          ? fault
          : fault.mend(Mend.replace(token, typed.substring(0, typed.length() - 1)));
    }
    return points(token, place, shown);
  }

  private static Fault points(Token token, Place place, String shown) {
    String typed = token.text();
    int point = typed.indexOf('.');
    String once = typed.substring(0, point + 1) + typed.substring(point).replace(".", "");
    String sound = once.endsWith(".") ? once + "0" : once;
    Fault fault =
        Fault.at(place, shown + " has more than one point.", "A number has one point, as in 1.5.")
            .mend(Mend.replace(token, sound).alone(sound));
    return typed.matches("\\d+\\.\\.\\d+")
        ? fault.mend(
            Mend.replace(token, "[" + typed.replace("..", ":") + "]")
                .because("all numbers from the first to the last"))
        : fault;
  }

  private static Fault otherBase(Token token, Place place) {
    int base = base(token.text().charAt(1));
    Fault fault =
        Fault.at(
            place,
            Wording.shown(token) + " is not written in ten digits.",
            "Numbers are decimal here: 0 to 9.");
    String digits = token.text().substring(2).toLowerCase(Locale.ROOT);
    boolean sound =
        digits.length() <= 64 && digits.chars().allMatch(c -> Character.digit(c, base) >= 0);
    return sound ? fault.mend(Mend.replace(token, new BigInteger(digits, base).toString())) : fault;
  }

  private static int base(char mark) {
    return switch (Character.toLowerCase(mark)) {
      case 'x' -> 16;
      case 'o' -> 8;
      default -> 2;
    };
  }

  static Fault tooManyDigits(Place place) {
    return Fault.at(
        place,
        "This number has more than " + Numerals.MOST_DIGITS + " digits.",
        "Shorter ones are read exactly.");
  }

  static Fault exponentTooLarge(Place place, Token number) {
    return Fault.at(
            place,
            Wording.shown(number) + " is beyond what can be kept.",
            "An exponent lies between -"
                + Numerals.LARGEST_EXPONENT
                + " and "
                + Numerals.LARGEST_EXPONENT
                + ".")
        .mend(
            Mend.replace(
                number,
                number.text().replaceFirst("([eE][+-]?)\\d+$", "$1" + Numerals.LARGEST_EXPONENT)));
  }

  static Fault numberTooLarge(Place place, Token number) {
    return Fault.at(
            place,
            Wording.shown(number) + " is too large for a rounded number.",
            "Rounded numbers go up to about 1e308. Without ≈ it is read exactly.")
        .mend(Mend.replace(number, "1e308"));
  }
}
