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
  private final List<Slip> hidden;

  private Recogniser(Matrix truth, List<Slipped> wrong, List<Slip> hidden) {
    this.truth = truth;
    this.wrong = wrong;
    this.hidden = hidden;
  }

  /**
   * For the value of a call.
   *
   * @throws dev.inkling.words.ProblemException if the value is no number and no matrix
   */
  public static Recogniser of(Call call) {
    Ways ways = Wrong.ways(call);
    List<Slipped> wrong = new ArrayList<>(ways.found());
    wrong.sort(
        Comparator.comparing((Slipped slipped) -> !slipped.slip().isOfSeveralSteps())
            .thenComparing(Slipped::slip));
    List<Slip> harmless =
        ways.hidden().stream()
            .filter(slip -> wrong.stream().noneMatch(slipped -> slipped.slip() == slip))
            .filter(slip -> slip.isCommon() && slip != Slip.SIGN) // without a sign none gets lost
            .distinct()
            .sorted()
            .toList();
    return new Recogniser(Results.of(call), List.copyOf(wrong), harmless);
  }

  /** Whether two values are the same answer; a list may be a row or a column. */
  public static boolean same(Matrix one, Matrix two) {
    return Likeness.same(one, two);
  }

  public Matrix truth() {
    return truth;
  }

  /** Every wrong value, by slip. */
  public List<Slipped> wrong() {
    return wrong;
  }

  /**
   * Common slips that give the right value on these numbers, such as columns of a symmetric one.
   */
  public List<Slip> hidden() {
    return hidden;
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

  /** Whether no other slip gives this value. */
  public boolean isAlone(Slipped slipped) {
    return wrong.stream()
        .noneMatch(
            other ->
                other.slip() != slipped.slip() && Likeness.same(other.value(), slipped.value()));
  }

  /** Pairs of slips that cannot be told apart on these numbers; each pair once. */
  public List<List<Slip>> collisions() {
    List<List<Slip>> pairs = new ArrayList<>();
    for (int i = 0; i < wrong.size(); i++) {
      for (int j = i + 1; j < wrong.size(); j++) {
        Slipped one = wrong.get(i);
        Slipped two = wrong.get(j);
        List<Slip> pair = List.of(one.slip(), two.slip());
        boolean same = one.slip() != two.slip() && Likeness.same(one.value(), two.value());
        if (same && !pairs.contains(pair)) {
          pairs.add(pair);
        }
      }
    }
    return List.copyOf(pairs);
  }
}
