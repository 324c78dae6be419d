package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * An arrow in the plane, by its two numbers.
 *
 * @param value its value, with the slips of what is worked out
 * @param shown names of arrows that stand in the plane beside it
 */
record ArrowAnswer(ValueAnswer value, List<String> shown) implements Answer {

  ArrowAnswer {
    shown = List.copyOf(shown);
  }

  @Override
  public Verdict judge(String line, Bench bench) {
    return bench.numbers(line, typed -> judge(typed, bench));
  }

  private Verdict judge(TypedAnswer typed, Bench bench) {
    if (typed.numbers().size() != 2) {
      return Verdict.unread(new Event.Answered(Wording.twoNumbers()));
    }
    return value.judge(typed, bench);
  }

  @Override
  public Optional<String> own(Bench bench) {
    return Optional.of(Numbers.typed(truth(bench).asRow()));
  }

  private Matrix truth(Bench bench) {
    return bench.value(value.key());
  }

  /** The numbers, the ghost of the guess with the gap, and the gap in words. */
  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    Matrix truth = truth(bench).asRow();
    Event numbers =
        new Event.Judged(
            guess.numbers().map(Matrix::asRow).map(Numbers.usual()::set).orElse(""),
            Numbers.usual().set(truth));
    ArrowPlane plane = plane(bench);
    Optional<Matrix> missed = guess.numbers().map(Matrix::asRow).filter(n -> !guess.right());
    Event picture = new Event.Shown(plane.gap(truth, missed));
    return missed
        .map(n -> Revealed.of(numbers, picture, new Event.Answered(ArrowWording.gap(n, truth))))
        .orElseGet(() -> Revealed.of(numbers, picture));
  }

  @Override
  public Optional<Pointing> pointing(Bench bench) {
    return Optional.of(new PointingTip(plane(bench), 0, 0));
  }

  private ArrowPlane plane(Bench bench) {
    return ArrowPlane.of(shown, bench::value, truth(bench));
  }

  @Override
  public Optional<ValueAnswer> workedOut() {
    return Optional.of(value);
  }
}
