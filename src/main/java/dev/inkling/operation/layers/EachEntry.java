package dev.inkling.operation.layers;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.LayerWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** One function done to every number of a matrix, whatever its shape. */
public final class EachEntry implements Operation {

  private final Signature signature;

  private EachEntry(Signature signature) {
    this.signature = signature;
  }

  /** What layers of a network do to the scores of their rows. */
  public static List<Operation> bends() {
    return all(EntryFunctions.bends());
  }

  /** What else there is to do to single numbers. */
  public static List<Operation> functions() {
    return all(EntryFunctions.others());
  }

  private static List<Operation> all(List<Signature> signatures) {
    List<Operation> operations = new ArrayList<>();
    for (Signature signature : signatures) {
      operations.add(new EachEntry(signature));
    }
    return operations;
  }

  private EntryRule rule() {
    return EntryRules.of(signature);
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    EntryRule rule = rule();
    for (int i = 0; i < a.size(); i++) {
      int place = i;
      rule.guard()
          .against(() -> Places.name(arguments, place), a.at(i), arguments.numbers())
          .ifPresent(
              problem -> {
                throw ArgumentProblem.at(0, problem);
              });
    }
    return Value.of(a.map(rule.function(), work));
  }

  @Override
  public Steps steps(Call call) {
    int size = call.arguments().matrix(0).size();
    EntryRule rule = rule();
    if (size == 1) {
      return Steps.of(entry(rule, call, 0));
    }
    return Steps.of(
        Step.saying(
                Kind.EXPLAIN, Text.of(rule.definition(call.arguments().label(0)) + ", for each:"))
            .closer(Steps.generated(size, place -> entry(rule, call, place))));
  }

  private static Step entry(EntryRule rule, Call call, int place) {
    Arguments given = call.arguments();
    Formula.Leaf x = Entries.entry(given, 0, place, Role.FIRST);
    Scalar result = result(rule, x.value().number(), Results.of(call).at(place));
    String reason = rule.reason().of(x.value().number(), result, call.numbers());
    return Step.saying(Kind.EACH_ENTRY, Text.dim(Places.name(given, place)))
        .writing(Equation.of(rule.setting().of(x, result), Entries.answer(result)))
        .because(Text.dim(reason));
  }

  /** Exact where it comes out so, though a rounded number beside it makes all of them rounded. */
  private static Scalar result(EntryRule rule, Scalar x, Scalar shown) {
    Scalar exact = rule.function().apply(x);
    return exact.isExact() ? exact : shown;
  }

  @Override
  public List<Picture> pictures(Call call) {
    return EntryBars.of(call, List.of());
  }

  @Override
  public Text sentence(Call call) {
    return rule()
        .saying()
        .of(new LayerWording(call.numbers()), call.arguments().matrix(0), Results.of(call));
  }

  @Override
  public Why why(Call call, int row, int column) {
    EntryRule rule = rule();
    Scalar result = Results.of(call).at(row, column);
    Formula.Leaf entry = Entries.entry(call.arguments(), 0, row, column, Role.FIRST);
    String reason = rule.reason().of(entry.value().number(), result, call.numbers());
    return new Why.Derived(
        rule.setting().of(entry, result),
        List.of(new Why.Term(entry, List.of(new Why.Source(0, row, column)))),
        Text.of(reason.isEmpty() ? rule.definition(call.arguments().label(0)) : reason));
  }
}
