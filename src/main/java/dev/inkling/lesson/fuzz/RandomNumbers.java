package dev.inkling.lesson.fuzz;

import dev.inkling.lesson.OwnNumbers;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Numbers as no author thinks of them: zeros, equals, huge ones, fractions, rows that say the same,
 * in every shape a lesson takes.
 */
final class RandomNumbers {

  private static final int SMALL = 9;
  private static final int KINDS = 9;

  private final Random random;

  RandomNumbers(Random random) {
    this.random = random;
  }

  /** Numbers that a place for the learner's own takes, where these names are known. */
  Matrix of(OwnNumbers wanted, Map<String, Matrix> own) {
    OwnNumbers.Form form = wanted.form();
    if (wanted.paint()) {
      return filled(form.rows(), form.columns(), this::ink);
    }
    int most = form.fits().map(own::get).map(Matrix::columns).orElse(0);
    if (most > 0) {
      Matrix list = matrix(1, most);
      return form.column() || random.nextBoolean() ? list.asColumn() : list;
    }
    int rows = 1 + random.nextInt(form.rows());
    int columns = form.column() ? 1 : 1 + random.nextInt(form.columns());
    return matrix(rows, columns);
  }

  /** Numbers of a shape. */
  Matrix matrix(int rows, int columns) {
    switch (random.nextInt(KINDS)) {
      case 0:
        return filled(rows, columns, () -> Exact.ZERO);
      case 1:
        Exact one = small();
        return filled(rows, columns, () -> one);
      case 2:
        return filled(rows, columns, this::large);
      case 3:
        return filled(rows, columns, this::fraction);
      case 4:
        return sameRows(rows, columns);
      case 5:
        return filled(rows, columns, () -> random.nextInt(3) == 0 ? small() : Exact.ZERO);
      case 6:
        return filled(rows, columns, () -> small().abs().negate());
      default:
        return filled(rows, columns, this::small);
    }
  }

  /** Each row a multiple of the first, so that a square of them cannot be undone. */
  private Matrix sameRows(int rows, int columns) {
    List<Exact> first = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      first.add(small());
    }
    List<Exact> entries = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Exact factor = row == 0 ? Exact.ONE : small();
      first.forEach(entry -> entries.add(entry.times(factor)));
    }
    return Matrix.of(rows, columns, entries);
  }

  private static Matrix filled(int rows, int columns, Supplier<Exact> number) {
    List<Exact> entries = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      entries.add(number.get());
    }
    return Matrix.of(rows, columns, entries);
  }

  private Exact small() {
    return Exact.of(random.nextInt(2 * SMALL + 1) - SMALL);
  }

  private Exact ink() {
    return Exact.of(random.nextInt(5) == 0 ? 1 : 2 * random.nextInt(2), 2);
  }

  private Exact fraction() {
    return Exact.of(random.nextInt(2 * SMALL + 1) - SMALL, 1L + random.nextInt(SMALL));
  }

  private Exact large() {
    BigInteger size = BigInteger.TEN.pow(3 + random.nextInt(10));
    return Exact.of(size.multiply(BigInteger.valueOf(random.nextInt(2 * SMALL + 1) - SMALL)));
  }
}
