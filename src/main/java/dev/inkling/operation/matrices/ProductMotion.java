package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.math.RowScores;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.operation.vectors.PairsMotion;
import dev.inkling.picture.Motion;
import java.util.List;
import java.util.Optional;

/**
 * A product as it comes about: the plane under the left matrix, or under the right and then the
 * left one; for longer rows the dot product of the row that answers loudest.
 */
final class ProductMotion {

  private ProductMotion() {}

  static Optional<Motion> of(Call call) {
    Arguments given = call.arguments();
    Matrix left = given.matrix(0);
    Matrix right = given.matrix(1);
    if (left.rows() == 2 && left.columns() == 2) {
      return right.columns() == 1 ? carried(call) : composed(call);
    }
    if (right.columns() > 1) {
      return Optional.empty();
    }
    List<Integer> loudest = RowScores.of(left, right).loudest();
    int row = loudest.isEmpty() ? 0 : loudest.get(0);
    String name = left.rows() == 1 ? given.label(0) : "row " + (row + 1);
    return PairsMotion.of(call.numbers(), left.rowAt(row), name, right, given.label(1));
  }

  private static Optional<Motion> carried(Call call) {
    Arguments given = call.arguments();
    String landed = given.label(0) + "·" + given.label(1);
    return MapMotion.of(
        call.numbers(),
        given.matrix(0),
        given.label(0),
        new MapMotion.Followed(given.matrix(1), given.label(1), Results.of(call), landed));
  }

  private static Optional<Motion> composed(Call call) {
    Arguments given = call.arguments();
    return MapMotion.of(
        call.numbers(),
        List.of(
            new MapMotion.Leg(given.matrix(1), given.label(1)),
            new MapMotion.Leg(given.matrix(0), given.label(0))));
  }
}
