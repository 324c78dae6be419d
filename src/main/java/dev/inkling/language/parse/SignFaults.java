package dev.inkling.language.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of signs that mean something elsewhere: each names what to type here. */
final class SignFaults {

  /** A habit, what to say of it, and what to type instead. */
  private record Habit(String summary, String expected, List<String> instead) {}

  private static final int LONGEST = 400; // characters of a line that is looked at as a whole

  private static final String QUOTES = "These quotes come from a word processor.";
  private static final String QUOTES_EXPECTED = "A text stands in \"straight quotes\".";

  private static final String CHANGE = "A name is not changed in passing here.";
  private static final String CHANGE_EXPECTED = "Say what it becomes, as in x = x + 1.";

  /** A name or a bracket, as far as a look at the characters can tell. */
  private static final String OPERAND = "(\\p{L}[\\p{L}\\p{N}_]*|\\[[^\\[\\]]*\\])";

  private static final Pattern CROSS = Pattern.compile(OPERAND + "\\s*×\\s*" + OPERAND);
  private static final Pattern QUOTED = Pattern.compile("[“„‘]([^“”„‘’\"]*)[”“’]");
  private static final Pattern CHANGED = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_]*)\\s*([-+*/])=");
  private static final Pattern OPTION = Pattern.compile("(?<=\\s)[–—]\\p{L}{2}");

  private static final Map<String, Habit> HABITS =
      table(
          habit(
              "×",
              "× can mean two things.",
              "Type * to multiply, or cross(a, b) for the cross product.",
              "*"),
          habit("–", "This dash is not a minus.", "Type - to subtract.", "-"),
          habit("—", "This dash is not a minus.", "Type - to subtract.", "-"),
          habit("÷", "÷ is not read here.", "Type / to divide.", "/"),
          habit("²", "A raised 2 is not read here.", "Type ^2 to square.", "^2"),
          habit("³", "A raised 3 is not read here.", "Type ^3 to cube.", "^3"),
          habit("**", "** is not an operator here.", "Type ^ for a power, as in 2^3.", "^"),
          habit(
              ".^", ".^ is not an operator here.", "Entry by entry there are .* and ./ only.", "^"),
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
          habit("===", "=== is not an operator here.", "Type == to compare.", "=="),
          habit("!==", "!== is not an operator here.", "Type != for unequal.", "!="),
          habit("=<", "=< is not an operator here.", "Type <= for less or equal.", "<="),
          habit("=>", "=> is not an operator here.", "Type >= for greater or equal.", ">="),
          habit("<>", "<> is not an operator here.", "Type != for unequal.", "!="),
          habit("~=", "~= is not an operator here.", "Type != for unequal.", "!="),
          habit(":=", ":= is not an operator here.", "Type = to give a name its value.", "="),
          habit("+=", CHANGE, CHANGE_EXPECTED),
          habit("-=", CHANGE, CHANGE_EXPECTED),
          habit("*=", CHANGE, CHANGE_EXPECTED),
          habit("/=", CHANGE, CHANGE_EXPECTED),
          habit("“", QUOTES, QUOTES_EXPECTED),
          habit("”", QUOTES, QUOTES_EXPECTED, "\""),
          habit("„", QUOTES, QUOTES_EXPECTED),
          habit("‘", QUOTES, QUOTES_EXPECTED),
          habit("{", "{ is not a bracket here.", "A matrix stands in [ ].", "["),
          habit("}", "} is not a bracket here.", "A matrix stands in [ ].", "]"),
          habit(
              "...",
              "... says that something is left out.",
              "All numbers are needed, and a line goes on after an operator or a comma.",
              ""),
          habit(
              "\\",
              "\\ is not read here.",
              "From LaTeX a matrix is: \\begin{bmatrix} 1 & 2 \\end{bmatrix}."),
          habit("@", "@ names a file in the shell only.", "Here it is load(\"data.csv\")."),
          habit("_", "A name does not begin with _.", "It begins with a letter.", ""),
          habit("!", "! is not an operator here.", "Unequal is !=.", "!="));

  private SignFaults() {}

  @SafeVarargs
  private static Map<String, Habit> table(Map.Entry<String, Habit>... habits) {
    Map<String, Habit> table = new LinkedHashMap<>();
    for (Map.Entry<String, Habit> habit : habits) {
      table.put(habit.getKey(), habit.getValue());
    }
    return table;
  }

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
          .mend(Mend.replace(token, ""));
    }
    Fault fault =
        Fault.at(LexicalFaults.place(source, token), habit.summary(), habit.expected())
            .mends(around(source, token));
    for (String text : habit.instead()) {
      if (fits(source, token, text)) {
        fault = fault.mend(mend(token, text));
      }
    }
    return fault;
  }

  /** Mends that take in what stands beside the sign. */
  private static List<Mend> around(Source source, Token token) {
    int line = source.lineOf(token.start());
    int lineStart = source.lineStart(line);
    String text = source.text(lineStart, source.lineEnd(line));
    if (text.length() > LONGEST) {
      return List.of();
    }
    int at = token.start() - lineStart;
    Matcher quoted = QUOTED.matcher(text).region(at, text.length());
    if (quoted.lookingAt()) {
      String sound = Texts.quoted(quoted.group(1));
      return List.of(Mend.replace(token.start(), lineStart + quoted.end(), sound).alone(sound));
    }
    Matcher option = OPTION.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (option.lookingAt()) {
      return List.of(Mend.replace(token, "--"));
    }
    Matcher changed = CHANGED.matcher(text);
    while (changed.find()) {
      if (changed.start(2) == at) {
        String start = changed.group(1) + " = " + changed.group(1) + " " + changed.group(2);
        return List.of(Mend.replace(lineStart + changed.start(), token.end(), start));
      }
    }
    Matcher cross = CROSS.matcher(text);
    while (cross.find()) {
      if (cross.end(1) <= at && at < cross.start(2)) {
        String call = "cross(" + cross.group(1) + ", " + cross.group(2) + ")";
        return List.of(
            Mend.replace(token, "*"),
            Mend.replace(lineStart + cross.start(), lineStart + cross.end(), call)
                .because("the cross product"));
      }
    }
    return List.of();
  }

  /**
   * A percent sign that touches a number divides it; with a space before it, it began a comment.
   */
  private static boolean fits(Source source, Token token, String instead) {
    boolean touches =
        token.start() > 0 && Characters.endsValue(source.text().codePointBefore(token.start()));
    return switch (instead) {
      case "/100" -> touches;
      case "#" -> !touches;
      default -> true;
    };
  }

  private static Mend mend(Token token, String text) {
    Mend mend = Mend.replace(token, text);
    return text.equals("#") ? mend.because("if a comment was meant") : mend;
  }
}
