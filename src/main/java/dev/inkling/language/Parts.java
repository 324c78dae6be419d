package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Index;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.elementary.Rearranged;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** {@code A[1,2]}, {@code x[3]}, {@code A[:,1]}, {@code A[2:end,1]}. */
final class Parts {

  private Parts() {}

  static Call of(Evaluator evaluator, Expr.Indexed indexed) {
    Call whole = evaluator.evaluate(indexed.of());
    Matrix matrix = Evaluator.numbers(whole, indexed.of().place());
    Rearranged part =
        indexed.indices().size() == 1
            ? single(evaluator, indexed, matrix)
            : Rearranged.part(
                places(evaluator, indexed.indices().get(0), matrix.rows(), matrix, "row"),
                places(evaluator, indexed.indices().get(1), matrix.columns(), matrix, "column"));
    return Calls.apply(
        evaluator.labels(),
        part,
        List.of(indexed.of()),
        List.of(whole),
        indexed.place(),
        evaluator.work());
  }

  private static Rearranged single(Evaluator evaluator, Expr.Indexed indexed, Matrix matrix) {
    Index index = indexed.indices().get(0);
    if (!matrix.isVector()) {
      String name = indexed.of() instanceof Expr.Variable variable ? variable.name() : "A";
      throw Problem.work(
              (name.equals("A") ? "This" : name)
                  + " is "
                  + Shapes.of(matrix)
                  + ": one place is not enough to name a number in it.")
          .expecting(name + "[2,:] is row 2, " + name + "[1,2] a single number.")
          .tryThis(name + "[1,2]")
          .at(index.place())
          .thrown();
    }
    int[] places = places(evaluator, index, matrix.size(), matrix, "number");
    int[] first = {0};
    return matrix.rows() == 1 ? Rearranged.part(first, places) : Rearranged.part(places, first);
  }

  private static int[] places(
      Evaluator evaluator, Index index, int size, Matrix matrix, String noun) {
    return index.accept(
        new Index.Visitor<int[]>() {
          @Override
          public int[] one(Index.One one) {
            return new int[] {place(evaluator, one.at(), size, matrix, noun)};
          }

          @Override
          public int[] all(Index.All all) {
            return Matrix.range(size);
          }

          @Override
          public int[] range(Index.Range range) {
            int from = place(evaluator, range.from(), size, matrix, noun);
            int to = place(evaluator, range.to(), size, matrix, noun);
            int step =
                range.step().map(expr -> whole(evaluator, expr, size, range.place())).orElse(1);
            if (step == 0 || (to - from) * (long) step < 0) {
              throw Problem.work("This range has no places in it.")
                  .expecting("It counts from the first number to the last, like 1:" + size + ".")
                  .at(range.place())
                  .thrown();
            }
            int count = (to - from) / step + 1;
            return IntStream.range(0, count).map(i -> from + i * step).toArray();
          }
        });
  }

  private static int place(
      Evaluator evaluator, Expr expression, int size, Matrix matrix, String noun) {
    int place = whole(evaluator, expression, size, expression.place());
    if (place < 1) {
      throw Problem.work("Counting starts at 1.")
          .expecting("The first " + noun + " is 1, the last " + size + ".")
          .at(expression.place())
          .thrown();
    }
    if (place > size) {
      throw Problem.work(
              "There is no "
                  + noun
                  + " "
                  + place
                  + " here: this is "
                  + Shapes.describe(matrix)
                  + ".")
          .expecting("The last " + noun + " is " + size + ", or end.")
          .at(expression.place())
          .thrown();
    }
    return place - 1;
  }

  private static int whole(Evaluator evaluator, Expr expression, int last, Place place) {
    Matrix value = evaluator.where(last).numbers(expression);
    Scalar number = value.at(0);
    boolean whole =
        value.isNumber()
            && number instanceof Exact exact
            && exact.isInteger()
            && number.abs().compareTo(Exact.of(Integer.MAX_VALUE)) < 0;
    if (!whole) {
      throw Problem.work(Numbers.usual().set(value) + " names no place.")
          .expecting("A whole number is needed here.")
          .at(place)
          .thrown();
    }
    return (int) number.toDouble();
  }
}
