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
  private static final Pattern NUMBER = Pattern.compile("−?[0-9]+(?:\\.[0-9]+)?(?:/[0-9]+)?");

  /** The blank for a slip; empty if its line of working is no computation. */
  static Optional<Blank> in(Slipped slipped) {
    String asked = slipped.asked();
    int result = asked.lastIndexOf(" = ");
    if (result < 0 || asked.indexOf('[') >= 0 || asked.indexOf('…') >= 0) {
      return Optional.empty();
    }
    List<MatchResult> right = numbers(asked);
    List<MatchResult> wrong = numbers(slipped.yours());
    for (int i = 0; i < right.size(); i++) {
      MatchResult number = right.get(i);
      boolean differs = i >= wrong.size() || !wrong.get(i).group().equals(number.group());
      if (differs && number.start() < result) {
        String after = asked.substring(number.end(), result);
        return Optional.of(
            new Blank(asked.substring(0, number.start()) + GAP + after + " = …", number.group()));
      }
    }
    return Optional.of(
        new Blank(asked.substring(0, result + 3) + GAP, asked.substring(result + 3)));
  }

  private static List<MatchResult> numbers(String line) {
    return NUMBER.matcher(line).results().toList();
  }
}
