package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines of a lesson file with everything that was found wrong in them, by place. */
final class LessonText {

  private static final int MOST_PROBLEMS = 50;

  private final String name;
  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();

  LessonText(String name, String text) {
    this.name = name;
    this.lines = text.lines().toList();
  }

  List<String> lines() {
    return lines;
  }

  /** A place in this file; line and column count from 0 here. */
  Place place(int line, int column, int length) {
    return new Place(name, line + 1, column + 1, length);
  }

  /**
   * A number for the lines after one, counted from 1, up to the first that ends them; spaces at the
   * ends of lines and empty lines make no difference.
   */
  String print(int after, Pattern end) {
    StringBuilder text = new StringBuilder();
    for (int i = after; i < lines.size() && !end.matcher(lines.get(i)).matches(); i++) {
      String words = lines.get(i).strip();
      if (!words.isEmpty()) {
        text.append(words).append('\n');
      }
    }
    return Sum.of(text.toString());
  }

  void add(Place place, Problem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem.at(place));
    }
  }

  /** Whether something was found wrong. */
  boolean faulty() {
    return !problems.isEmpty();
  }

  /** In the order of the file. */
  List<Problem> problems() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.comparingInt((Problem problem) -> at(problem).line())
            .thenComparingInt(problem -> at(problem).column()));
    return sorted;
  }

  private Place at(Problem problem) {
    return problem.at().orElse(place(0, 0, 1));
  }

  /** Refuses characters that could take over a screen; a lesson may come from a stranger. */
  void refuseControls() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (int j = 0; j < line.length(); j++) {
        if (isControl(line.charAt(j))) {
          String shown = String.format(Locale.ROOT, "U+%04X", (int) line.charAt(j));
          add(
              place(i, j, 1),
              Problem.usage("There is a control character here, " + shown + ".")
                  .expecting("A lesson is plain text: letters, digits, signs and line ends."));
          break;
        }
      }
    }
  }

  private static boolean isControl(char c) {
    int type = Character.getType(c);
    return c != '\t' && type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
