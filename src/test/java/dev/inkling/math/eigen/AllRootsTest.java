package dev.inkling.math.eigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.math.Exact;
import dev.inkling.work.Work;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllRootsTest {

  /** {@code x² − 2·10^n·x + 10^2n − 2}, whose roots are 2√2 apart. */
  private static Polynomial close(int zeros) {
    Exact middle = Exact.of(BigInteger.TEN.pow(zeros));
    Exact product = middle.times(middle).plus(Exact.of(-2));
    return Polynomial.of(product, middle.times(Exact.of(-2)), Exact.ONE);
  }

  @Test
  void roots_that_share_many_digits_are_told_apart() {
    List<Precise> roots = new AllRoots(close(400), Work.plain()).to(450);
    assertThat(roots.get(0).real().subtract(roots.get(1).real()).abs().doubleValue())
        .isEqualTo(2 * StrictMath.sqrt(2));
  }

  @Test
  void there_is_an_end_to_trying() {
    AllRoots roots = new AllRoots(close(7_000), Work.plain());
    assertThatThrownBy(() -> roots.to(20)).isInstanceOf(OutOfReach.class);
  }
}
