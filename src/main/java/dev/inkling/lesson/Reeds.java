package dev.inkling.lesson;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reeds by the water, in a wind that drops: the one picture that means nothing but a pause.
 *
 * <p>Computed from a fixed list and the time alone, the same each time. Stems stand in groups with
 * air between them, far enough apart that no two merge on a screen of eighty columns when all is
 * still; heads are bright, leaves and the waterline are faint.
 */
final class Reeds {

  private static final double WIDTH = 74;

  /** Foot, height, lean of the tip, and length of the head; 0 for a stem without one. */
  private static final double[][] STEMS = {
    {6, 13, 0.5, 0},
    {10.5, 22, -0.8, 5},
    {13, 17, 0.7, 4.5},
    {16, 30, 1, 6},
    {20.5, 19, -0.6, 4.5},
    {23, 25, 1.2, 5},
    {31, 21, -0.9, 5},
    {33.5, 26.5, 0.5, 5.5},
    {36.5, 16, 1, 4},
    {39, 11, 1.4, 0},
    {48, 18, -0.7, 4.5},
    {50.5, 24, 0.8, 5.5},
    {53.5, 20, 1.3, 5},
    {57, 12, -1, 0},
    {64, 16, 0.6, 4.5},
    {68, 21, -0.5, 5},
  };

  /** Foot, height and reach of the leaves, which bend over. */
  private static final double[][] LEAVES = {
    {8.5, 12, -3},
    {18, 15, 2.6},
    {26, 14, 3.2},
    {29, 13, -2.6},
    {41, 17, 2.8},
    {46, 11, -3},
    {55.5, 15, 3},
    {62, 10, -2.4},
    {70.5, 13, 2.6},
  };

  private static final Duration LENGTH = Duration.ofSeconds(8);
  private static final double STRONGEST = 0.62; // of a stem's height, by which its tip gives way
  private static final double CALMING = 1.25; // half-way through 0.26 are left, at the end nothing
  private static final double WAVES = 4.4; // in all, if they kept their pace
  private static final double SLOWING = 0.36; // of that pace is lost on the way
  private static final double WAVE_LENGTH = 52; // from one gust to the next, across the water
  private static final double LEAN = 0.42; // a wind blows to one side, and a reed springs back
  private static final double STRAIGHT = 1e-9;

  private final double time;

  private Reeds(double time) {
    this.time = time;
  }

  /** They sway, slower and less, until nothing moves. */
  static Motion swaying(String words) {
    return Motion.scene("reeds", LENGTH, time -> new Reeds(time).picture(words));
  }

  private Picture picture(String words) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < LEAVES.length; i++) {
      marks.add(Mark.of("leaf " + (i + 1), leaf(LEAVES[i]), Role.FAINT));
    }
    for (int i = 0; i < STEMS.length; i++) {
      marks.add(Mark.of("stem " + (i + 1), stem(STEMS[i], 0, 1 - share(STEMS[i])), Role.DIM));
      if (STEMS[i][3] > 0) {
        head(STEMS[i], i, marks);
      }
    }
    water(marks);
    return new Plane(marks, false, Text.of(words));
  }

  /** How far the wind takes what stands at a place, in parts of its height; never far back. */
  private double gust(double place) {
    double left = 1 - time;
    double strength = left > 0 ? STRONGEST * StrictMath.pow(left, CALMING) : 0;
    double waves = WAVES * time * (1 - SLOWING * time) - place / WAVE_LENGTH;
    double sway = LEAN + (1 - LEAN) * StrictMath.sin(2 * StrictMath.PI * waves);
    return strength * sway;
  }

  /** The part of a stem's height its head takes. */
  private static double share(double[] stem) {
    return stem[3] / stem[1];
  }

  /** A stem leans little at the foot and more towards the tip. */
  private Shape stem(double[] stem, double from, double to) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= 8; i++) {
      points.add(along(stem, from + (to - from) * i / 8, 0));
    }
    return new Shape.Path(points);
  }

  /** A place on a stem, or a little to its side: in the wind it is an arc of the same length. */
  private Point along(double[] stem, double t, double aside) {
    double turn = 2 * gust(stem[0]) * t; // of the stem there, against upright
    double across = StrictMath.abs(turn) < STRAIGHT ? 0 : (1 - StrictMath.cos(turn)) / turn;
    double up = StrictMath.abs(turn) < STRAIGHT ? 1 : StrictMath.sin(turn) / turn;
    Point at = new Point(stem[0] + stem[2] * t * t + stem[1] * t * across, stem[1] * t * up);
    return at.plus(new Point(aside * StrictMath.cos(turn), -aside * StrictMath.sin(turn)));
  }

  /** A head is a narrow bundle of strokes about the tip of its stem, with the tip above it. */
  private void head(double[] stem, int index, List<Mark> marks) {
    double low = 1 - share(stem);
    for (int side = -1; side <= 1; side++) {
      List<Point> points = new ArrayList<>();
      double inset = side == 0 ? 0 : 0.18;
      for (int i = 0; i <= 4; i++) {
        double t = low + (1 - low) * (inset + (0.86 - 2 * inset) * i / 4);
        points.add(along(stem, t, side * 0.5));
      }
      Shape stroke = new Shape.Path(points);
      marks.add(Mark.of("head " + (index + 1) + "." + (side + 2), stroke, Role.TEXT));
    }
    Shape tip = stem(stem, low + (1 - low) * 0.86, 1);
    marks.add(Mark.of("tip " + (index + 1), tip, Role.DIM));
  }

  /** A leaf rises and bends over under its own weight; the wind takes its upper part along. */
  private Shape leaf(double[] leaf) {
    double wind = gust(leaf[0]);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      double t = i / 10.0;
      double rise = 1 - (1 - t) * (1 - t); // quick at first, then level
      double across = leaf[2] * t * t * t + wind * leaf[1] * t * t * 0.8;
      points.add(new Point(leaf[0] + across, leaf[1] * rise * (1 - 0.4 * wind * wind * t)));
    }
    return new Shape.Path(points);
  }

  /** Broken strokes, longer between the groups: the water shows where nothing grows. */
  private static void water(List<Mark> marks) {
    double x = 1;
    int stroke = 0;
    while (x < WIDTH) {
      double length = 1.5 + (stroke * 7 % 5) * 0.8;
      double end = Math.min(WIDTH, x + length);
      Shape line = new Shape.Segment(new Point(x, 0), new Point(end, 0), false);
      marks.add(Mark.of("water " + (stroke + 1), line, Role.FAINT));
      x = end + 1 + (stroke * 3 % 4) * 0.5;
      stroke++;
    }
  }
}
