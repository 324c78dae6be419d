package dev.inkling.lesson;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what a learner would stumble over before one does: lines that fail, right answers that are
 * refused, wrong ones without their words, hints that give the answer away.
 */
public final class LessonCheck {

  private static final int MOST_STEPS = 5_000;

  private final Lesson lesson;
  private final Player player;
  private final List<Problem> problems = new ArrayList<>();

  private LessonCheck(Lesson lesson, Interpreter interpreter) {
    this.lesson = lesson;
    this.player = Player.of(lesson, interpreter);
  }

  /** Everything found, in the order of the lesson; empty if all is well. */
  public static List<Problem> of(Lesson lesson, Interpreter interpreter) {
    LessonCheck check = new LessonCheck(lesson, interpreter);
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
    player.faults(state).forEach(fault -> add(place, fault));
    boolean graded = !question.answer().takesWords();
    State after = player.step(state, player.ownInput(state)).state();
    if (graded && after.element() == state.element() && after.beat() == state.beat()) {
      add(place, "The question \"" + question.id() + "\" does not accept its own answer.");
    }
    for (Question.Branch branch : question.wrongAnswers()) {
      State met = player.step(state, new Input.Line(branch.given())).state();
      if (met.element() != state.element() || met.beat() != state.beat()) {
        add(place, "The wrong answer " + branch.given() + " is taken for the right one.");
      } else if (!lastWords(met).equals(plain(branch.words()))) {
        add(
            place,
            "The wrong answer "
                + branch.given()
                + " does not get its own words; another branch"
                + " has the same value.");
      }
    }
    for (Prose hint : question.hints()) {
      question.answer().secrets().stream()
          .filter(secret -> givesAway(hint.written(), secret))
          .findFirst()
          .ifPresent(secret -> add(place, "A hint contains the answer, " + secret + "."));
    }
  }

  private static boolean givesAway(String hint, String secret) {
    String key = secret.replace('-', '−');
    return hint.replace('-', '−')
        .matches("(?s).*(^|[^0-9·.−])" + Pattern.quote(key) + "($|[^0-9·.]).*");
  }

  private static String lastWords(State state) {
    String words = "";
    for (Event event : state.screen()) {
      words = event.accept(new Words()).orElse(words);
    }
    return words;
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

  private static String plain(Prose prose) {
    return prose.written();
  }

  private void add(Place place, String words) {
    problems.add(Problem.usage(words).at(place));
  }
}
