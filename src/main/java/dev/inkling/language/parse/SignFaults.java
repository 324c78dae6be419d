package dev.inkling.language.parse;

import java.util.List;
import java.util.Map;

/** What is said of signs that mean something elsewhere: each names what to type here. */
final class SignFaults {

  /** A habit, what to say of it, and what to type instead. */
  private record Habit(String summary, String expected, List<String> instead) {}

  private static final Map<String, Habit> HABITS =
      Map.ofEntries(
          habit(
              "×",
              "× can mean two things.",
              "Type * to multiply, or cross(a, b) for the cross product.",
              "*"),
          habit("–", "This dash is not a minus.", "Type - to subtract.", "-"),
          habit("—", "This dash is not a minus.", "Type - to subtract.", "-", "--"),
          habit("÷", "÷ is written / here.", "", "/"),
          habit("²", "A raised 2 is typed ^2.", "", "^2"),
          habit("³", "A raised 3 is typed ^3.", "", "^3"),
          habit("**", "** is written ^ here.", "A power is typed as in 2^3.", "^"),
          habit(
              ".^",
              ".^ is not an operator here.",
              "Entry by entry there are .* and ./ alone.",
              "^"),
          habit(
              "//",
              "// is not an operator here.",
              "/ divides exactly, and # begins a comment.",
              "/",
              "#"),
          habit(
              "%",
              "% is not an operator here.",
              "5% is typed 5/100, # begins a comment, and there is no remainder.",
              "/100",
              "#"),
          habit("===", "=== is written == here.", "", "=="),
          habit("!==", "!== is written != here.", "", "!="),
          habit("=<", "=< is written the other way round.", "Less or equal is <=.", "<="),
          habit("=>", "=> is written the other way round.", "Greater or equal is >=.", ">="),
          habit("<>", "<> is written != here.", "", "!="),
          habit("~=", "~= is written != here.", "", "!="),
          habit(":=", ":= is written = here.", "", "="),
          habit("“", "These quotes come from a word processor.", "A text stands in \"…\".", "\""),
          habit("”", "These quotes come from a word processor.", "A text stands in \"…\".", "\""),
          habit("„", "These quotes come from a word processor.", "A text stands in \"…\".", "\""),
          habit("‘", "A text stands in double quotes.", "A text stands in \"…\".", "\""),
          habit("{", "{ is not a bracket here.", "A matrix stands in [ ].", "["),
          habit("}", "} is not a bracket here.", "A matrix stands in [ ].", "]"),
          habit(
              "...", "... is not needed here.", "A line goes on after an operator or a comma.", ""),
          habit("_", "A name does not begin with _.", "It begins with a letter.", ""),
          habit("!", "! is not an operator here.", "Unequal is !=.", "!="));

  private SignFaults() {}

  private static Map.Entry<String, Habit> habit(
      String sign, String summary, String expected, String... instead) {
    return Map.entry(sign, new Habit(summary, expected, List.of(instead)));
  }

  static Fault of(Source source, Token token) {
    Habit habit = HABITS.get(token.text());
    if (habit == null) {
      return Fault.at(
              LexicalFaults.place(source, token),
              Characters.shown(token.text().codePointAt(0)) + " means nothing here.",
              "Operators are + - * / ^ · .* ./ and ' after a value.")
          .mend(Mend.replace(token, "").because("the line without it"));
    }
    Fault fault = Fault.at(LexicalFaults.place(source, token), habit.summary(), habit.expected());
    for (String text : habit.instead()) {
      fault = fault.mend(mend(token, text));
    }
    return fault;
  }

  private static Mend mend(Token token, String text) {
    Mend mend = Mend.replace(token, text);
    return text.equals("#") ? mend.because("if a comment was meant") : mend;
  }
}
