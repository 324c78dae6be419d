package dev.inkling.operation;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be computed, kept in one place: its signature, its plain value, and the views
 * derived from a call. The plain path computes the value and nothing else.
 */
public interface Operation {

  Signature signature();

  /**
   * The value alone.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be done
   * @throws ArgumentProblem if one argument does not fit
   */
  Value apply(Arguments arguments, Work work);

  /** The working, as at a blackboard. */
  default Steps steps(Call call) {
    return Steps.none();
  }

  /** Pictures of these very numbers, the most telling one first. */
  default List<Picture> pictures(Call call) {
    return List.of();
  }

  /** How these very numbers come about, as a picture that moves; nothing where nothing moves. */
  default Optional<Motion> motion(Call call) {
    return Optional.empty();
  }

  /** What the numbers say, in a sentence or two that hold for them. */
  default Text sentence(Call call) {
    return Text.empty();
  }

  /** What else was noticed while computing, such as a switch to rounded numbers. */
  default List<Text> notes(Call call) {
    return List.of();
  }

  /** Where the number in {@code row}, {@code column} of the value (from 0) comes from. */
  Why why(Call call, int row, int column);

  /** The same for a value of several parts; {@code part} is empty for a plain value. */
  default Why why(Call call, String part, int row, int column) {
    return why(call, row, column);
  }
}
