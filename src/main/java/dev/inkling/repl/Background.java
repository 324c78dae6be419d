package dev.inkling.repl;

import dev.inkling.cli.Surroundings;
import dev.inkling.render.Profile;
import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Asks a terminal how bright its background is, because colours that read well on white fade on
 * black. A question every terminal answers is sent behind, so that most reply at once.
 */
final class Background {

  private static final String QUESTIONS = "\u001B]11;?\u0007\u001B[c";
  private static final int PATIENCE = 150; // milliseconds for the first character
  private static final int BETWEEN = 50; // milliseconds between two characters
  private static final int LONGEST = 200; // characters of both answers
  private static final char ESCAPE = '\u001B';

  private Background() {}

  /** What the terminal says, or what is known without asking where it is not worth it. */
  static Profile.Background of(Terminal terminal, Surroundings surroundings, Profile profile) {
    boolean worthIt =
        profile.background() == Profile.Background.UNKNOWN
            && profile.colours().compareTo(Profile.Colours.MONOCHROME) < 0
            && terminal.getType().startsWith("xterm")
            // an answer that comes late over a line would look like typing
            && surroundings.variable("SSH_CONNECTION").isEmpty();
    return worthIt ? ask(terminal) : profile.background();
  }

  private static Profile.Background ask(Terminal terminal) {
    Attributes before = terminal.enterRawMode();
    try {
      terminal.writer().print(QUESTIONS);
      terminal.flush();
      return of(answer(terminal.reader()));
    } catch (IOException silent) {
      return Profile.Background.UNKNOWN;
    } finally {
      terminal.setAttributes(before);
    }
  }

  /** The answers as they come; what somebody has typed meanwhile is left where it is. */
  private static String answer(NonBlockingReader reader) throws IOException {
    StringBuilder answer = new StringBuilder();
    if (reader.peek(PATIENCE) != ESCAPE) {
      return "";
    }
    while (answer.length() < LONGEST && !isWhole(answer)) {
      int next = reader.read(BETWEEN);
      if (next < 0) {
        break;
      }
      answer.append((char) next);
    }
    return answer.toString();
  }

  /** Whether the second answer, {@code ESC [ ? … c}, has ended. */
  private static boolean isWhole(CharSequence answer) {
    String text = answer.toString();
    int second = text.indexOf(ESCAPE + "[?");
    return second >= 0 && text.indexOf('c', second) > 0;
  }

  /** From {@code rgb:RRRR/GGGG/BBBB}: the eye's sense of brightness, against the middle. */
  static Profile.Background of(String answer) {
    int start = answer.indexOf("rgb:");
    if (start < 0) {
      return Profile.Background.UNKNOWN;
    }
    String[] parts = answer.substring(start + 4).split("/", -1);
    if (parts.length < 3) {
      return Profile.Background.UNKNOWN;
    }
    double light = 0.2126 * share(parts[0]) + 0.7152 * share(parts[1]) + 0.0722 * share(parts[2]);
    return light < 0.5 ? Profile.Background.DARK : Profile.Background.LIGHT;
  }

  private static double share(String digits) {
    int value = 0;
    int most = 0;
    for (int i = 0; i < Math.min(4, digits.length()); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        break;
      }
      value = value * 16 + digit;
      most = most * 16 + 15;
    }
    return most == 0 ? 0 : (double) value / most;
  }
}
