package dev.inkling.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.work.Work;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraitTest {

  private static Set<Trait> traits(long... entries) {
    int size = (int) Math.round(Math.sqrt(entries.length));
    return Trait.of(Matrix.ofLongs(size, size, entries), Work.plain());
  }

  @Test
  void the_most_telling_name_stands_for_what_it_implies() {
    assertThat(traits(0, 0, 0, 0)).containsExactly(Trait.ZERO);
    assertThat(traits(1, 0, 0, 1)).containsExactly(Trait.IDENTITY);
    assertThat(traits(2, 0, 0, 3)).containsExactly(Trait.DIAGONAL);
    assertThat(traits(2, 5, 0, 3)).containsExactly(Trait.UPPER);
    assertThat(traits(2, 0, 5, 3)).containsExactly(Trait.LOWER);
    assertThat(traits(2, 5, 5, 3)).containsExactly(Trait.SYMMETRIC);
    assertThat(traits(1, 2, 3, 4)).isEmpty();
  }

  @Test
  void turns_and_flips_are_orthogonal_rounded_or_not() {
    assertThat(traits(0, -1, 1, 0)).containsExactly(Trait.ORTHOGONAL);
    assertThat(traits(0, 1, 1, 0)).containsExactly(Trait.SYMMETRIC, Trait.ORTHOGONAL);
    assertThat(traits(1, 0, 0, -1)).containsExactly(Trait.DIAGONAL, Trait.ORTHOGONAL);
    double half = Math.sqrt(0.5);
    Matrix turn = Matrix.ofDoubles(2, 2, half, -half, half, half);
    assertThat(Trait.of(turn, Work.plain())).containsExactly(Trait.ORTHOGONAL);
  }
}
