package dev.inkling.lesson;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Picture;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A show of hands in a class: as many numbers as there are choices, {@code 12 3 5}. */
record Hands(List<Integer> counts) {

  private static final String BETWEEN = "[\\s,;]+";

  Hands {
    counts = List.copyOf(counts);
  }

  /** Empty if the line is none. */
  static Optional<Hands> read(String line) {
    List<String> parts = List.of(line.strip().split(BETWEEN, -1)); // -1: a comma ends nothing
    return parts.stream().allMatch(part -> part.matches("\\d{1,4}"))
        ? Optional.of(new Hands(parts.stream().map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  boolean isFor(List<Question.Choice> choices) {
    return counts.size() == choices.size();
  }

  private int all() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Bars with letters, the right one marked. */
  Picture picture(List<Question.Choice> choices, String key) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      boolean right = choices.get(i).letter().equals(key);
      Text letter = Text.strong(choices.get(i).letter(), right ? Role.ANSWER : Role.TEXT);
      Text count = Text.of(counts.get(i) + (right ? "  it is" : ""));
      bars.add(
          new Bars.Bar(
              List.of(letter),
              counts.get(i),
              right ? Role.ANSWER : Role.TEXT,
              List.of(right ? Text.strong(count.plain(), Role.ANSWER) : count)));
    }
    return new Bars(
        List.of(Text.empty()),
        Text.empty(),
        Text.dim("hands"),
        List.of(Text.empty()),
        bars,
        words(choices, key));
  }

  /** {@code Of 20 hands, 12 are for a, 3 for b and 5 for c. It is b.} */
  Text words(List<Question.Choice> choices, String key) {
    List<String> each = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      each.add(counts.get(i) + " for " + choices.get(i).letter());
    }
    String hands = all() == 1 ? "one hand" : all() + " hands";
    return Text.of("Of " + hands + ", " + String.join(", ", each) + ". It is " + key + ".");
  }
}
