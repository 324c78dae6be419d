package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {

  private static final Point MIDDLE = new Point(60, 40);
  private static final double LENGTH = 35;

  @Test
  void shafts_point_where_they_should() {
    double worst = 0;
    double sum = 0;
    for (int degrees = 0; degrees < 360; degrees++) {
      Point tip = MIDDLE.plus(direction(degrees).times(LENGTH));
      Stroke shaft = Stroke.line(MIDDLE, tip, Role.FIRST, Layer.VECTOR);
      Sketch sketch = new Sketch(List.of(shaft), List.of(), List.of(), List.of(), List.of());
      List<Point> dots = LitDots.of(Braille.draw(sketch, 60, 20).lines());
      double off = Math.abs(LitDots.principalAxis(dots) - degrees) % 180;
      double error = Math.min(off, 180 - off);
      worst = Math.max(worst, error);
      sum += error;
    }
    assertThat(worst).isLessThanOrEqualTo(1.0);
    assertThat(sum / 360).isLessThanOrEqualTo(0.25);
  }

  @Test
  void tips_of_arrows_are_where_vectors_end() {
    double worst = 0;
    for (int degrees = 0; degrees < 360; degrees++) {
      Point tip = MIDDLE.plus(direction(degrees).times(LENGTH));
      Stroke shaft = Stroke.line(MIDDLE, tip, Role.FIRST, Layer.VECTOR);
      Head head = Head.of(tip, direction(degrees), LENGTH, Role.FIRST);
      Sketch sketch = new Sketch(List.of(shaft), List.of(head), List.of(), List.of(), List.of());
      List<Point> dots = LitDots.of(Braille.draw(sketch, 60, 20).lines());
      Point farthest =
          dots.stream()
              .max(Comparator.comparingDouble(dot -> dot.minus(MIDDLE).dot(head.direction())))
              .orElseThrow();
      worst = Math.max(worst, farthest.minus(tip).length());
    }
    assertThat(worst).isLessThanOrEqualTo(0.75);
  }

  @ParameterizedTest
  @CsvSource({"40,20", "80,24", "120,40", "30,30", "100,15"})
  void a_circle_is_as_wide_as_high_on_every_sheet(int columns, int rows) {
    Profile profile = Profile.plain(Glyphs.UNICODE);
    List<StyledLine> lines = new PictureRenderer(profile).render(Scenes.circle(), columns, rows);
    List<Point> dots = LitDots.of(lines);
    double width = extent(dots.stream().map(Point::x).toList());
    double height = extent(dots.stream().map(Point::y).toList());
    assertThat(height / width).isCloseTo(1, within(0.03));
  }

  @Test
  void a_clipped_line_keeps_its_slope_and_is_whole() {
    Stroke line =
        Stroke.line(new Point(-3000, -490), new Point(3000, 530), Role.FIRST, Layer.VECTOR);
    Sketch sketch = new Sketch(List.of(line), List.of(), List.of(), List.of(), List.of());
    List<Point> dots = LitDots.of(Braille.draw(sketch, 60, 20).lines());
    List<Integer> columns = new ArrayList<>();
    dots.forEach(dot -> columns.add((int) dot.x()));
    assertThat(columns.stream().distinct().count()).isEqualTo(120);
    double slope = Math.toDegrees(Math.atan2(1020, 6000));
    assertThat(LitDots.principalAxis(dots)).isCloseTo(slope, within(0.3));
  }

  private static Point direction(int degrees) {
    double angle = Math.toRadians(degrees);
    return new Point(Math.cos(angle), Math.sin(angle));
  }

  private static double extent(List<Double> values) {
    return values.stream().mapToDouble(v -> v).max().orElseThrow()
        - values.stream().mapToDouble(v -> v).min().orElseThrow()
        + 1;
  }
}
