package dev.inkling.operation.layers;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Shares;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.words.ShareWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.Collections;
import java.util.List;

/** The place of the largest number: what a network answers when it must choose one. */
public final class ArgMax implements Operation {

  private static final Signature SIGNATURE =
      Signature.of(
              "argmax", "The place of the largest number, counted from 1; the first of equals.")
          .taking("a", "a row or column of numbers")
          .withExamples("argmax [2 7 1]", "argmax [3; 5; 5]")
          .seeAlso("max", "softmax");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(Exact.of(place(arguments.vector(0)) + 1L));
  }

  private static int place(Matrix vector) {
    return Shares.largest(vector).get(0);
  }

  @Override
  public List<Picture> pictures(Call call) {
    Matrix vector = call.arguments().matrix(0);
    return EntryBars.of(call, vector, Shares.largest(vector));
  }

  @Override
  public Text sentence(Call call) {
    return new ShareWording(call.numbers())
        .largest(call.arguments().matrix(0), call.arguments().label(0));
  }

  /** Found by looking, and checked: no number is larger than the one in that place. */
  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    Matrix vector = given.matrix(0);
    Formula.Leaf chosen = Entries.entry(given, 0, place(vector), Role.FIRST);
    Scalar largest = Collections.max(vector.entries(), Scalar::compareTo);
    return new Why.Found(
        Equation.of(chosen, Formula.number(largest, Role.TEXT)),
        chosen.value().number().minus(largest).abs(),
        Places.terms(given),
        Text.of("the first place where none is larger"));
  }
}
