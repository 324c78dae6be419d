package dev.inkling.operation.patterns;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.AnalogyWording;
import dev.inkling.words.AnalogyWording.Three;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step taken twice: what leads from the second vector to the third, taken again from the first.
 *
 * @see "D. Rumelhart and A. Abrahamson, A model for analogical reasoning, Cognitive Psychology 5
 *     (1973): the parallelogram"
 */
public final class Analogy implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("analogy", "Takes the step from b to c again from a: a - b + c.")
          .taking("a", "where the step is taken again")
          .taking("b", "where the step begins, as many numbers as a")
          .taking("c", "where the step ends, as many numbers as a")
          .withExamples("analogy [3 1] [-1 0] [0 2]", "analogy [1 0 1 2] [1 0 0 2] [0 1 0 2]")
          .seeAlso("add", "cosine", "detect");
  private static final int MOST_WRITTEN = 36; // entries; larger ones are not written out

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.vector(0);
    for (int i = 1; i < 3; i++) {
      Matrix other = arguments.vector(i);
      if (other.size() != a.size()) {
        throw ArgumentProblem.at(
            i,
            Problem.work(
                    arguments.label(0)
                        + " has "
                        + Shapes.count(a.size(), "number")
                        + ", "
                        + arguments.label(i)
                        + " has "
                        + other.size()
                        + ".")
                .expecting("A step needs as many numbers in each of the three."));
      }
    }
    Three three = three(arguments);
    return Value.of(a.minus(three.b()).plus(three.c()));
  }

  /** The vectors, all lying as the first does. */
  static Three three(Arguments given) {
    Matrix a = given.matrix(0);
    return new Three(
        a, given.label(0), lying(given, 1), given.label(1), lying(given, 2), given.label(2));
  }

  private static Matrix lying(Arguments given, int index) {
    Matrix vector = given.matrix(index);
    return given.matrix(0).columns() == 1 ? vector.asColumn() : vector.asRow();
  }

  @Override
  public Steps steps(Call call) {
    Three three = three(call.arguments());
    Matrix answer = Results.of(call);
    if (answer.size() > MOST_WRITTEN) {
      return Steps.none();
    }
    Formula a = named(three.nameA(), Role.SECOND, three.a());
    Formula b = named(three.nameB(), Role.FIRST, three.b());
    Formula c = named(three.nameC(), Role.FIRST, three.c());
    Matrix step = three.c().minus(three.b());
    List<Step> steps = new ArrayList<>();
    steps.add(
        taken(
            "the step from " + three.nameB() + " to " + three.nameC(),
            new Formula.Difference(c, b),
            Formula.block(step, Role.FIRST)));
    steps.add(
        taken(
            "the same step from " + three.nameA(),
            new Formula.Sum(List.of(a, Formula.block(step, Role.FIRST))),
            Formula.block(answer, Role.ANSWER)));
    return Steps.of(steps);
  }

  private static Formula named(String name, Role role, Matrix vector) {
    Formula block = Formula.block(vector, role);
    return vector.isNumber() ? block : new Formula.Named(name, role, block);
  }

  private static Step taken(String words, Formula left, Formula right) {
    return Step.saying(Kind.TAKE_STEP, Text.dim(words)).writing(Equation.of(left, right));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new AnalogyPictures(call).pictures();
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return new AnalogyPictures(call).motion();
  }

  @Override
  public Text sentence(Call call) {
    return new AnalogyWording(call.numbers()).answer(three(call.arguments()), Results.of(call));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    int place = Math.max(row, column);
    Formula difference =
        new Formula.Difference(
            Entries.entry(given, 0, place, Role.SECOND),
            Entries.entry(given, 1, place, Role.FIRST));
    return Entries.derived(
        new Formula.Sum(List.of(difference, Entries.entry(given, 2, place, Role.FIRST))),
        Entries.source(given, 0, place),
        Entries.source(given, 1, place),
        Entries.source(given, 2, place));
  }
}
