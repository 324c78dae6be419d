package dev.inkling.slips;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells a right answer from a wrong one, and of a wrong one what happened: the computation is done
 * again with each slip, and those that give exactly this answer are named.
 */
public final class Recogniser {

  private final Matrix truth;
  private final List<Slipped> wrong;

  private Recogniser(Matrix truth, List<Slipped> wrong) {
    this.truth = truth;
    this.wrong = wrong;
  }

  /**
   * For the value of a call.
   *
   * @throws dev.inkling.words.ProblemException if the value is no number and no matrix
   */
  public static Recogniser of(Call call) {
    List<Slipped> wrong = new ArrayList<>(Wrong.ways(call));
    wrong.sort(
        Comparator.comparing((Slipped slipped) -> !slipped.slip().isOfSeveralSteps())
            .thenComparing(Slipped::slip));
    return new Recogniser(Results.of(call), List.copyOf(wrong));
  }

  public Matrix truth() {
    return truth;
  }

  /** Every wrong value, by slip. */
  public List<Slipped> wrong() {
    return wrong;
  }

  /** A right answer is right, whatever slip would give it too. */
  public Mark mark(TypedAnswer answer) {
    if (answer.is(truth)) {
      return new Mark(true, answer, truth, List.of());
    }
    List<Slipped> fitting = new ArrayList<>();
    for (Slipped slipped : wrong) {
      boolean known = fitting.stream().anyMatch(other -> other.slip() == slipped.slip());
      if (!known && answer.is(slipped.value())) {
        fitting.add(slipped);
      }
    }
    if (answer.isCutOff(truth)) {
      fitting.add(
          new Slipped(
              Slip.CUT_OFF, answer.numbers(), Lines.set(answer.numbers()), Lines.set(truth)));
    }
    return new Mark(false, answer, truth, fitting);
  }
}
