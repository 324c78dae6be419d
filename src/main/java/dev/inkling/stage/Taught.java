package dev.inkling.stage;

import dev.inkling.language.Reply;
import dev.inkling.lesson.ReplyKind;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * A result as a lesson shows it: the first telling of the working and not the second one in lengths
 * and shadows, which would be two ideas on one screen. The learner's own lines show everything.
 */
final class Taught {

  private Taught() {}

  static Reply of(Reply reply) {
    return reply.accept(new Answers(reply, true));
  }

  /** The same without picture and conclusion, for a medium that sets them in its own way. */
  static Reply workingOf(Reply reply) {
    return reply.accept(new Answers(reply, false));
  }

  /** What an answer came of; empty for any other reply. */
  static Optional<Outcome> outcome(Reply reply) {
    return reply.accept(
        new ReplyKind<Optional<Outcome>>(Optional.empty()) {
          @Override
          public Optional<Outcome> answer(Reply.Answer answer) {
            return Optional.of(answer.outcome());
          }
        });
  }

  private static final class Answers extends ReplyKind<Reply> {
    private final boolean whole;

    Answers(Reply otherwise, boolean whole) {
      super(otherwise);
      this.whole = whole;
    }

    @Override
    public Reply answer(Reply.Answer answer) {
      Outcome outcome = answer.outcome();
      Call call = outcome.call();
      Operation telling = new FirstTelling(call.operation(), whole);
      Outcome shown =
          new Outcome(
              outcome.id(),
              outcome.name(),
              outcome.understood(),
              new Call(telling, call.arguments(), call.value()),
              whole ? outcome.notes() : List.of());
      return new Reply.Answer(shown, answer.quiet(), answer.look());
    }
  }

  /**
   * An operation without the part of its working that measures.
   *
   * @param whole whether it has its picture and its sentence
   */
  private record FirstTelling(Operation operation, boolean whole) implements Operation {
    @Override
    public Signature signature() {
      return operation.signature();
    }

    @Override
    public Value apply(Arguments arguments, Work work) {
      return operation.apply(arguments, work);
    }

    @Override
    public Steps steps(Call call) {
      List<Step> steps = operation.steps(call).open().filter(step -> !step.measures()).toList();
      return Steps.of(steps);
    }

    @Override
    public List<Picture> pictures(Call call) {
      return whole ? operation.pictures(call) : List.of();
    }

    @Override
    public Text sentence(Call call) {
      return whole ? operation.sentence(call) : Text.empty();
    }

    @Override
    public List<Text> notes(Call call) {
      return whole ? operation.notes(call) : List.of();
    }

    @Override
    public Why why(Call call, int row, int column) {
      return operation.why(call, row, column);
    }
  }
}
