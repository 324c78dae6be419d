package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.slips.Recogniser;
import dev.inkling.slips.Slipped;
import dev.inkling.slips.TypedAnswer;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * A number, a list or a matrix, by its value: equal numbers are equal answers, however written.
 *
 * @param key an expression for it
 * @param of what is to be worked out for the key, so that slips can be named; may be empty
 */
record ValueAnswer(String key, String of) implements Answer {

  @Override
  public Verdict judge(String line, Bench bench) {
    return bench.numbers(line, typed -> judge(typed, bench));
  }

  Verdict judge(TypedAnswer typed, Bench bench) {
    Matrix answer = typed.numbers();
    String shown = Numbers.usual().set(answer);
    if (typed.is(bench.value(key))) {
      return Verdict.right(shown, Optional.of(answer));
    }
    Optional<Prose> words = bench.branch(given -> typed.is(bench.value(given)));
    List<Slipped> slips = words.isPresent() ? List.of() : slips(typed, bench);
    return Verdict.wrong(shown, Optional.of(answer), bench.say(words, slips, bench.with(answer)));
  }

  private List<Slipped> slips(TypedAnswer typed, Bench bench) {
    return recogniser(bench.calculator(), bench.scope())
        .map(recogniser -> recogniser.mark(typed).slips())
        .orElse(List.of());
  }

  /** What tells a wrong value by its slip; empty where what is worked out is not the key. */
  Optional<Recogniser> recogniser(Calculator calculator, Notebook scope) {
    try {
      String asked = of.isEmpty() ? key : of;
      Matrix right = calculator.value(scope, key);
      return Calculator.matrix(calculator.outcome(scope, asked))
          .filter(value -> Recogniser.same(value, right))
          .map(value -> Recogniser.of(calculator.outcome(scope, asked).call()));
    } catch (ProblemException broken) {
      return Optional.empty(); // the check of the lesson tells it
    }
  }

  @Override
  public Optional<String> own(Bench bench) {
    try {
      boolean stated = new TypedNumbers(bench.calculator(), bench.scope()).stated(key).isPresent();
      return Optional.of(stated ? key : Numbers.typed(bench.value(key)));
    } catch (ProblemException broken) {
      return Optional.of(key); // the check of the lesson tells it
    }
  }

  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    return Revealed.of(new Event.Judged(guess.shown(), Numbers.usual().set(bench.value(key))));
  }

  @Override
  public Optional<ValueAnswer> workedOut() {
    return Optional.of(this);
  }
}
