package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point3;
import dev.inkling.picture.Space;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns as arrows from the origin: two numbers in the plane, three in space. */
final class Columns implements Shown.Way {

  private static final int MOST = 6;
  private static final int SPACE = 3;
  private static final List<Role> ROLES =
      List.of(Role.FIRST, Role.SECOND, Role.ANSWER, Role.FOURTH);

  static Operation operation() {
    Signature signature =
        Signature.of("arrows", "Draws columns of two or three numbers as arrows from the origin.")
            .taking("A", "a matrix with two or three rows")
            .withExamples("arrows [2 3; 1 -1; 3 1]", "arrows [3 4; 1 -2]")
            .seeAlso("dot", "span", "scatter");
    return new Shown(signature, new Columns());
  }

  @Override
  public void check(Arguments given) {
    Matrix a = given.matrix(0);
    boolean fits = (a.rows() == 2 || a.rows() == SPACE) && a.columns() <= MOST;
    if (!fits) {
      throw ArgumentProblem.at(
          0,
          Problem.work(given.label(0) + " is " + Shapes.of(a) + ".")
              .expecting("Arrows are columns of two or three numbers, six of them at most."));
    }
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Matrix a = call.arguments().matrix(0);
    Optional<List<Double>> numbers = Drawable.numbers(a);
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    return a.rows() == 2 ? plane(call, a) : Optional.of(space(call, a));
  }

  private static Optional<Picture> plane(Call call, Matrix a) {
    PlanePictures pictures = new PlanePictures(call.numbers());
    List<Mark> marks = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < a.columns(); i++) {
      Matrix column = a.columnAt(i);
      if (PlanePictures.point(column).isEmpty()) {
        return Optional.empty();
      }
      marks.add(pictures.arrow(name(i), column, ROLES.get(i % ROLES.size())));
      words.add(pictures.reach(name(i), column));
    }
    return Optional.of(
        new Plane(
            marks, true, Text.of("Arrows from the origin. " + String.join("; ", words) + ".")));
  }

  private static Space space(Call call, Matrix a) {
    List<Space.Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < a.columns(); i++) {
      Matrix column = a.columnAt(i);
      Point3 to =
          new Point3(column.at(0).toDouble(), column.at(1).toDouble(), column.at(2).toDouble());
      Role role = ROLES.get(i % ROLES.size());
      Text label = Text.strong(name(i), role).plus(" " + call.numbers().point(column), role);
      arrows.add(new Space.Arrow(name(i), to, role, label));
    }
    return Space.of(arrows);
  }

  private static String name(int column) {
    return "column " + (column + 1);
  }
}
