package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Turn, stretch, turn: put together again, it must be the matrix. */
class SingularValuesLawsTest {

  @Property(tries = 1000)
  void turn_stretch_and_turn_make_the_matrix_again(
      @ForAll @IntRange(min = 1, max = 6) int rows,
      @ForAll @IntRange(min = 1, max = 6) int columns,
      @ForAll @IntRange(min = -900, max = 900) int size,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] entries = new double[rows * columns];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          Math.scalb(random.nextInt(7) - 3 + random.nextInt(2) * random.nextDouble(), size);
    }
    Matrix a = Matrix.ofDoubles(rows, columns, entries);
    check(a, SingularValues.of(a, Work.plain()), Math.scalb(10.0, size));
  }

  @Test
  void large_and_flat_matrices_too() {
    Random random = new Random(1);
    double[] thin = random.doubles(200 * 2).toArray();
    Matrix rank2 =
        Matrix.ofDoubles(200, 2, thin)
            .times(Matrix.ofDoubles(2, 200, random.doubles(400).toArray()), Work.plain());
    check(rank2, SingularValues.of(rank2, Work.plain()), 400);
    Matrix zero = Matrix.filled(3, 2, 0).toApproximate();
    check(zero, SingularValues.of(zero, Work.plain()), 1);
  }

  @Property(tries = 1000)
  void where_all_is_exact_the_squares_are_kept_by_the_products(
      @ForAll @Size(6) List<@IntRange(min = -2, max = 2) Integer> n, @ForAll boolean wide) {
    long[] entries = n.stream().mapToLong(Integer::longValue).toArray();
    Matrix a = wide ? Matrix.ofLongs(2, 3, entries) : Matrix.ofLongs(3, 2, entries);
    Optional<ExactSingularValues> found = ExactSingularValues.of(a, Work.plain());
    if (found.isEmpty()) {
      return;
    }
    ExactSingularValues exact = found.get();
    Matrix products = a.transpose().times(a, Work.plain());
    for (int i = 0; i < exact.squares().size(); i++) {
      Matrix right = exact.right().get(i);
      assertThat(products.times(right, Work.plain()))
          .isEqualTo(right.scaledBy(exact.squares().get(i)));
      assertThat(right.isZero()).isFalse();
      for (int j = 0; j < i; j++) {
        assertThat(right.dot(exact.right().get(j), Work.plain()).isZero()).isTrue();
        assertThat(exact.left().get(i).dot(exact.left().get(j), Work.plain()).isZero()).isTrue();
      }
    }
    check(a, exact.values(), 10);
  }

  @Property(tries = 1000)
  void symmetric_matrices_with_whole_stretches_are_all_found(
      @ForAll @Size(3) List<@IntRange(min = -9, max = 9) Integer> stretches,
      @ForAll @IntRange(min = 1, max = 12) int denominator) {
    Matrix axes = Matrix.ofLongs(3, 3, 1, 2, 2, 2, 1, -2, 2, -2, 1); // perpendicular, 3 long
    Matrix stretch = Matrix.filled(3, 3, 0);
    for (int i = 0; i < 3; i++) {
      stretch = stretch.with(i, i, Exact.of(stretches.get(i), denominator));
    }
    Matrix a = axes.times(stretch, Work.plain()).times(axes, Work.plain()).scaledBy(Exact.of(1, 9));
    KeptAxes kept = KeptAxes.of(a, Work.plain()).orElseThrow();
    for (int i = 0; i < 3; i++) {
      Matrix axis = kept.axes().get(i);
      assertThat(a.times(axis, Work.plain())).isEqualTo(axis.scaledBy(kept.stretches().get(i)));
    }
    assertThat(kept.stretches())
        .containsExactlyInAnyOrderElementsOf(
            stretches.stream().map(n -> Exact.of(n, denominator)).toList());
  }

  @Test
  void the_shared_cases() throws IOException {
    Path home =
        Stream.of("../shared/data", "../../shared/data")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"))
            .resolve("linalg-cases");
    assumeTrue(Files.isDirectory(home), "no shared data beside the project");
    List<Path> cases;
    try (Stream<Path> files = Files.list(home)) {
      cases = files.filter(file -> file.toString().endsWith(".svd")).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    for (Path file : cases) {
      Matrix a = table(Path.of(file.toString().replace(".svd", ".txt")));
      Matrix expected = table(file);
      Matrix found = SingularValues.of(a, Work.plain()).values();
      double largest = expected.at(0).toDouble();
      assertThat(found.size()).isEqualTo(expected.size());
      for (int i = 0; i < found.size(); i++) {
        double off = Math.abs(found.at(i).toDouble() - expected.at(i).toDouble());
        assertThat(off).as(file.toString()).isLessThanOrEqualTo(1e-8 * largest);
      }
    }
  }

  private static Matrix table(Path file) throws IOException {
    List<String[]> rows =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.strip().split("\\s+"))
            .toList();
    double[] entries = rows.stream().flatMap(Stream::of).mapToDouble(Double::parseDouble).toArray();
    return Matrix.ofDoubles(rows.size(), rows.get(0).length, entries);
  }

  private static void check(Matrix a, SingularValues found, double scale) {
    int count = Math.min(a.rows(), a.columns());
    assertThat(found.count()).isEqualTo(count);
    Matrix left = found.left();
    Matrix right = found.right();
    near(left.transpose().times(left, Work.plain()), Matrix.identity(count), 1);
    near(right.transpose().times(right, Work.plain()), Matrix.identity(count), 1);
    Matrix stretch = Matrix.filled(count, count, 0).toApproximate();
    for (int i = 0; i < count; i++) {
      Scalar value = found.values().at(i);
      assertThat(value.signum()).isNotNegative();
      assertThat(i == 0 || value.compareTo(found.values().at(i - 1)) <= 0).isTrue();
      stretch = stretch.with(i, i, value);
    }
    near(left.times(stretch, Work.plain()).times(right.transpose(), Work.plain()), a, scale);
  }

  private static void near(Matrix found, Matrix expected, double scale) {
    for (int i = 0; i < expected.size(); i++) {
      double off = Math.abs(found.at(i).toDouble() - expected.at(i).toDouble());
      assertThat(off).isLessThanOrEqualTo(1e-12 * scale);
    }
  }
}
