package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Picture;
import dev.inkling.picture.Point;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jline.utils.WCWidth;

class WidthsTest {

  @Property(tries = 300)
  void nothing_is_drawn_past_the_room(
      @ForAll("pictures") Picture picture,
      @ForAll @IntRange(min = 20, max = 240) int columns,
      @ForAll @IntRange(min = 1, max = 40) int rows,
      @ForAll Glyphs glyphs,
      @ForAll Colours colours) {
    Profile profile = Profile.plain(glyphs).withColours(colours).withBackground(Background.LIGHT);
    List<StyledLine> lines = new PictureRenderer(profile).render(picture, columns, rows);
    assertThat(lines.size()).isLessThanOrEqualTo(rows);
    for (StyledLine line : lines) {
      assertThat(line.plain().codePoints()).allMatch(c -> WCWidth.wcwidth(c) == 1);
      assertThat(line.width()).isLessThanOrEqualTo(columns);
    }
  }

  @Property(tries = 200)
  void ascii_is_ascii_and_plain_is_plain(
      @ForAll("pictures") Picture picture,
      @ForAll @IntRange(min = 20, max = 120) int columns,
      @ForAll Background background) {
    Profile profile = Profile.plain(Glyphs.ASCII).withBackground(background);
    for (StyledLine line : new PictureRenderer(profile).render(picture, columns, 24)) {
      assertThat(new Ansi(profile).line(line)).matches("[ -~]*");
    }
  }

  @Provide
  Arbitrary<Picture> pictures() {
    Arbitrary<Point> points =
        Combinators.combine(numbers(), numbers()).as((x, y) -> new Point(x, y));
    Arbitrary<Picture> dots =
        Combinators.combine(points, points).as((a, b) -> Scenes.dot(a.x(), a.y(), b.x(), b.y()));
    Arbitrary<Picture> products =
        Combinators.combine(points, points, points).as((x, a, b) -> Scenes.mul(x, a, b));
    Arbitrary<Picture> others = Arbitraries.of(List.copyOf(Gallery.scenes().values()));
    Arbitrary<Picture> extremes =
        Arbitraries.of(1e-320, 1e300, Double.MAX_VALUE)
            .map(far -> Scenes.arrows(new Point(far, -far), new Point(-far, far)));
    return Arbitraries.oneOf(dots, products, others, extremes);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-9, 9).map(Integer::doubleValue),
        Arbitraries.doubles().between(-100, 100).ofScale(2),
        Arbitraries.of(0.0, 1e-9, 1e12, -1e100, 1e100));
  }
}
