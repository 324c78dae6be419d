package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Any numbers that do a job: what is said to an input must be above 0 for the wanted ones and for
 * no other. A failing attempt is met with an input that it gets wrong.
 *
 * @param says worked out for each {@code input}, from {@code answer}
 * @param yes the wanted inputs
 * @param over all inputs
 * @param models expressions tried in order for an answer that does it
 * @param layout rows and columns of an answer; those of the model if empty
 * @param entry what one number is called
 */
record BuildAnswer(
    String says,
    String yes,
    Inputs over,
    List<String> models,
    Optional<OwnNumbers.Form> layout,
    String entry)
    implements Answer {

  private static final String INPUT = "input";
  private static final String PICTURE = "input_picture";
  private static final String SAID = "said";

  BuildAnswer {
    models = List.copyOf(models);
  }

  /**
   * An input that is answered wrongly.
   *
   * @param said what is said to it
   * @param wanted the wanted input next to it, or itself
   * @param saidToWanted what is said to that one
   * @param squares in which the two differ
   */
  record Miss(Matrix input, Scalar said, Matrix wanted, Scalar saidToWanted, int squares) {}

  @Override
  public Verdict judge(String line, Bench bench) {
    // weights may be typed row by row, with the bias as a short row of its own
    String flat = like(bench).rows() == 1 ? line.replace(';', ' ') : line;
    return bench.numbers(flat, typed -> laidOut(typed.numbers(), bench));
  }

  /** Rows typed one under another are read like a page: one list is wanted. */
  private Verdict laidOut(Matrix typed, Bench bench) {
    Matrix like = like(bench);
    if (typed.size() != like.size()) {
      return Verdict.unread(new Event.Answered(Wording.asMany(typed.size(), like.size(), entry)));
    }
    return judge(Matrix.of(like.rows(), like.columns(), typed.entries()), bench);
  }

  private Matrix like(Bench bench) {
    return layout
        .map(form -> Matrix.filled(form.rows(), form.columns(), 0))
        .orElseGet(() -> bench.value(models.get(0)));
  }

  private Verdict judge(Matrix answer, Bench bench) {
    String shown = Numbers.usual().set(answer);
    Optional<Miss> miss = miss(answer, bench);
    return miss.map(m -> Verdict.wrong(shown, Optional.of(answer), told(answer, m, bench)))
        .orElseGet(() -> Verdict.right(shown, Optional.of(answer)));
  }

  /** The input it gets wrong that is most like a wanted one; empty if it does the job. */
  Optional<Miss> miss(Matrix answer, Bench bench) {
    List<Matrix> wanted = over.wanted(bench.value(yes));
    List<Matrix> inputs = over.all(bench);
    Trials trials = new Trials(bench.calculator(), bench.with(answer), says, named(inputs.get(0)));
    Optional<Miss> nearest = Optional.empty();
    for (Matrix input : inputs) {
      boolean isWanted = wanted.contains(input);
      Scalar said = said(input, trials);
      if (said.signum() > 0 != isWanted) {
        Matrix beside = nearest(input, wanted);
        int squares = squares(input, beside);
        if (nearest.isEmpty() || squares < nearest.get().squares()) {
          Scalar other = isWanted ? said : said(beside, trials);
          nearest = Optional.of(new Miss(input, said, beside, other, squares));
        }
      }
    }
    return nearest;
  }

  private Scalar said(Matrix input, Trials trials) {
    return trials.value(named(input)).at(0);
  }

  /** What an expression calls an input. */
  private SortedMap<String, Matrix> named(Matrix input) {
    SortedMap<String, Matrix> named = new TreeMap<>();
    named.put(INPUT, input);
    if (says.contains(PICTURE)) {
      named.put(PICTURE, over.folded(input));
    }
    return named;
  }

  private static Matrix nearest(Matrix input, List<Matrix> wanted) {
    Matrix nearest = input;
    int least = Integer.MAX_VALUE;
    for (Matrix one : wanted) {
      int squares = squares(input, one);
      if (squares < least) {
        least = squares;
        nearest = one;
      }
    }
    return nearest;
  }

  private static int squares(Matrix one, Matrix two) {
    int different = 0;
    for (int i = 0; i < one.size(); i++) {
      different += i < two.size() && one.at(i).equals(two.at(i)) ? 0 : 1;
    }
    return different;
  }

  private List<Event> told(Matrix answer, Miss miss, Bench bench) {
    Calculator calculator = bench.calculator();
    Notebook input = calculator.bind(bench.with(answer), INPUT, miss.input());
    Notebook picture = calculator.bind(input, PICTURE, over.folded(miss.input()));
    Notebook filled = calculator.bind(picture, SAID, Matrix.of(miss.said()));
    List<Event> told = new ArrayList<>();
    if (over.arePictures()) {
      told.add(
          new Event.Shown(
              BuildWording.picture(miss, over.folded(miss.input()), over.folded(miss.wanted()))));
    }
    told.add(new Event.Answered(BuildWording.told(miss, over.arePictures())));
    Optional<Prose> words = bench.branch(given -> calculator.holds(filled, given));
    told.addAll(bench.say(words.or(bench.question()::otherwise), filled));
    return told;
  }

  @Override
  public Optional<String> own(Bench bench) {
    return kept(bench).map(Numbers::typed);
  }

  /** The first model that does the job. */
  @Override
  public Optional<Matrix> kept(Bench bench) {
    return Models.first(
        models,
        model -> Optional.of(bench.value(model)).filter(answer -> miss(answer, bench).isEmpty()));
  }

  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    return Models.reveal(guess, () -> kept(bench));
  }

  @Override
  public List<String> faults(Bench bench) {
    List<Matrix> all = over.all(bench);
    return over.wanted(bench.value(yes)).stream()
        .filter(wanted -> !all.contains(wanted))
        .map(wanted -> Numbers.usual().set(wanted) + " of yes= is no input of over=.")
        .toList();
  }

  @Override
  public boolean takesSeveralTries() {
    return true;
  }

  @Override
  public boolean branchesAreAnswers() {
    return false;
  }
}
