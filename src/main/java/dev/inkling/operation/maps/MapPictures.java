package dev.inkling.operation.maps;

import dev.inkling.math.Determinant;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.moving.GridMarks;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.words.BasisWording;
import dev.inkling.words.MotionWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grid of the plane after a map, the old one behind it; the unit square and its arrows. */
final class MapPictures {

  private final Numbers numbers;
  private final PlanePictures arrows;

  MapPictures(Numbers numbers) {
    this.numbers = numbers;
    this.arrows = new PlanePictures(numbers);
  }

  /** What a 2x2 matrix does to the grid, and where an input lands. */
  List<Picture> transform(Call call) {
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    String name = given.label(0);
    if (!Transform.follows(given)) {
      return grids(a, name, List.of(), List.of(), "");
    }
    Matrix v = given.matrix(1);
    Matrix image = Results.of(call);
    if (PlanePictures.point(v).isEmpty() || PlanePictures.point(image).isEmpty()) {
      return List.of();
    }
    String landed = name + "·" + given.label(1);
    return grids(
        a,
        name,
        List.of(arrows.arrow(given.label(1), v, Role.ANSWER)),
        List.of(arrows.arrow(landed, image, Role.ANSWER)),
        " " + arrows.reach(given.label(1), v) + "; after it, " + arrows.reach(landed, image) + ".");
  }

  /** The same on its way. */
  Optional<Motion> motion(Call call) {
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    String name = given.label(0);
    if (!Transform.follows(given)) {
      return MapMotion.of(numbers, a, name);
    }
    String input = given.label(1);
    return MapMotion.of(
        numbers,
        a,
        name,
        new MapMotion.Followed(given.matrix(1), input, Results.of(call), name + "·" + input));
  }

  /** What the matrix that came of a call does to the grid. */
  List<Picture> result(Call call) {
    return grids(Results.of(call), call.operation().signature().name(), List.of(), List.of(), "");
  }

  private List<Picture> grids(
      Matrix a, String name, List<Mark> before, List<Mark> after, String words) {
    if (!isDrawable(a)) {
      return List.of();
    }
    Matrix identity = Matrix.identity(2);
    String first = "Before, the grid of the plane, its unit square and its arrows î and ĵ. ";
    String then = "After " + name + ", with the old grid behind it, ";
    String square = new MotionWording(numbers).square(Determinant.of(a, Work.plain()));
    String area = " Now " + (square.startsWith("flat") ? "all is " : "") + square + ".";
    Plane old = plane(identity, before);
    List<Mark> marks = new ArrayList<>(List.of(lattice("old grid", identity, Role.GRID)));
    marks.addAll(plane(a, after).marks());
    return List.of(
        Panels.beforeAfter(
            old,
            new Plane(marks, false, Text.empty()),
            Text.dim(name),
            Text.of(first + then + landed(a) + area + words)));
  }

  /** The grid after a map, the unit square and its arrows. */
  private Plane plane(Matrix a, List<Mark> more) {
    List<Mark> marks = new ArrayList<>(List.of(lattice("grid", a, Role.FAINT)));
    marks.addAll(square(a, Role.DIM));
    marks.addAll(basis(a));
    marks.addAll(more);
    return new Plane(marks, false, Text.empty());
  }

  /** Where the unit square ends in either order. */
  List<Picture> compose(Call call) {
    Arguments given = call.arguments();
    if (!isDrawable(given.matrix(0)) || !isDrawable(given.matrix(1))) {
      return List.of();
    }
    Matrix result = Results.of(call);
    Matrix other = Order.swapped(given);
    if (!isDrawable(result) || !isDrawable(other)) {
      return List.of();
    }
    String then = given.label(0);
    String first = given.label(1);
    boolean differ = Order.difference(result, other).isPresent();
    String words = "The unit square after " + first + " and then " + then + ": " + landed(result);
    String end =
        differ
            ? " After " + then + " and then " + first + ": " + landed(other)
            : " In the other order it ends in the same place.";
    return List.of(
        new Panels(
            List.of(panel(first, then, result, Role.ANSWER), panel(then, first, other, Role.DIM)),
            Text.empty(),
            Text.of(words + end)));
  }

  private Panels.Panel panel(String first, String then, Matrix a, Role role) {
    List<Mark> marks =
        new ArrayList<>(List.of(lattice("old grid", Matrix.identity(2), Role.FAINT)));
    marks.addAll(square(a, role));
    marks.addAll(basis(a));
    String title = "first " + first + ", then " + then;
    return new Panels.Panel(
        role == Role.ANSWER ? Text.strong(title) : Text.dim(title),
        new Plane(marks, false, Text.empty()));
  }

  private static boolean isDrawable(Matrix a) {
    return a.rows() == 2
        && a.columns() == 2
        && PlanePictures.point(a.columnAt(0)).isPresent()
        && PlanePictures.point(a.columnAt(1)).isPresent();
  }

  private List<Mark> basis(Matrix a) {
    return List.of(
        arrows.arrow(BasisWording.name(0), a.columnAt(0), Role.FIRST),
        arrows.arrow(BasisWording.name(1), a.columnAt(1), Role.SECOND));
  }

  private String landed(Matrix a) {
    return BasisWording.name(0)
        + " lands on "
        + numbers.point(a.columnAt(0))
        + ", "
        + BasisWording.name(1)
        + " on "
        + numbers.point(a.columnAt(1))
        + ".";
  }

  private static Mark lattice(String id, Matrix a, Role role) {
    return GridMarks.of(a.toDoubles()).lattice(id, role);
  }

  private static List<Mark> square(Matrix a, Role role) {
    return GridMarks.of(a.toDoubles()).sides(role);
  }
}
