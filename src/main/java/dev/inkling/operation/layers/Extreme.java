package dev.inkling.operation.layers;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.words.Role;
import dev.inkling.words.ShareWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The smallest or the largest of all numbers of a matrix. */
public final class Extreme implements Operation {

  private final boolean largest;

  private Extreme(boolean largest) {
    this.largest = largest;
  }

  public static Extreme min() {
    return new Extreme(false);
  }

  public static Extreme max() {
    return new Extreme(true);
  }

  @Override
  public Signature signature() {
    String name = largest ? "max" : "min";
    return Signature.of(name, "The " + superlative() + " of all numbers of a matrix.")
        .taking("a", "numbers of any shape")
        .withExamples(name + " [2 7 1]", name + " [1/3 -2; 0 4]")
        .seeAlso(largest ? "min" : "max", "argmax");
  }

  private String superlative() {
    return largest ? "largest" : "smallest";
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    List<Scalar> entries = arguments.matrix(0).entries();
    return Value.of(
        largest
            ? Collections.max(entries, Scalar::compareTo)
            : Collections.min(entries, Scalar::compareTo));
  }

  /** The places, from 0, where it stands. */
  private static List<Integer> places(Call call) {
    Matrix a = call.arguments().matrix(0);
    Scalar found = Results.of(call).number();
    return IntStream.range(0, a.size())
        .filter(place -> a.at(place).compareTo(found) == 0)
        .boxed()
        .toList();
  }

  @Override
  public List<Picture> pictures(Call call) {
    return EntryBars.of(call, call.arguments().matrix(0), places(call));
  }

  @Override
  public Text sentence(Call call) {
    return new ShareWording(call.numbers())
        .extreme(
            call.arguments().matrix(0),
            Results.of(call).number(),
            places(call).stream().map(place -> Places.address(call.arguments(), place)).toList(),
            superlative());
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    return new Why.Derived(
        Entries.entry(given, 0, places(call).get(0), Role.FIRST),
        Places.terms(given),
        Text.of("the " + superlative() + " of " + Shapes.count(given.matrix(0).size(), "number")));
  }
}
