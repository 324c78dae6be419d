package dev.inkling.lesson;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Role;
import dev.inkling.words.Span;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a lesson asks before it tells: it has a question, and no question stands below its own
 * answer.
 */
public final class AskCheck {

  private static final int MOST_STEPS = 5_000;

  private final Lesson lesson;
  private final Calculator calculator;
  private final List<Finding> found = new ArrayList<>();

  private AskCheck(Lesson lesson, Interpreter interpreter, Work work) {
    this.lesson = lesson;
    this.calculator = new Calculator(interpreter, work);
  }

  public static List<Finding> of(Lesson lesson, Interpreter interpreter, Work work) {
    AskCheck check = new AskCheck(lesson, interpreter, work);
    boolean asks =
        lesson.beats().stream()
            .flatMap(beat -> beat.elements().stream())
            .anyMatch(part -> part.accept(new ElementKind.Questions()).isPresent());
    if (!asks) {
      check.found.add(
          Finding.fault(
              Problem.usage("This lesson asks nothing.")
                  .expecting("Ask before you tell: at least one question in each lesson.")
                  .tryThis("inkling lesson directives", "says how a question is written")
                  .at(new Place(lesson.source(), 1, 1, 3))));
    }
    Player player = Player.watched(lesson, interpreter, work, Witness.none());
    Transition now = player.begin(Notebook.empty());
    for (int i = 0; i < MOST_STEPS && !now.state().ended(); i++) {
      check.question(now.state());
      now = player.alone(now.state());
    }
    return check.found;
  }

  private void question(State state) {
    Optional<Question> question = lesson.question(state);
    Optional<ValueAnswer> answer = question.flatMap(asked -> asked.answer().workedOut());
    if (answer.isEmpty()) {
      return;
    }
    try {
      Notebook scope = new Flow(lesson, calculator, state).scope();
      Matrix key = calculator.value(scope, answer.get().key());
      Told told = new Told(key);
      if (state.screen().stream().anyMatch(event -> event.accept(told))) {
        Place place = lesson.beats().get(state.beat()).elements().get(state.element()).place();
        found.add(
            Finding.thought(
                Problem.usage("The answer stands on the screen before it is asked for.")
                    .at(place)));
      }
    } catch (ProblemException broken) {
      return; // the key itself is wrong, which is told elsewhere
    }
  }

  /** Whether an event has told the key: as a result, or in the colour of answers. */
  private static final class Told extends EventKind<Boolean> {
    private final Matrix key;
    private final String words;

    Told(Matrix key) {
      super(false);
      this.key = key;
      this.words = Numbers.usual().set(key);
    }

    @Override
    public Boolean ran(Event.Ran ran) {
      return ran.byLesson()
          && ran.reply()
              .accept(new ReplyKind.Outcomes())
              .flatMap(Calculator::matrix)
              .filter(key::equals)
              .isPresent();
    }

    @Override
    public Boolean said(Event.Said said) {
      return said.lines().stream()
          .flatMap(line -> line.spans().stream())
          .filter(span -> span.role() == Role.ANSWER)
          .map(Span::text)
          .anyMatch(words::equals);
    }
  }
}
