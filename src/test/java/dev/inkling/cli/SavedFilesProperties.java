package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.data.Contents;
import dev.inkling.data.FileFormat;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Limits;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is saved is what is loaded. */
class SavedFilesProperties {

  private static Matrix again(FileFormat format, Matrix matrix) {
    byte[] bytes = format.write(matrix);
    Contents contents = Contents.of("a", new ByteArrayInputStream(bytes), Limits.usual());
    return contents.isLiteral()
        ? LiteralMatrix.read(contents.text(), "a")
        : contents.table().matrix();
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void exact_numbers_come_back_as_they_were(@ForAll("exact") Matrix matrix) {
    for (FileFormat format : FileFormat.values()) {
      if (format.remark(matrix).isEmpty()) {
        assertThat(again(format, matrix)).as(format + " of " + matrix).isEqualTo(matrix);
      } else {
        assertNear(format, matrix);
      }
    }
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void rounded_numbers_keep_every_digit(@ForAll("rounded") Matrix matrix) {
    for (FileFormat format : FileFormat.values()) {
      assertThat(again(format, matrix).toApproximate()).as(format.name()).isEqualTo(matrix);
      assertThat(again(format, matrix).isExact()).isEqualTo(format.remark(matrix).isPresent());
    }
  }

  private static void assertNear(FileFormat format, Matrix matrix) {
    double[] read = again(format, matrix).toDoubles();
    assertThat(read).as(format.name()).isEqualTo(matrix.toApproximate().toDoubles());
  }

  @Provide
  Arbitrary<Matrix> exact() {
    Arbitrary<Scalar> small = Arbitraries.longs().between(-99, 99).map(Exact::of);
    Arbitrary<Scalar> fractions =
        Combinators.combine(
                Arbitraries.longs().between(-9_999, 9_999), Arbitraries.longs().between(1, 999))
            .as(Exact::of);
    Arbitrary<Scalar> decimals =
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-60, 60))
            .as((digits, scale) -> Exact.of(BigDecimal.valueOf(digits, scale)));
    Arbitrary<Scalar> large =
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60))
            .map(Exact::of);
    return matrices(Arbitraries.oneOf(small, fractions, decimals, large)).injectDuplicates(0.01);
  }

  @Provide
  Arbitrary<Matrix> rounded() {
    return shapes()
        .flatMap(
            shape ->
                Arbitraries.doubles()
                    .array(double[].class)
                    .ofSize(shape[0] * shape[1])
                    .map(entries -> Matrix.ofDoubles(shape[0], shape[1], entries)));
  }

  private static Arbitrary<Matrix> matrices(Arbitrary<Scalar> entries) {
    return shapes()
        .flatMap(
            shape ->
                entries
                    .list()
                    .ofSize(shape[0] * shape[1])
                    .map(list -> Matrix.of(shape[0], shape[1], list)));
  }

  private static Arbitrary<int[]> shapes() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 13);
    return Combinators.combine(sizes, sizes).as((rows, columns) -> new int[] {rows, columns});
  }
}
