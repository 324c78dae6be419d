package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How true pictures are, in figures: shafts and tips of arrows in all directions, circles on sheets
 * of five shapes, words in ten thousand random scenes. The tests hold the bounds; this tells how far
 * they are kept.
 *
 * <p>{@code javac -d target/bench -cp target/classes:target/test-classes src/bench/Drawing.java},
 * then {@code java -cp target/bench:target/classes:target/test-classes:LIBRARIES
 * dev.inkling.render.drawing.Drawing}, the libraries being those of target/inkling/lib.
 */
final class Drawing {

  private static final Point MIDDLE = new Point(60, 40);
  private static final double LENGTH = 35;
  private static final int SCENES = 10_000;

  private Drawing() {}

  public static void main(String[] args) {
    arrows();
    circles();
    for (Glyphs glyphs : Glyphs.values()) {
      words(glyphs);
    }
  }

  private static void arrows() {
    double worst = 0;
    double sum = 0;
    double tips = 0;
    for (int degrees = 0; degrees < 360; degrees++) {
      double angle = Math.toRadians(degrees);
      Point way = new Point(Math.cos(angle), Math.sin(angle));
      Point tip = MIDDLE.plus(way.times(LENGTH));
      Stroke shaft = Stroke.line(MIDDLE, tip, Role.FIRST, Layer.VECTOR);
      double off = Math.abs(LitDots.principalAxis(dots(shaft, List.of())) - degrees) % 180;
      double error = Math.min(off, 180 - off);
      worst = Math.max(worst, error);
      sum += error;
      Head head = Head.of(tip, way, LENGTH, Role.FIRST);
      Point farthest =
          dots(shaft, List.of(head)).stream()
              .max(Comparator.comparingDouble(dot -> dot.minus(MIDDLE).dot(head.direction())))
              .orElseThrow();
      tips = Math.max(tips, farthest.minus(tip).length());
    }
    say("shaft, degrees off: worst %.2f, mean %.2f; tip, dots off: worst %.2f", worst, sum / 360, tips);
  }

  private static List<Point> dots(Stroke shaft, List<Head> heads) {
    Sketch sketch = new Sketch(List.of(shaft), heads, List.of(), List.of(), List.of());
    return LitDots.of(Braille.draw(sketch, 60, 20).lines());
  }

  private static void circles() {
    double worst = 0;
    for (int[] sheet : new int[][] {{40, 20}, {80, 24}, {120, 40}, {30, 30}, {100, 15}}) {
      PictureRenderer renderer = new PictureRenderer(Profile.plain(Glyphs.UNICODE));
      List<Point> dots = LitDots.of(renderer.render(Scenes.circle(), sheet[0], sheet[1]));
      double wide = extent(dots.stream().map(Point::x).toList());
      double high = extent(dots.stream().map(Point::y).toList());
      worst = Math.max(worst, Math.abs(high / wide - 1));
    }
    say("circle, height to width: worst 1 ± %.3f on five sheets", worst);
  }

  private static double extent(List<Double> values) {
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return most - least + 1;
  }

  private static void words(Glyphs glyphs) {
    Random random = new Random(20261127);
    int labels = 0;
    int overlapping = 0;
    int clipped = 0;
    int dropped = 0;
    int covered = 0;
    for (int i = 0; i < SCENES; i++) {
      Composition drawn = new Composer(plane(random, i), 44, 16, Profile.plain(glyphs)).compose();
      List<Grid.Placed> placed = new ArrayList<>(drawn.labels().placed());
      for (Grid.Placed one : placed) {
        labels++;
        overlapping += placed.stream().anyMatch(other -> other != one && one.meets(other)) ? 1 : 0;
        boolean inside = one.column() >= 0 && one.end() <= 44 && one.row() >= 0 && one.row() < 16;
        clipped += inside ? 0 : 1;
      }
      dropped += drawn.labels().dropped();
      covered += drawn.labels().covered() > 0 ? 1 : 0;
    }
    say(
        "words, %s, %d in %d scenes: %d overlap, %d clipped, %d dropped, %.3f %% on a stroke",
        glyphs, labels, SCENES, overlapping, clipped, dropped, 100.0 * covered / labels);
  }

  /** Two vectors with a shadow, three, or a product. */
  private static Plane plane(Random random, int i) {
    Point a = point(random);
    Point b = point(random);
    return switch (i % 3) {
      case 0 -> Scenes.arrows(a, b, point(random));
      case 1 -> Scenes.mul(a, b, point(random));
      default -> Scenes.dot(a.x(), a.y(), b.x(), b.y());
    };
  }

  private static Point point(Random random) {
    return random.nextBoolean()
        ? new Point(random.nextInt(13) - 6, random.nextInt(13) - 6)
        : new Point(
            Math.rint(random.nextGaussian() * 300) / 100,
            Math.rint(random.nextGaussian() * 300) / 100);
  }

  private static void say(String format, Object... figures) {
    System.out.println(String.format(Locale.ROOT, format, figures));
  }
}
