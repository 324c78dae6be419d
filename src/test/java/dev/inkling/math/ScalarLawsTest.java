package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class ScalarLawsTest {

  @Property
  boolean arithmetic_agrees_with_plain_fractions(@ForAll Fraction a, @ForAll Fraction b) {
    return a.plus(b).is(a.exact().plus((Scalar) b.exact()))
        && a.minus(b).is(a.exact().minus(b.exact()))
        && a.times(b).is(a.exact().times((Scalar) b.exact()));
  }

  @Property
  boolean division_is_undone_by_multiplication(@ForAll Fraction a, @ForAll Fraction b) {
    Assume.that(b.top().signum() != 0);
    return a.exact().dividedBy(b.exact()).times(b.exact()).equals(a.exact());
  }

  @Property
  boolean fractions_are_in_lowest_terms(@ForAll Fraction a) {
    Exact exact = a.exact();
    return exact.denominator().signum() > 0
        && exact.numerator().gcd(exact.denominator()).equals(BigInteger.ONE);
  }

  @Property
  boolean comparing_agrees_with_the_sign_of_the_difference(@ForAll Fraction a, @ForAll Fraction b) {
    return Integer.signum(a.exact().compareTo(b.exact())) == a.minus(b).exact().signum();
  }

  @Property
  boolean a_decimal_is_the_fraction_it_is(
      @ForAll @BigRange(min = "-1e30", max = "1e30") BigDecimal decimal) {
    Exact exact = Exact.of(decimal);
    return new BigDecimal(exact.numerator())
            .divide(new BigDecimal(exact.denominator()), MathContext.UNLIMITED)
            .compareTo(decimal)
        == 0;
  }

  @Property
  void the_double_of_a_fraction_is_the_nearest_one(@ForAll Fraction a) {
    nearest(a.exact());
  }

  @Property
  void the_double_of_a_tiny_fraction_is_the_nearest_one(@ForAll Fraction a) {
    Assume.that(a.top().signum() != 0);
    nearest(new Exact(a.top(), a.bottom().shiftLeft(1060)));
  }

  @Property
  void a_decimal_rounds_as_java_reads_it(
      @ForAll @BigRange(min = "-1e25", max = "1e25") BigDecimal decimal) {
    assertThat(Exact.of(decimal).toDouble()).isEqualTo(Double.parseDouble(decimal + "") + 0.0);
  }

  /** No neighbour is nearer, and of two as near the even one is taken. */
  private static void nearest(Exact number) {
    double value = number.toDouble();
    Scalar error = new Approximate(value).toExact().minus(number).abs();
    for (double neighbour : new double[] {Math.nextUp(value), Math.nextDown(value)}) {
      int comparison = error.compareTo(Exact.of(new BigDecimal(neighbour)).minus(number).abs());
      assertThat(comparison).isLessThanOrEqualTo(0);
      if (comparison == 0) {
        assertThat(Double.doubleToLongBits(value) & 1).isZero();
      }
    }
  }
}
