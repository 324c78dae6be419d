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

/**
 * A result as a lesson shows it: the first telling of the working and not the second one in lengths
 * and shadows, which would be two ideas on one screen. The learner's own lines show everything.
 */
final class Taught {

  private Taught() {}

  static Reply of(Reply reply) {
    return reply.accept(new Answers(reply));
  }

  private static final class Answers extends ReplyKind<Reply> {
    Answers(Reply otherwise) {
      super(otherwise);
    }

    @Override
    public Reply answer(Reply.Answer answer) {
      Outcome outcome = answer.outcome();
      Call call = outcome.call();
      Call taught = new Call(new FirstTelling(call.operation()), call.arguments(), call.value());
      Outcome shown =
          new Outcome(outcome.id(), outcome.name(), outcome.understood(), taught, outcome.notes());
      return new Reply.Answer(shown, answer.quiet(), answer.look());
    }
  }

  /** An operation without the part of its working that measures. */
  private record FirstTelling(Operation operation) implements Operation {
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
      return operation.pictures(call);
    }

    @Override
    public Text sentence(Call call) {
      return operation.sentence(call);
    }

    @Override
    public List<Text> notes(Call call) {
      return operation.notes(call);
    }

    @Override
    public Why why(Call call, int row, int column) {
      return operation.why(call, row, column);
    }
  }
}
