package dev.inkling.words;

import java.util.List;
import java.util.stream.Collectors;

/** What is said of where numbers come from. */
public final class ReasonWording {

  private static final String LINE = ", line ";

  private ReasonWording() {}

  /** {@code row 1 of A meets column 2 of B}, each in its colour. */
  public static Text meeting(String left, int row, String right, int column) {
    return Text.of("row " + row + " of " + left, Role.FIRST)
        .plus(" meets ", Role.DIM)
        .plus("column " + column + " of " + right, Role.SECOND);
  }

  /** Said of a long computation without a name: no line that asks for it alone would be short. */
  public static Text deeper() {
    return Text.of("opens with --depth 2");
  }

  /** A line as it is spoken of: that its answer was not wanted matters no more. */
  public static String line(String understood) {
    return understood.startsWith("let ") ? understood.substring("let ".length()) : understood;
  }

  /** The texts that say something, each once. */
  public static String joined(List<Text> texts) {
    return texts.stream()
        .map(Text::plain)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Several origins in one: {@code typed, lines 1 and 2}. */
  public static Text origins(List<Text> origins) {
    List<String> distinct =
        origins.stream().map(Text::plain).filter(words -> !words.isEmpty()).distinct().toList();
    List<String> ways = distinct.stream().map(ReasonWording::way).distinct().toList();
    boolean oneWay = ways.size() == 1 && !ways.get(0).isEmpty() && distinct.size() > 1;
    if (!oneWay) {
      return Text.of(String.join("; ", distinct));
    }
    List<String> lines =
        distinct.stream().map(words -> words.substring(words.lastIndexOf(' ') + 1)).toList();
    return Text.of(ways.get(0) + ", lines " + Lists.and(lines));
  }

  /** The same without the exact places, where there is little room. */
  public static Text briefly(List<Text> origins) {
    return origins(
        origins.stream()
            .filter(origin -> !origin.isEmpty())
            .map(origin -> Text.of(origin.spans().get(0).text()))
            .toList());
  }

  /** What stands before the number of a line; empty if no such number ends the words. */
  private static String way(String words) {
    int at = words.lastIndexOf(LINE);
    boolean ends =
        at > 0 && words.substring(at + LINE.length()).chars().allMatch(Character::isDigit);
    return ends ? words.substring(0, at) : "";
  }
}
