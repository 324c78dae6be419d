package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {

  private final PictureRenderer renderer = new PictureRenderer(Profile.plain(Glyphs.UNICODE));

  @Test
  void a_point_is_drawn_where_it_lies() {
    Shape cloud = new Shape.Cloud(List.of(new Point(-4, -2), new Point(0, 0), new Point(4, 2)));
    Plane plane = new Plane(List.of(Mark.of("points", cloud, Role.TEXT)), false, Text.of("Three."));
    List<Point> dots = LitDots.of(renderer.render(plane, 40, 20));
    assertThat(dots).hasSize(12);
    Point first = dots.get(0);
    Point middle = dots.get(4);
    Point last = dots.get(8);
    assertThat(first.minus(middle)).isEqualTo(middle.minus(last));
  }

  @Test
  void in_a_crowd_the_middle_has_more_dots_than_the_edge() {
    List<StyledLine> lines = renderer.render(PointScenes.cloud(10_000), 60, 20);
    List<Point> dots = LitDots.of(lines);
    assertThat(dots.size()).isBetween(500, 3000);
  }

  @Test
  void names_without_room_are_left_out_and_counted() {
    List<StyledLine> lines = renderer.render(PointScenes.words(60), 50, 16);
    long named =
        lines.stream()
            .flatMap(line -> List.of(line.plain().split("word")).stream().skip(1))
            .count();
    String note = lines.get(lines.size() - 1).plain();
    assertThat(note).isEqualTo(60 - named + " of 60 names left out for want of room");
    assertThat(lines.size()).isLessThanOrEqualTo(16);
  }
}
