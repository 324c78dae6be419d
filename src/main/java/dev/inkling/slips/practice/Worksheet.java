package dev.inkling.slips.practice;

import dev.inkling.language.Interpreter;
import dev.inkling.slips.Slipped;
import dev.inkling.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The exercises of a practice on paper, for a class: Markdown that reads as it stands. */
public final class Worksheet {

  private static final int MOST_SLIPS = 3; // told with each answer

  private Worksheet() {}

  /** The lines of the sheet: exercises, then on a page of their own the answers. */
  public static List<String> lines(Practice.Plan plan, Interpreter interpreter) {
    List<Exercise> exercises = Exercise.of(plan.topic(), plan.seed(), plan.count(), interpreter);
    List<String> lines = new ArrayList<>();
    lines.add("# Practice: " + plan.topic().summary());
    lines.add("");
    lines.add("Name: ____________________");
    for (int i = 0; i < exercises.size(); i++) {
      lines.add("");
      lines.add(number(i, exercises) + "`" + PracticeWording.set(exercises.get(i).line()) + "`");
      lines.add("");
      lines.add("    = ______________________________");
    }
    lines.add("");
    lines.add("---");
    lines.add("");
    lines.add("## Answers");
    lines.add("");
    lines.add(
        "To be folded back, or cut off. A wrong answer that tells what happened stands below.");
    for (int i = 0; i < exercises.size(); i++) {
      lines.add("");
      lines.add(number(i, exercises) + answer(exercises.get(i)));
      for (Slipped slipped : exercises.get(i).telling(MOST_SLIPS)) {
        String wrong = Numbers.usual().set(slipped.value());
        lines.add("    - `" + wrong + "` " + slipped.slip().title());
      }
    }
    lines.add("");
    lines.add(
        "Made with `inkling practice "
            + plan.topic().word()
            + " --worksheet --seed "
            + plan.seed()
            + " --count "
            + plan.count()
            + "`.");
    return List.copyOf(lines);
  }

  private static String number(int place, List<Exercise> exercises) {
    String number = (place + 1) + ".";
    int width = Integer.toString(exercises.size()).length() + 2;
    return number + " ".repeat(Math.max(1, width - number.length()));
  }

  private static String answer(Exercise exercise) {
    Numbers numbers = Numbers.usual();
    boolean exact = exercise.recogniser().truth().entries().stream().allMatch(numbers::setsExactly);
    return "`" + (exact ? "" : "≈ ") + numbers.set(exercise.recogniser().truth()) + "`";
  }
}
