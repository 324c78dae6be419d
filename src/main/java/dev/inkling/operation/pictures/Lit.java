package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Light;
import dev.inkling.picture.Picture;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/** A matrix with one row and one column lit, and the number where they meet. */
final class Lit implements Shown.Way {

  static Operation operation() {
    Signature signature =
        Signature.of("lit", "Draws a matrix with a row, a column and their number lit.")
            .taking("A", "a matrix")
            .taking("i", "the row, counted from 1")
            .taking("j", "the column, counted from 1")
            .withExamples("lit [1 2 3; 4 5 6] 1 2", "lit [7 8; 9 10] 2 2")
            .seeAlso("heatmap", "mul");
    return new Shown(signature, new Lit());
  }

  @Override
  public void check(Arguments given) {
    Matrix a = given.matrix(0);
    place(given, 1, a.rows(), "row");
    place(given, 2, a.columns(), "column");
  }

  /** A whole number from 1 to the last row or column. */
  private static int place(Arguments given, int argument, int last, String thing) {
    double number = given.matrix(argument).isNumber() ? given.matrix(argument).at(0).toDouble() : 0;
    if (number < 1 || number > last || number != Math.rint(number)) {
      throw ArgumentProblem.at(
          argument,
          Problem.work(given.label(0) + " has " + Shapes.count(last, thing) + ".")
              .expecting("A " + thing + " is a whole number from 1 to " + last + "."));
    }
    return (int) number;
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    int row = place(given, 1, a.rows(), "row");
    int column = place(given, 2, a.columns(), "column");
    List<Light> lights =
        List.of(
            Light.row(row, Role.FIRST),
            Light.column(column, Role.SECOND),
            Light.cell(row, column, Role.ANSWER));
    Entries.Block block = new Entries.Block(Text.of(given.label(0)), a, lights, Text.empty());
    return Optional.of(Entries.of(List.of(block), call.numbers()));
  }
}
