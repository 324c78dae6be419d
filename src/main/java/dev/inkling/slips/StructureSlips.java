package dev.inkling.slips;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import java.util.List;
import java.util.Optional;

/** Slips of several steps at once: the bias, the bend between layers, a − b + c. */
final class StructureSlips {

  private static final List<String> LAYERED = List.of("mul", "dot", "add", "subtract", "scale");

  private final Call call;
  private final Ways ways;

  StructureSlips(Call call, Ways ways) {
    this.call = call;
    this.ways = ways;
  }

  void find() {
    switch (Wrong.name(call)) {
      case "add", "subtract" -> {
        bias();
        threeTerms();
      }
      case "relu" -> biasAndBend();
      default -> {}
    }
    if (!Wrong.name(call).equals("relu")) {
      late();
    }
  }

  private Optional<Call> product(Call of) {
    return biasPlace(of).flatMap(place -> Wrong.inner(of, 1 - place));
  }

  /** Where the bias stands: the operand that was typed, beside one that was computed. */
  private static Optional<Integer> biasPlace(Call of) {
    if (!List.of("add", "subtract").contains(Wrong.name(of))) {
      return Optional.empty();
    }
    boolean first = isProduct(of, 0);
    boolean second = isProduct(of, 1);
    return first == second ? Optional.empty() : Optional.of(first ? 1 : 0);
  }

  private static boolean isProduct(Call of, int place) {
    return Wrong.inner(of, place)
        .filter(inner -> List.of("mul", "dot", "scale").contains(Wrong.name(inner)))
        .isPresent();
  }

  private void bias() {
    Optional<Matrix> product = product(call).flatMap(inner -> Results.matrix(inner.value()));
    Optional<List<Matrix>> given = Wrong.matrices(call);
    if (product.isEmpty() || given.isEmpty()) {
      return;
    }
    Matrix score = product.get();
    Matrix bias = given.get().get(biasPlace(call).orElseThrow());
    Matrix truth = ways.truth();
    boolean adds = Wrong.name(call).equals("add");
    String sign = adds ? " + " : " − ";
    if (Likeness.sameLayout(score, bias) && Likeness.sameLayout(score, truth)) {
      ways.add(
          Slip.BIAS,
          score,
          i -> Lines.set(score.at(i)),
          i -> Lines.equal(Lines.set(score.at(i)) + sign + Lines.factor(bias.at(i)), truth.at(i)));
      Matrix other = adds ? score.minus(bias) : score.plus(bias);
      ways.add(
          Slip.BIAS_SIGN,
          other,
          i ->
              Lines.equal(
                  Lines.set(score.at(i)) + (adds ? " − " : " + ") + Lines.factor(bias.at(i)),
                  other.at(i)),
          i -> Lines.equal(Lines.set(score.at(i)) + sign + Lines.factor(bias.at(i)), truth.at(i)));
    }
  }

  private void biasAndBend() {
    Optional<Call> sum = Wrong.inner(call, 0);
    Optional<Matrix> product =
        sum.flatMap(this::product).flatMap(inner -> Results.matrix(inner.value()));
    product.ifPresent(
        score ->
            ways.add(
                Slip.BIAS_AND_BEND,
                score,
                i -> Lines.set(score.at(i)),
                i ->
                    Lines.set(score.at(i))
                        + ", then the bias and the bend → "
                        + Lines.set(ways.truth().at(i))));
  }

  /** The bends inside left out, and one at the very end. */
  private void late() {
    Optional<Matrix> straight = straight(call);
    straight
        .map(LayerSlips::bent)
        .ifPresent(
            value ->
                ways.add(
                    Slip.LATE,
                    value,
                    i -> Lines.set(straight.get().at(i)) + " → " + Lines.set(value.at(i)),
                    i -> "bend first, then " + Lines.set(ways.truth().at(i))));
  }

  /** The value without any bend inside; empty if there is none to leave out. */
  private static Optional<Matrix> straight(Call of) {
    if (!LAYERED.contains(Wrong.name(of))) {
      return Optional.empty();
    }
    for (int i = 0; i < of.arguments().count(); i++) {
      Optional<Call> inner = Wrong.inner(of, i);
      Optional<Matrix> unbent =
          inner.filter(call -> Wrong.name(call).equals("relu")).isPresent()
              ? Wrong.matrices(inner.get()).map(given -> given.get(0))
              : inner.flatMap(StructureSlips::straight);
      if (unbent.isPresent()) {
        return Wrong.with(of, i, unbent.get());
      }
    }
    return Optional.empty();
  }

  /** a − b + c. */
  private void threeTerms() {
    Optional<Call> difference =
        Wrong.inner(call, 0).filter(inner -> Wrong.name(inner).equals("subtract"));
    Optional<List<Matrix>> outer = Wrong.matrices(call);
    Optional<List<Matrix>> inner = difference.flatMap(Wrong::matrices);
    if (!Wrong.name(call).equals("add") || outer.isEmpty() || inner.isEmpty()) {
      return;
    }
    Matrix a = inner.get().get(0);
    Matrix b = inner.get().get(1);
    Matrix c = outer.get().get(1);
    if (a.sameShape(b) && a.sameShape(c)) {
      terms(Slip.BRACKET, a.minus(b).minus(c), a, " − ", b, " − ", c);
      terms(Slip.BOTH_SIGNS, a.plus(b).minus(c), a, " + ", b, " − ", c);
      terms(Slip.ROLES, b.minus(a).plus(c), b, " − ", a, " + ", c);
      Matrix left = a.plus(c);
      ways.add(
          Slip.LEFT_OUT,
          left,
          i -> Lines.equal(Lines.plus(a.at(i), c.at(i)), left.at(i)),
          i -> asked(a, b, c, i));
    }
  }

  private void terms(
      Slip slip, Matrix value, Matrix x, String first, Matrix y, String second, Matrix z) {
    boolean roles = slip == Slip.ROLES;
    ways.add(
        slip,
        value,
        i -> line(x, first, y, second, z, value, i),
        i -> asked(roles ? y : x, roles ? x : y, z, i));
  }

  private String asked(Matrix a, Matrix b, Matrix c, int place) {
    return line(a, " − ", b, " + ", c, ways.truth(), place);
  }

  private static String line(
      Matrix x, String first, Matrix y, String second, Matrix z, Matrix value, int i) {
    String sum =
        Lines.set(x.at(i)) + first + Lines.factor(y.at(i)) + second + Lines.factor(z.at(i));
    return Lines.equal(sum, value.at(i));
  }
}
