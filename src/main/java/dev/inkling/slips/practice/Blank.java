package dev.inkling.slips.practice;

import dev.inkling.slips.Slipped;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of working with one number left out: the one that somebody's slip would put there wrongly.
 *
 * @param line {@code 1·5 + ___·6 = …}
 * @param number what belongs there, as the line had it
 */
record Blank(String line, String number) {

  private static final String GAP = "___";
  private static final String EQUALS = " = ";
  private static final String BECOMES = " → ";
  private static final Pattern NUMBER = Pattern.compile("−?[0-9]+(?:\\.[0-9]+)?(?:/[0-9]+)?");

  /** The blank for a slip; empty if its line of working is no computation. */
  static Optional<Blank> in(Slipped slipped) {
    String asked = slipped.asked();
    String sign = asked.contains(EQUALS) ? EQUALS : BECOMES;
    int result = asked.lastIndexOf(sign);
    if (result < 0 || asked.indexOf('[') >= 0 || asked.indexOf('…') >= 0) {
      return Optional.empty();
    }
    List<MatchResult> right = numbers(asked);
    List<MatchResult> wrong = numbers(slipped.yours());
    for (int i = 0; i < right.size(); i++) {
      MatchResult number = right.get(i);
      boolean differs = i >= wrong.size() || !wrong.get(i).group().equals(number.group());
      if (differs && number.start() < result) {
        String before = asked.substring(0, number.start());
        String after = asked.substring(number.end(), result);
        return Optional.of(new Blank(before + GAP + after + sign + "…", number.group()));
      }
    }
    String answer = asked.substring(result + sign.length());
    return NUMBER.matcher(answer).matches()
        ? Optional.of(new Blank(asked.substring(0, result) + sign + GAP, answer))
        : Optional.empty();
  }

  private static List<MatchResult> numbers(String line) {
    return NUMBER.matcher(line).results().toList();
  }
}
