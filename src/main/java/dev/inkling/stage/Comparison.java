package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A guess beside the truth, in the same type and size; whole numbers on one line of numbers too.
 */
final class Comparison {

  private static final int COLUMN = 16;
  private static final int STEP = 4;
  private static final int LONGEST = 10;

  private static final int INDENT = 4;

  private final Event.Judged judged;
  private final int columns;

  Comparison(Event.Judged judged, int columns) {
    this.judged = judged;
    this.columns = columns;
  }

  List<StyledLine> lines() {
    boolean guessed = !judged.guess().isEmpty();
    StyledLine above = StyledLine.empty();
    StyledLine below = StyledLine.empty();
    int column = Math.max(COLUMN, judged.guess().length() + 3);
    if (INDENT + column + Math.max("it is".length(), judged.truth().length()) > columns - 2) {
      return oneBelowTheOther();
    }
    if (guessed) {
      above = StyledLine.of("you expected", Style.DIM).padTo(column);
      below = StyledLine.of(judged.guess(), Style.PLAIN.bold()).padTo(column);
    }
    above = above.plus("it is", Style.strong(Role.ANSWER));
    below = below.plus(judged.truth(), Style.strong(Role.ANSWER));
    List<StyledLine> lines = new ArrayList<>(List.of(above, below));
    if (guessed && isWhole(judged.guess()) && isWhole(judged.truth())) {
      onOneLine(lines);
    }
    return lines.stream().map(line -> line.indented(INDENT)).toList();
  }

  /** Long lists and sentences find no room side by side. */
  private List<StyledLine> oneBelowTheOther() {
    List<StyledLine> lines = new ArrayList<>();
    if (!judged.guess().isEmpty()) {
      lines.add(StyledLine.of("you expected", Style.DIM).indented(INDENT));
      lines.addAll(wrapped(judged.guess(), Style.PLAIN.bold()));
    }
    lines.add(StyledLine.of("it is", Style.strong(Role.ANSWER)).indented(INDENT));
    lines.addAll(wrapped(judged.truth(), Style.strong(Role.ANSWER)));
    return lines;
  }

  private List<StyledLine> wrapped(String words, Style style) {
    return Wrap.lines(StyledLine.of(words, style), columns - 2, INDENT, INDENT);
  }

  /** Adds the line of numbers to the right: words above it, points on it, numbers under it. */
  private void onOneLine(List<StyledLine> lines) {
    int guess = number(judged.guess());
    int truth = number(judged.truth());
    int from = Math.min(0, Math.min(guess, truth)) - 1;
    int to = Math.max(0, Math.max(guess, truth)) + 1;
    if (to - from > LONGEST) {
      return;
    }
    StringBuilder rail = new StringBuilder("┼");
    StringBuilder numbers = new StringBuilder();
    for (int n = from; n <= to; n++) {
      String text = n < 0 ? "−" + -n : Integer.toString(n);
      // the digit stands under its tick, the minus before it
      numbers.append(
          " ".repeat(Math.max(0, (n - from) * STEP - numbers.length() + (n < 0 ? 0 : 1))));
      numbers.append(text);
      rail.append(n < to ? "───┼" : "");
    }
    int you = (guess - from) * STEP;
    int it = (truth - from) * STEP;
    StyledLine words = StyledLine.empty();
    StyledLine points;
    if (you == it) {
      words = at(words, it, "it, as you said", Style.strong(Role.ANSWER));
      points = marked(rail, it, '●', Style.strong(Role.ANSWER));
    } else {
      boolean itFirst = it < you;
      words = at(words, itFirst ? it : you, itFirst ? "it" : "you", style(itFirst));
      words = at(words, itFirst ? you : it, itFirst ? "you" : "it", style(!itFirst));
      points =
          marked(
              marked(rail, Math.max(you, it), you > it ? '○' : '●', style(it > you)),
              Math.min(you, it),
              you < it ? '○' : '●',
              style(it < you));
    }
    int width = Math.max(rail.length(), words.width()); // words may reach beyond the numbers
    boolean beside = INDENT + 2 * COLUMN + 3 + width <= columns - 2;
    int left = beside ? 2 * COLUMN + 2 : 0;
    if (INDENT + left + 1 + width > columns - 2) {
      return;
    }
    if (beside) {
      lines.set(0, lines.get(0).padTo(left + 1).plus(words));
      lines.set(1, lines.get(1).padTo(left + 1).plus(points));
    } else {
      lines.add(StyledLine.empty());
      lines.add(words.indented(1));
      lines.add(points.indented(1));
    }
    lines.add(StyledLine.of(numbers.toString(), Style.DIM).indented(left));
  }

  private static Style style(boolean truth) {
    return truth ? Style.strong(Role.ANSWER) : Style.PLAIN;
  }

  private static StyledLine at(StyledLine line, int column, String words, Style style) {
    return line.padTo(column).plus(words, style);
  }

  private static StyledLine marked(StringBuilder rail, int at, char point, Style style) {
    return marked(StyledLine.of(rail.toString(), Style.of(Role.FAINT)), at, point, style);
  }

  private static StyledLine marked(StyledLine rail, int at, char point, Style style) {
    int length = rail.plain().length();
    return rail.part(0, at).plus(String.valueOf(point), style).plus(rail.part(at + 1, length));
  }

  private static boolean isWhole(String text) {
    return text.matches("[−-]?[0-9]{1,3}");
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace('−', '-'));
  }
}
