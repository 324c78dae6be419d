package dev.inkling.slips.practice;

import dev.inkling.math.Matrix;
import dev.inkling.slips.Slip;
import dev.inkling.words.Lists;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said while somebody practises: no marks, no scores, a way on at every place. */
final class PracticeWording {

  private PracticeWording() {}

  static List<Text> opening(Practice.Plan plan) {
    return List.of(
        Text.strong("Practice: " + plan.topic().summary()),
        Text.dim(
            plan.count()
                + (plan.count() == 1 ? " exercise" : " exercises")
                + ". Enter gives a hint, skip the answer; quit leaves at any time."));
  }

  static List<Text> keys() {
    return List.of(
        Text.of("Type the answer as you would write it: 17, 39 or [17; 39] or 1/2."),
        Text.of("Enter gives a hint, then the answer. ")
            .plus(Text.strong("task"))
            .plus(" asks again, ")
            .plus(Text.strong("skip"))
            .plus(" shows the answer, ")
            .plus(Text.strong("quit"))
            .plus(" leaves."));
  }

  static List<Text> asked(int number, int count, String line, Optional<Blank> blank) {
    List<Text> asked = new ArrayList<>();
    asked.add(Text.empty());
    asked.add(Text.dim(number + " of " + count + "   ").plus(Text.strong(set(line), Role.SECOND)));
    if (blank.isPresent()) {
      asked.add(
          Text.of("One line of it first. What belongs in the gap?   ")
              .plus(blank.get().line(), Role.FIRST));
    } else if (isRounded(line)) {
      asked.add(Text.dim("Two decimals are enough where it does not come out even."));
    }
    return asked;
  }

  private static boolean isRounded(String line) {
    return line.startsWith("norm") || line.startsWith("cosine");
  }

  static Text again(String line) {
    return Text.dim("Once more   ").plus(Text.strong(set(line), Role.SECOND));
  }

  static Text filled(boolean right, Blank blank) {
    Text number = Text.strong(blank.number(), Role.ANSWER);
    return right
        ? Text.of("Yes, ").plus(number).plus(". Now all of it.")
        : Text.of("There stands ").plus(number).plus(". Now all of it.");
  }

  static List<Text> hint(Blank blank) {
    return List.of(
        Text.of("One line of it:   ").plus(blank.line(), Role.FIRST),
        Text.dim("Enter shows the answer."));
  }

  static Text answer(String line, Matrix truth) {
    Numbers numbers = Numbers.usual();
    boolean exact = truth.entries().stream().allMatch(numbers::setsExactly);
    return Text.of(set(line) + (exact ? " = " : " ≈ "))
        .plus(Text.strong(numbers.set(truth), Role.ANSWER));
  }

  /** What to look out for, and how to go on. */
  static List<Text> goodbye(Practice.Plan plan, List<Slip> met) {
    List<Text> said = new ArrayList<>();
    said.add(Text.empty());
    if (!met.isEmpty()) {
      List<String> titles = met.stream().map(Slip::title).toList();
      said.add(Text.of("To look out for: ").plus(Text.strong(Lists.and(titles))).plus("."));
    }
    said.add(
        Text.of("Other numbers: ")
            .plus(
                Text.strong(
                    "inkling practice " + plan.topic().word() + " --seed " + (plan.seed() + 1)))
            .plus("."));
    return said;
  }

  /** With a true minus sign, as on paper. */
  static String set(String line) {
    return line.replace('-', '−');
  }
}
