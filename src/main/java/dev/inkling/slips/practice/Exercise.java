package dev.inkling.slips.practice;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.slips.Claim;
import dev.inkling.slips.Recogniser;
import dev.inkling.slips.Slip;
import dev.inkling.slips.Slipped;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One thing to work out, with numbers for which the slips give different values.
 *
 * @param line what is to be worked out, as the language writes it
 */
public record Exercise(String line, Recogniser recogniser) {

  private static final int DRAWS = 12; // of which the most telling is kept

  /** The exercises of a seed, from plain to hard: the same ones each time. */
  public static List<Exercise> of(Topic topic, long seed, int count, Interpreter interpreter) {
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int level = count == 1 ? 1 : 1 + (Draws.HARDEST - 1) * i / (count - 1);
      Random random = new Random(31 * (31 * seed + topic.ordinal()) + i);
      exercises.add(mostTelling(topic, level, new Draws(random), exercises, interpreter));
    }
    return List.copyOf(exercises);
  }

  private static Exercise mostTelling(
      Topic topic, int level, Draws draws, List<Exercise> before, Interpreter interpreter) {
    Optional<Exercise> best = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < DRAWS || best.isEmpty(); i++) {
      String line = topic.maker().line(level, draws);
      Exercise exercise =
          new Exercise(
              line, Recogniser.of(Claim.call(line, interpreter, Notebook.empty(), Work.plain())));
      int hidden = exercise.hidden();
      boolean known = before.stream().anyMatch(other -> other.line.equals(line));
      if (hidden < fewest && (!known || i > 10 * DRAWS)) {
        best = Optional.of(exercise);
        fewest = hidden;
      }
    }
    return best.orElseThrow();
  }

  /**
   * Fewer is better: slips that cannot be told apart, and those that do no harm on these numbers.
   */
  private int hidden() {
    long told = recogniser.wrong().stream().map(Slipped::slip).distinct().count();
    return recogniser.collisions().size() + 10 * recogniser.hidden().size() - 2 * (int) told;
  }

  /** The line of working where a slip would happen, with a blank in its place. */
  Optional<Blank> blank(Slip slip) {
    return recogniser.wrong().stream()
        .filter(slipped -> slipped.slip() == slip)
        .map(Blank::in)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Any line of working with a blank in it. */
  Optional<Blank> blank() {
    return recogniser.wrong().stream().map(Blank::in).flatMap(Optional::stream).findFirst();
  }

  /** The wrong answers that are worth a teacher's glance: those only one slip gives. */
  public List<Slipped> telling(int most) {
    List<Slipped> telling = new ArrayList<>();
    for (Slipped slipped : recogniser.wrong()) {
      boolean another = telling.stream().noneMatch(other -> other.slip() == slipped.slip());
      if (another && telling.size() < most && recogniser.isAlone(slipped)) {
        telling.add(slipped);
      }
    }
    return telling;
  }
}
