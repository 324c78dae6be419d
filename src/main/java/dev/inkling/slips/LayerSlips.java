package dev.inkling.slips;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.util.List;

/** The bend between layers, gone wrong. */
final class LayerSlips {

  private LayerSlips() {}

  static void relu(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    entries(Slip.BEND, a, a, ways);
    entries(Slip.SIZE_KEPT, a, ProductSlips.sized(a), ways);
    if (!ways.truth().isZero()) { // else it is the bend that is missing
      entries(Slip.WRONG_SIDE, a, a.minus(bent(a)), ways);
    }
  }

  static void step(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    entries(Slip.BEND, a, a, ways);
    Matrix other = a.map(x -> x.signum() < 0 ? Exact.ONE : Exact.ZERO, Work.plain());
    entries(Slip.WRONG_SIDE, a, other, ways);
    Matrix signs = a.map(x -> Exact.of(x.signum()), Work.plain());
    entries(Slip.SIGN, a, signs, ways);
  }

  private static void entries(Slip slip, Matrix a, Matrix value, Ways ways) {
    ways.add(
        slip,
        value,
        i -> Lines.set(a.at(i)) + " → " + Lines.set(value.at(i)),
        i -> Lines.set(a.at(i)) + " → " + Lines.set(ways.truth().at(i)));
  }

  static Matrix bent(Matrix numbers) {
    return numbers.map(x -> x.signum() < 0 ? zero(x) : x, Work.plain());
  }

  private static Scalar zero(Scalar like) {
    return like.isExact() ? Exact.ZERO : like.minus(like);
  }
}
