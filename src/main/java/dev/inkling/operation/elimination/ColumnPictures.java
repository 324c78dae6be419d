package dev.inkling.operation.elimination;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of two numbers as arrows: what they reach together, and the square they make of one. */
final class ColumnPictures {

  private static final int MOST_ARROWS = 6;

  private final Numbers numbers;
  private final PlanePictures plane;

  /** Pictures with their numbers written in this way. */
  ColumnPictures(Numbers numbers) {
    this.numbers = numbers;
    this.plane = new PlanePictures(numbers);
  }

  /** The columns of a matrix with two rows, and nothing else. */
  List<Picture> columns(Matrix a) {
    return isDrawable(a)
        ? List.of(
            new Plane(arrows(a), true, Text.of("Arrows from the origin. " + reaches(a) + ".")))
        : List.of();
  }

  /** The columns and a target; the way to it where the amounts are known. */
  List<Picture> target(Matrix a, Matrix target, String name, Role role, Optional<Matrix> amounts) {
    if (!isDrawable(a) || PlanePictures.point(target).isEmpty()) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(plane.arrow(name, target, role));
    marks.addAll(arrows(a));
    amounts.ifPresent(way -> marks.addAll(way(a, way)));
    String words = "Arrows from the origin. " + reaches(a) + "; " + plane.reach(name, target) + ".";
    String end = amounts.isPresent() ? " Dashed, the columns tip to tail, as often as needed." : "";
    return List.of(new Plane(marks, true, Text.of(words + end)));
  }

  /** The unit square, and what becomes of it: a parallelogram on the columns. */
  List<Picture> square(Matrix a, Scalar determinant) {
    if (a.rows() != 2 || a.columns() != 2 || !isDrawable(a)) {
      return List.of();
    }
    Point first = point(a, 0);
    Point second = point(a, 1);
    Point corner = first.plus(second);
    Point right = new Point(1, 0);
    Point up = new Point(0, 1);
    List<Mark> marks = new ArrayList<>(arrows(a));
    marks.add(side("side 1", first, corner, false, Role.ANSWER));
    marks.add(side("side 2", second, corner, false, Role.ANSWER));
    marks.add(side("unit right", right, right.plus(up), true, Role.DIM));
    marks.add(side("unit top", up, right.plus(up), true, Role.DIM));
    String area = numbers.marked(determinant.abs()).replace("≈ ", "about ");
    return List.of(
        new Plane(
            marks,
            true,
            Text.of(
                "The square of side 1, dashed, becomes the parallelogram on the columns. "
                    + reaches(a)
                    + ". Its area is "
                    + area
                    + (determinant.signum() < 0 ? ", and it is flipped over." : "."))));
  }

  private Mark side(String id, Point from, Point to, boolean dashed, Role role) {
    return Mark.of(id, new Shape.Segment(from, to, dashed), role);
  }

  private boolean isDrawable(Matrix a) {
    boolean drawable = a.rows() == 2 && a.columns() <= MOST_ARROWS;
    for (int column = 0; drawable && column < a.columns(); column++) {
      drawable = PlanePictures.point(a.columnAt(column)).isPresent();
    }
    return drawable;
  }

  private static Point point(Matrix a, int column) {
    return PlanePictures.point(a.columnAt(column)).orElseThrow();
  }

  private List<Mark> arrows(Matrix a) {
    List<Mark> marks = new ArrayList<>();
    for (int column = 0; column < a.columns(); column++) {
      marks.add(plane.arrow(name(column), a.columnAt(column), Role.FIRST));
    }
    return marks;
  }

  private String name(int column) {
    return "column " + (column + 1);
  }

  private String reaches(Matrix a) {
    List<String> words = new ArrayList<>();
    for (int column = 0; column < a.columns(); column++) {
      words.add(plane.reach(name(column), a.columnAt(column)));
    }
    String all = String.join(", ", words);
    return Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  /** From the origin along each column as often as wanted, tip to tail. */
  private List<Mark> way(Matrix a, Matrix amounts) {
    List<Mark> marks = new ArrayList<>();
    Point at = Point.ORIGIN;
    for (int column = 0; column < a.columns(); column++) {
      Point next = at.plus(point(a, column).times(amounts.at(column).toDouble()));
      boolean drawn = next.minus(at).length() > 0;
      if (drawn) {
        marks.add(
            Mark.of(
                "way " + (column + 1), new Shape.Segment(at, next, true), Role.FIRST_CONSTRUCTION));
      }
      at = next;
    }
    return marks;
  }
}
