package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

  private static final int SCENES = 1000;

  @ParameterizedTest
  @EnumSource(Glyphs.class)
  void words_stand_clear_of_strokes_edges_and_each_other(Glyphs glyphs) {
    Random random = new Random(20261122);
    int labels = 0;
    int covered = 0;
    for (int i = 0; i < SCENES; i++) {
      Plane plane = plane(random, i);
      Composition composition = new Composer(plane, 44, 16, Profile.plain(glyphs)).compose();
      List<Grid.Placed> placed = composition.labels().placed();
      assertThat(composition.labels().dropped()).isZero();
      for (Grid.Placed one : placed) {
        labels++;
        assertThat(one.column()).isNotNegative();
        assertThat(one.end()).isLessThanOrEqualTo(44);
        assertThat(one.row()).isBetween(0, 15);
        assertThat(placed).filteredOn(one::meets).containsExactly(one);
      }
      covered += composition.labels().covered() > 0 ? 1 : 0;
    }
    assertThat(covered).isLessThanOrEqualTo(labels / 1000);
  }

  /** Shadows, three vectors, or two, with whole and broken numbers. */
  private static Plane plane(Random random, int i) {
    switch (i % 3) {
      case 0:
        return Scenes.arrows(point(random), point(random), point(random));
      case 1:
        return Scenes.mul(point(random), point(random), point(random));
      default:
        Point a = point(random);
        Point b = point(random);
        return Scenes.dot(a.x(), a.y(), b.x(), b.y());
    }
  }

  private static Point point(Random random) {
    if (random.nextBoolean()) {
      return new Point(random.nextInt(13) - 6, random.nextInt(13) - 6);
    }
    return new Point(
        Math.rint(random.nextGaussian() * 300) / 100, Math.rint(random.nextGaussian() * 300) / 100);
  }
}
