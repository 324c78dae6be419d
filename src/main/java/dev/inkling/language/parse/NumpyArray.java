package dev.inkling.language.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows arrays as Python prints and types them: {@code array([[1., 2.], [3., 4.]])}, {@code
 * np.array([1, 2], dtype=float)}, {@code tensor([...])}, {@code Matrix([...])}.
 */
final class NumpyArray {

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:(?:np|numpy|jnp|torch|sp|sympy)\\.)?"
              + "(?:array|asarray|matrix|Matrix|tensor)(?=\\(\\s*+\\[)");

  /** {@code np.float64(0.3)}, as NumPy 2 shows numbers in a list. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:np|numpy|jnp|torch)\\.(?:u?int|b?float|longlong|intc)\\d*+(?=\\()");

  /** {@code dtype=float32} and what else may stand behind the numbers. */
  private static final Pattern REST =
      Pattern.compile(",\\s*+[a-z_]++\\s*+=[^()]*+(?:\\([^()]*+\\)[^()]*+)*+(?=\\))");

  private NumpyArray() {}

  /** Where the parenthesis of such an array opens; at {@code start} itself if none begins here. */
  static int opening(String source, int start) {
    return after(BEGIN, source, start);
  }

  /** The same of a single number. */
  static int openingOfNumber(String source, int start) {
    return after(NUMBER, source, start);
  }

  private static int after(Pattern pattern, String source, int start) {
    Matcher begin = pattern.matcher(source).region(start, source.length());
    begin.useTransparentBounds(true);
    return begin.lookingAt() ? begin.end() : start;
  }

  /** Where the closing parenthesis stands, after whatever follows the numbers. */
  static int closing(String source, int from) {
    Matcher rest = REST.matcher(source).region(from, source.length());
    return rest.lookingAt() ? rest.end() : from;
  }
}
