package dev.inkling.lesson;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a learner would stumble over before one does: lines that fail, right answers that are
 * refused, wrong ones without their words, hints that give the answer away.
 */
public final class LessonCheck {

  private static final Pattern CHOICE = Pattern.compile("[a-z]   (.+)");
  private static final int MOST_STEPS = 5_000;

  private final Lesson lesson;
  private final Player player;
  private final Calculator calculator;
  private final List<Problem> problems = new ArrayList<>();

  private LessonCheck(Lesson lesson, Interpreter interpreter, Work work) {
    this.lesson = lesson;
    this.player = Player.watched(lesson, interpreter, work, Witness.none());
    this.calculator = new Calculator(interpreter, work);
  }

  /** Everything found, in the order of the lesson; empty if all is well. */
  public static List<Problem> of(Lesson lesson, Interpreter interpreter) {
    return of(lesson, interpreter, Work.plain());
  }

  /** The same, where {@code work} may end it. */
  public static List<Problem> of(Lesson lesson, Interpreter interpreter, Work work) {
    LessonCheck check = new LessonCheck(lesson, interpreter, work);
    check.problems.addAll(ProseCheck.of(lesson));
    check.playsAlone();
    check.playsOnEnter();
    return check.problems;
  }

  /** With its own answers; each question is tried with every listed answer on the way. */
  private void playsAlone() {
    Transition now = player.begin(Notebook.empty());
    for (int i = 0; i < MOST_STEPS && !now.state().ended(); i++) {
      failures(now);
      State state = now.state();
      question(state).ifPresent(asked -> answers(state, asked));
      now = player.alone(state);
    }
  }

  private void playsOnEnter() {
    Transition now = player.begin(Notebook.empty());
    for (int i = 0; i < MOST_STEPS && !now.state().ended(); i++) {
      now = player.step(now.state(), new Input.Go());
      failures(now);
    }
    if (!now.state().ended()) {
      problems.add(Problem.usage("Pressing Enter does not lead to the end of this lesson."));
    }
  }

  private void failures(Transition transition) {
    for (Event event : transition.events()) {
      event.accept(new Failures()).filter(p -> !problems.contains(p)).ifPresent(problems::add);
    }
  }

  private static final class Failures extends EventKind<Optional<Problem>> {
    Failures() {
      super(Optional.empty());
    }

    @Override
    public Optional<Problem> failed(Event.Failed failed) {
      return Optional.of(failed.problem());
    }
  }

  private Optional<Element.Ask> question(State state) {
    List<Element> elements = lesson.beats().get(state.beat()).elements();
    return state.element() < elements.size()
        ? elements.get(state.element()).accept(new Asks())
        : Optional.empty();
  }

  private static final class Asks extends ElementKind<Optional<Element.Ask>> {
    Asks() {
      super(Optional.empty());
    }

    @Override
    public Optional<Element.Ask> ask(Element.Ask ask) {
      return Optional.of(ask);
    }
  }

  private void answers(State state, Element.Ask ask) {
    Question question = ask.question();
    Place place = ask.place();
    boolean graded = !question.answer().takesWords();
    State after = player.step(state, player.ownInput(state)).state();
    if (graded && after.element() == state.element() && after.beat() == state.beat()) {
      add(place, "The question \"" + question.id() + "\" does not accept its own answer.");
    }
    Bench bench = new Flow(lesson, calculator, state).bench(question);
    told(place, () -> question.answer().faults(bench).forEach(fault -> add(place, fault)));
    for (Question.Branch branch : question.wrongAnswers()) {
      told(place, () -> branch(place, bench, branch));
    }
    for (Prose hint : question.hints()) {
      told(place, () -> hint(place, bench, calculator.say(hint, bench.scope()).plain()));
    }
  }

  /** What goes wrong in a part of a question that nobody sees while all goes well. */
  private void told(Place place, Runnable part) {
    try {
      part.run();
    } catch (ProblemException broken) {
      Problem problem = broken.problem().at(place);
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }

  private void branch(Place place, Bench bench, Question.Branch branch) {
    Verdict verdict = bench.question().answer().judge(branch.given(), bench);
    Notebook scope = verdict.guess().numbers().map(bench::with).orElse(bench.scope());
    String words = calculator.say(branch.words(), scope).plain();
    boolean own =
        verdict.said().stream()
            .anyMatch(said -> said.accept(new Words()).filter(words::equals).isPresent());
    switch (verdict.kind()) {
      case RIGHT:
        add(place, "The wrong answer " + branch.given() + " is taken for the right one.");
        break;
      case WRONG:
        if (!own) {
          add(
              place,
              "The wrong answer "
                  + branch.given()
                  + " does not get its own words; another branch"
                  + " has the same value.");
        }
        break;
      default:
        add(place, "The wrong answer " + branch.given() + " cannot be typed as an answer here.");
    }
  }

  private void hint(Place place, Bench bench, String hint) {
    for (Event event : bench.question().answer().reveal(Guess.NONE, bench).shown()) {
      String truth = event.accept(new Truths()).orElse("");
      Matcher choice = CHOICE.matcher(truth);
      boolean tells =
          choice.matches() ? isIn(choice.group(1), hint) : !truth.isEmpty() && tells(hint, truth);
      if (tells) {
        add(place, "A hint contains the answer, " + truth + ".");
      }
    }
  }

  private static final class Words extends EventKind<Optional<String>> {
    Words() {
      super(Optional.empty());
    }

    @Override
    public Optional<String> answered(Event.Answered answered) {
      return Optional.of(answered.words().plain());
    }
  }

  private static final class Truths extends EventKind<Optional<String>> {
    Truths() {
      super(Optional.empty());
    }

    @Override
    public Optional<String> judged(Event.Judged judged) {
      return Optional.of(judged.truth());
    }
  }

  private static boolean isIn(String words, String hint) {
    return hint.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static boolean tells(String hint, String key) {
    return hint.replace('-', '−')
        .matches(
            "(?s).*(^|[^0-9·.−])"
                + Pattern.quote(key.replace('-', '−'))
                + "($|[^0-9·.]|\\.(?![0-9])).*");
  }

  private void add(Place place, String words) {
    problems.add(Problem.usage(words).at(place));
  }
}
