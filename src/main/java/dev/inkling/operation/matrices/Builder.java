package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Numbers;
import dev.inkling.words.SumWording;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import dev.inkling.work.Work;

/** Makes matrices from sizes: zeros, ones, the identity. */
public final class Builder implements Operation {

  private final Signature signature;
  private final Recipe recipe;
  private final Saying saying;

  private Builder(Signature signature, Recipe recipe, Saying saying) {
    this.signature = signature;
    this.recipe = recipe;
    this.saying = saying;
  }

  private interface Recipe {
    Matrix make(Arguments arguments, Limits limits);
  }

  private interface Saying {
    Text of(Matrix made, Numbers numbers);
  }

  public static Builder zeros() {
    return filled("zeros", "A matrix of zeros.", 0);
  }

  public static Builder ones() {
    return filled("ones", "A matrix of ones.", 1);
  }

  private static Builder filled(String name, String summary, long value) {
    return new Builder(
        Signature.of(name, summary)
            .taking("rows", "how many rows")
            .maybeTaking("columns", "how many columns; as many as rows where left out")
            .withExamples(name + "(2, 3)", name + "(2)")
            .seeAlso("identity", name.equals("ones") ? "zeros" : "ones"),
        (arguments, limits) -> {
          int rows = Sizes.at(arguments, 0, limits);
          int columns = arguments.count() > 1 ? Sizes.at(arguments, 1, limits) : rows;
          Sizes.requireRoom(arguments, (long) rows * columns, limits);
          return Matrix.filled(rows, columns, value);
        },
        (made, numbers) -> new SumWording(numbers).filled(made));
  }

  public static Builder identity() {
    return new Builder(
        Signature.of("identity", "The matrix that changes nothing: ones on the diagonal.")
            .taking("size", "how many rows and columns")
            .withExamples("identity(3)", "identity(2) * [5; 7]")
            .seeAlso("zeros", "rotation"),
        (arguments, limits) -> {
          int size = Sizes.at(arguments, 0, limits);
          Sizes.requireRoom(arguments, (long) size * size, limits);
          return Matrix.identity(size);
        },
        (made, numbers) -> Text.of("It changes nothing: identity times anything is itself."));
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return Value.of(recipe.make(arguments, work.limits()));
  }

  @Override
  public Text sentence(Call call) {
    return saying.of(Results.of(call), call.numbers());
  }

  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Given(Text.of("made by " + signature.name()));
  }
}
