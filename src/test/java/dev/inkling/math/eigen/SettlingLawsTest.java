package dev.inkling.math.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.work.Work;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Where a vector is said to go, against where it is after many steps. */
class SettlingLawsTest {

  private static final int STEPS = 4000;

  @Property(tries = 1500)
  void a_vector_goes_where_it_is_said_to_go(
      @ForAll @Size(4) List<@IntRange(min = -3, max = 3) Integer> entries,
      @ForAll @Size(2) List<@IntRange(min = -2, max = 2) Integer> start) {
    double[] a = entries.stream().mapToDouble(Integer::doubleValue).toArray();
    Matrix matrix =
        Matrix.ofLongs(2, 2, entries.get(0), entries.get(1), entries.get(2), entries.get(3));
    Matrix x = Matrix.ofLongs(2, 1, start.get(0), start.get(1));
    Settling settling = Settling.of(matrix, x, Spectrum.of(matrix, Work.plain()));
    double[] way = {start.get(0), start.get(1)};
    boolean exactlyThere = parallel(way, image(a, way)) < 1e-15;
    boolean gone = way[0] == 0 && way[1] == 0;
    for (int step = 0; step < STEPS && !gone; step++) {
      way = image(a, way);
      double length = Math.hypot(way[0], way[1]);
      gone = length == 0;
      way = new double[] {way[0] / length, way[1] / length};
    }
    double[] next = gone ? way : image(a, way);
    switch (settling.kind()) {
      case NOTHING -> assertThat(x.isZero()).isTrue();
      case VANISHES -> assertThat(gone).isTrue();
      case STAYS -> assertThat(exactlyThere).isTrue();
      case SETTLES -> assertThat(away(way, settling)).isLessThan(1e-6);
      case CREEPS -> assertThat(away(way, settling)).isLessThan(0.01);
      case JUMPS -> {
        assertThat(parallel(way, next)).isGreaterThan(1e-9);
        assertThat(parallel(way, image(a, next))).isLessThan(1e-9);
      }
      case TURNS -> assertThat(parallel(way, next)).isGreaterThan(1e-9);
      case MIXES -> assertThat(settling.kind()).isNotEqualTo(Settling.Kind.MIXES);
    }
  }

  /** The sine between where it is and the direction it is said to turn towards. */
  private static double away(double[] way, Settling settling) {
    List<Direction> directions = settling.value().orElseThrow().directions();
    if (directions.size() > 1) {
      return 0;
    }
    Matrix line = directions.get(0).real();
    return parallel(way, new double[] {line.at(0).toDouble(), line.at(1).toDouble()});
  }

  private static double parallel(double[] one, double[] two) {
    double size = Math.hypot(one[0], one[1]) * Math.hypot(two[0], two[1]);
    return size == 0 ? 0 : Math.abs(one[0] * two[1] - one[1] * two[0]) / size;
  }

  private static double[] image(double[] a, double[] x) {
    return new double[] {a[0] * x[0] + a[1] * x[1], a[2] * x[0] + a[3] * x[1]};
  }
}
