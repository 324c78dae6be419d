package dev.inkling.lesson;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.slips.Recogniser;
import dev.inkling.slips.Slip;
import dev.inkling.slips.Slipped;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds questions whose numbers hide something: two common slips that give the same value, or one
 * that gives the right one. Other numbers tell more; nothing is broken.
 */
public final class SlipCheck {

  private static final int MOST_STEPS = 5_000;

  private final Lesson lesson;
  private final Calculator calculator;
  private final List<Problem> found = new ArrayList<>();

  private SlipCheck(Lesson lesson, Interpreter interpreter, Work work) {
    this.lesson = lesson;
    this.calculator = new Calculator(interpreter, work);
  }

  /** Warnings, in the order of the lesson; {@code work} may end it. */
  public static List<Problem> of(Lesson lesson, Interpreter interpreter, Work work) {
    SlipCheck check = new SlipCheck(lesson, interpreter, work);
    Player player = Player.watched(lesson, interpreter, work, Witness.none());
    Transition now = player.begin(Notebook.empty());
    for (int i = 0; i < MOST_STEPS && !now.state().ended(); i++) {
      check.question(now.state());
      now = player.alone(now.state());
    }
    return List.copyOf(check.found);
  }

  private void question(State state) {
    List<Element> elements = lesson.beats().get(state.beat()).elements();
    if (state.element() < elements.size()) {
      elements.get(state.element()).accept(new Asks()).ifPresent(ask -> question(ask, state));
    }
  }

  private void question(Element.Ask ask, State state) {
    Question question = ask.question();
    Notebook notebook = new Flow(lesson, calculator, state).scope();
    question.answer().workedOut().ifPresent(value -> question(ask, value, notebook));
  }

  private void question(Element.Ask ask, ValueAnswer value, Notebook notebook) {
    Optional<Recogniser> slips = value.recogniser(calculator, notebook);
    if (slips.isEmpty() && !value.of().isEmpty()) {
      add(ask.place(), "What is worked out, " + value.of() + ", is not the key.");
    }
    slips.ifPresent(recogniser -> question(ask, notebook, recogniser));
  }

  private void question(Element.Ask ask, Notebook notebook, Recogniser recogniser) {
    for (Slip slip : recogniser.hidden()) {
      add(
          ask.place(),
          "On these numbers the slip \""
              + slip.title()
              + "\" gives the right answer, so it cannot be seen.");
    }
    List<Slipped> common =
        recogniser.wrong().stream().filter(slipped -> slipped.slip().isCommon()).toList();
    for (int i = 0; i < common.size(); i++) {
      for (int j = i + 1; j < common.size(); j++) {
        pair(ask, notebook, common.get(i), common.get(j));
      }
    }
  }

  /** Two slips with one value are fine where the author has words for that value. */
  private void pair(Element.Ask ask, Notebook notebook, Slipped one, Slipped two) {
    boolean collide = one.slip() != two.slip() && Recogniser.same(one.value(), two.value());
    if (collide && !isAnswered(ask.question(), notebook, one)) {
      add(
          ask.place(),
          "The slips \""
              + one.slip().title()
              + "\" and \""
              + two.slip().title()
              + "\" both give "
              + Numbers.typed(one.value())
              + ". Other numbers would tell them apart.");
    }
  }

  private boolean isAnswered(Question question, Notebook notebook, Slipped slipped) {
    return question.branches().stream().anyMatch(branch -> is(branch.given(), notebook, slipped));
  }

  private boolean is(String given, Notebook notebook, Slipped slipped) {
    try {
      return Recogniser.same(calculator.value(notebook, given), slipped.value());
    } catch (ProblemException unreadable) {
      return false;
    }
  }

  private void add(Place place, String words) {
    Problem problem = Problem.usage(words).at(place);
    if (!found.contains(problem)) {
      found.add(problem);
    }
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
}
