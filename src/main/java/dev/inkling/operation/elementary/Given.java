package dev.inkling.operation.elementary;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.vectors.Images;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that was not computed but typed, read or fixed: where every reason ends. */
public final class Given implements Operation {

  private static final Signature SIGNATURE = Signature.of("given", "A value as it was given.");
  private static final int MOST_ARROWS = 6;

  private final Origins origins;

  private Given(Origins origins) {
    this.origins = origins;
  }

  /** What is said of each number, by its row and column from 0. */
  private interface Origins {
    Text at(int row, int column);
  }

  /** The call that stands for a value with an origin in words, such as {@code typed, line 1}. */
  public static Call of(Value value, Text origin) {
    return call(value, (row, column) -> origin);
  }

  /** Numbers read from somewhere: each says in which row and column it stood. */
  public static Call read(Matrix numbers, Text origin) {
    return call(
        Value.of(numbers),
        numbers.isNumber()
            ? (row, column) -> origin
            : (row, column) -> origin.plus(", row " + (row + 1) + " column " + (column + 1)));
  }

  /** The same call with other numbers; those that are the same keep what is said of them. */
  public static Call changed(Call before, Matrix numbers, Text origin) {
    Optional<Matrix> old =
        Results.matrix(before.value()).filter(matrix -> matrix.sameShape(numbers));
    return call(
        Value.of(numbers),
        (row, column) -> {
          boolean kept =
              old.filter(m -> m.at(row, column).equals(numbers.at(row, column))).isPresent();
          return kept ? said(before, row, column).orElse(origin) : origin;
        });
  }

  /** What is said of a number, if it was given. */
  private static Optional<Text> said(Call call, int row, int column) {
    return call.operation() instanceof Given given
        ? Optional.of(given.origins.at(row, column))
        : Optional.empty();
  }

  private static Call call(Value value, Origins origins) {
    Argument argument = new Argument(value, "", false, Optional.empty());
    return new Call(new Given(origins), Arguments.of(argument), value);
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    return arguments.get(0).value();
  }

  @Override
  public List<Picture> pictures(Call call) {
    return Results.matrix(call.value())
        .map(matrix -> pictures(matrix, call.arguments()))
        .orElse(List.of());
  }

  private static List<Picture> pictures(Matrix matrix, Arguments arguments) {
    if (Images.wanted(arguments) && Images.side(matrix).isPresent()) {
      return List.of(Images.bitmap(matrix, ""));
    }
    boolean column = matrix.columns() == 1;
    Matrix arrows = column ? matrix.transpose() : matrix;
    if (arrows.columns() != 2 || arrows.rows() > MOST_ARROWS) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    StringBuilder words = new StringBuilder("Arrows from the origin.");
    for (int i = 0; i < arrows.rows(); i++) {
      Matrix row = arrows.rowAt(i);
      if (PlanePictures.point(row).isEmpty()) {
        return List.of();
      }
      String name = arrows.rows() == 1 ? "" : "row " + (i + 1);
      marks.add(
          new PlanePictures(arguments.numbers())
              .arrow(name, row, column ? Role.SECOND : Role.FIRST));
      words
          .append(' ')
          .append(new PlanePictures(arguments.numbers()).reach(name.isEmpty() ? "It" : name, row))
          .append('.');
    }
    return List.of(new Plane(marks, true, Text.of(words.toString())));
  }

  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Given(origins.at(row, column));
  }
}
