package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * Any numbers for which a comparison holds: there are many right ones.
 *
 * @param check the comparison that must hold for {@code answer}
 * @param models expressions tried in order for an answer that passes the check
 * @param shape what an answer must look like
 */
record FindAnswer(String check, List<String> models, OwnNumbers.Form shape) implements Answer {

  FindAnswer {
    models = List.copyOf(models);
  }

  @Override
  public Verdict judge(String line, Bench bench) {
    return bench.numbers(line, typed -> fitted(typed.numbers(), bench));
  }

  private Verdict fitted(Matrix typed, Bench bench) {
    Fitting.Result result =
        new Fitting(bench.lesson(), bench.own()).fit(bench.question().prompt(), typed, shape);
    if (result.numbers().isPresent()) {
      return judge(result.numbers().get(), bench);
    }
    boolean open = result.offer().isPresent(); // the sentence goes on where Enter takes an offer
    return Verdict.unread(new Event.Answered(open ? result.words().plus(".") : result.words()));
  }

  private Verdict judge(Matrix answer, Bench bench) {
    Notebook scope = bench.with(answer);
    String shown = Numbers.usual().set(answer);
    Optional<Prose> words = bench.branch(given -> bench.calculator().holds(scope, given));
    if (words.isEmpty() && bench.calculator().holds(scope, check)) {
      return Verdict.right(shown, Optional.of(answer));
    }
    return Verdict.wrong(
        shown, Optional.of(answer), bench.say(words.or(bench.question()::otherwise), scope));
  }

  @Override
  public Optional<String> own(Bench bench) {
    return kept(bench).map(Numbers::typed);
  }

  /** The first model that passes the check. */
  @Override
  public Optional<Matrix> kept(Bench bench) {
    return Models.first(
        models,
        model ->
            Optional.of(bench.value(model))
                .map(numbers -> shape.column() ? numbers.asColumn() : numbers)
                .filter(answer -> judge(answer, bench).isRight()));
  }

  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    return Models.reveal(guess, () -> kept(bench));
  }

  @Override
  public boolean branchesAreAnswers() {
    return false;
  }
}
