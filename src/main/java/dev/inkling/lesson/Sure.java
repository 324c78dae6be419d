package dev.inkling.lesson;

import dev.inkling.words.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sure a learner says they are, which costs nothing and is never counted.
 *
 * @param answer the line without it
 * @param degree from 1, a guess, to 4, certain; 0 if nothing was said
 */
record Sure(String answer, int degree) {

  private static final Pattern SAID =
      Pattern.compile("(?i)(.*\\S)[\\s,;]+sure:?\\s*([1-4])\\.?\\s*");
  private static final Pattern HALF_SAID = Pattern.compile("(?i)(.*[\\s,;])?sure:?(\\s*\\S+)?\\s*");
  private static final int RATHER = 3; // from here on somebody expects to be right

  static Sure of(String line) {
    Matcher said = SAID.matcher(line);
    return said.matches()
        ? new Sure(said.group(1).replaceFirst("[,;]$", ""), Integer.parseInt(said.group(2)))
        : unsaid(line);
  }

  static Sure unsaid(String line) {
    return new Sure(line, 0);
  }

  /** What is missing where somebody said it without an answer, or by no number there is. */
  static Optional<Text> halfSaid(String line) {
    return HALF_SAID.matcher(line).matches() && of(line).degree() == 0
        ? Optional.of(
            Text.of("Your answer comes first, then ")
                .plus(Text.strong("sure"))
                .plus(" and a number from 1, a guess, to 4, certain."))
        : Optional.empty();
  }

  /** One sentence about it, where something was said. */
  Optional<Text> words(boolean right) {
    if (degree == 0) {
      return Optional.empty();
    }
    boolean sure = degree >= RATHER;
    return Optional.of(
        Text.of(
            right
                ? sure
                    ? "You were sure, and you had reason to be."
                    : "You were not sure, and you saw it all the same: trust that a little more."
                : sure
                    ? "You were sure, and it came out otherwise: surprises like this one stay"
                        + " with you."
                    : "You had your doubts, and you were right to have them."));
  }
}
