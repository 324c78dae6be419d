package dev.inkling.math;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers and grids of them: small ones, fractions, and those about the end of the long. */
public class Samples extends DomainContextBase {

  private static final BigInteger EDGE = BigInteger.TWO.pow(63);

  @Provide
  Arbitrary<Fraction> fractions() {
    return numbers().withoutEdgeCases();
  }

  private static Arbitrary<Fraction> numbers() {
    Arbitrary<BigInteger> small = Arbitraries.bigIntegers().between(big(-20), big(20));
    Arbitrary<BigInteger> edge =
        Combinators.combine(small, Arbitraries.of(EDGE, EDGE.negate(), EDGE.shiftRight(1)))
            .as((offset, at) -> at.add(offset));
    Arbitrary<BigInteger> middle =
        Arbitraries.bigIntegers().between(BigInteger.TWO.pow(34).negate(), BigInteger.TWO.pow(34));
    Arbitrary<BigInteger> huge =
        Arbitraries.bigIntegers().between(BigInteger.TWO.pow(90).negate(), BigInteger.TWO.pow(90));
    Arbitrary<BigInteger> tops =
        Arbitraries.frequencyOf(
            Tuple.of(6, small), Tuple.of(2, middle), Tuple.of(2, edge), Tuple.of(1, huge));
    Arbitrary<BigInteger> bottoms =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(BigInteger.ONE)),
            Tuple.of(4, Arbitraries.bigIntegers().between(BigInteger.ONE, big(60))),
            Tuple.of(1, Arbitraries.bigIntegers().between(EDGE.subtract(big(9)), EDGE)));
    return Combinators.combine(tops, bottoms).as(Fraction::new);
  }

  @Provide
  Arbitrary<Grid> grids() {
    return sides()
        .flatMap(rows -> sides().flatMap(columns -> grid(rows, columns)))
        .withoutEdgeCases();
  }

  /** Two grids of the same shape. */
  @Provide
  Arbitrary<Twins> twins() {
    return sides()
        .flatMap(
            rows ->
                sides()
                    .flatMap(
                        columns ->
                            Combinators.combine(grid(rows, columns), grid(rows, columns))
                                .as(Twins::new)))
        .withoutEdgeCases();
  }

  /** Two grids that can be multiplied. */
  @Provide
  Arbitrary<Factors> factors() {
    return Combinators.combine(sides(), sides(), sides())
        .flatAs(
            (rows, inner, columns) ->
                Combinators.combine(grid(rows, inner), grid(inner, columns)).as(Factors::new))
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> sides() {
    return Arbitraries.integers().between(1, 4);
  }

  private static Arbitrary<Grid> grid(int rows, int columns) {
    return numbers().list().ofSize(rows * columns).map(entries -> new Grid(rows, columns, entries));
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  record Twins(Grid first, Grid second) {}

  record Factors(Grid left, Grid right) {}
}
