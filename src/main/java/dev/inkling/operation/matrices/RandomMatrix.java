package dev.inkling.operation.matrices;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/**
 * Whole numbers drawn by a seed: the same seed draws the same numbers on every machine, so that
 * nothing that was tried on them is lost.
 *
 * @see "D. Knuth, The Art of Computer Programming 2, 3.2.1, the generator of java.util.Random"
 */
public final class RandomMatrix implements Operation {

  private static final int LARGEST = 9;
  private static final int PAUSE = 4096; // entries between two looks whether to go on

  private static final Signature SIGNATURE =
      Signature.of("random", "Whole numbers from -9 to 9, the same again for the same seed.")
          .taking("rows", "how many rows")
          .maybeTaking("columns", "how many columns; as many as rows where left out")
          .maybeTaking("seed", "a whole number; 0 where left out")
          .withExamples("random(2, 3)", "random(2, 2, 7)")
          .seeAlso("zeros", "ones", "diag");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    int rows = Sizes.at(arguments, 0, work.limits());
    int columns = arguments.count() > 1 ? Sizes.at(arguments, 1, work.limits()) : rows;
    Sizes.requireRoom(arguments, (long) rows * columns, work.limits());
    Random drawing = new Random(seed(arguments));
    long[] entries = new long[rows * columns];
    for (int i = 0; i < entries.length; i++) {
      if (i % PAUSE == 0) {
        work.check();
      }
      entries[i] = (long) drawing.nextInt(2 * LARGEST + 1) - LARGEST;
    }
    return Value.of(Matrix.ofLongs(rows, columns, entries));
  }

  private static long seed(Arguments arguments) {
    if (arguments.count() < 3) {
      return 0;
    }
    Scalar seed = arguments.number(2);
    boolean whole = seed instanceof Exact exact && exact.isInteger();
    if (!whole || seed.abs().compareTo(Exact.of(BigInteger.valueOf(Long.MAX_VALUE))) > 0) {
      throw ArgumentProblem.at(
          2,
          Problem.work("A seed of " + arguments.numbers().marked(seed) + " draws nothing.")
              .expecting("A whole number of at most 18 digits is needed here."));
    }
    return seed.toExact().numerator().longValueExact();
  }

  @Override
  public List<Text> notes(Call call) {
    return List.of(
        Text.of("Drawn with seed " + seed(call.arguments()) + "; the same seed draws the same."));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Given(Text.of("drawn with seed " + seed(call.arguments())));
  }
}
