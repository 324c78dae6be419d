package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Group;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.picture.Table;
import dev.inkling.words.PictureWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of two numbers as points about their mean, and how far they spread each way. */
final class Scatter implements Shown.Way {

  private static final int MOST_NAMES = 12; // more of them hide the points

  static Operation operation() {
    Signature signature =
        Signature.of("scatter", "Draws rows of two numbers as points, with their mean.")
            .taking("A", "a matrix with two columns, one row for each point; rows by name keep it")
            .withExamples("scatter [1 2; 2 3; 3 3; 4 5; 6 5]", "scatter [0 1; 1 0; 1 1]")
            .seeAlso("histogram", "arrows");
    return new Shown(signature, new Scatter());
  }

  @Override
  public void check(Arguments given) {
    Matrix a = given.matrix(0);
    if (a.columns() != 2) {
      throw ArgumentProblem.at(
          0,
          Problem.work(given.label(0) + " is " + Shapes.of(a) + ".")
              .expecting("A point in the plane has two numbers, so two columns are needed."));
    }
  }

  @Override
  public boolean speaks() {
    return true;
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Matrix a = call.arguments().matrix(0);
    return Drawable.numbers(a).map(numbers -> drawn(a.rows(), numbers, names(call)));
  }

  /** What the learner calls the points: rows that were put under one another by their names. */
  private static List<String> names(Call call) {
    int rows = call.arguments().matrix(0).rows();
    return call.arguments()
        .get(0)
        .origin()
        .map(Call::arguments)
        .filter(parts -> rows <= MOST_NAMES && parts.count() == rows)
        .map(parts -> IntStream.range(0, rows).filter(parts::isNamed).mapToObj(parts::label))
        .map(Stream::toList)
        .filter(names -> names.size() == rows)
        .orElse(List.of());
  }

  private static Picture drawn(int count, List<Double> numbers, List<String> names) {
    List<Point> points = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (int i = 0; i < count; i++) {
      Point point = new Point(numbers.get(2 * i), numbers.get(2 * i + 1));
      points.add(point);
      x += point.x() / count;
      y += point.y() / count;
    }
    Point mean = new Point(x, y);
    String words = PictureWording.points(count, x, y) + PictureWording.named(names, numbers);
    List<Mark> marks = new ArrayList<>();
    if (names.isEmpty()) {
      marks.add(Mark.of("points", new Shape.Cloud(points), Role.SECOND));
    }
    for (int i = 0; i < names.size(); i++) {
      marks.add(
          Mark.of("point " + i, new Shape.Spot(points.get(i)), Role.SECOND)
              .labelled(Text.strong(names.get(i), Role.SECOND)));
    }
    marks.add(
        Mark.of("mean", new Shape.Spot(mean, Form.CROSS), Role.ANSWER)
            .labelled(Text.strong("mean", Role.ANSWER)));
    Picture plane = new Plane(marks, true, Text.of(words));
    Table table =
        Table.of(
            List.of(
                new Table.Column(Text.empty(), Table.Align.LEFT),
                new Table.Column(Text.of("lowest"), Table.Align.POINT),
                new Table.Column(Text.of("mean"), Table.Align.POINT),
                new Table.Column(Text.of("highest"), Table.Align.POINT)),
            List.of(
                row("across", points.stream().map(Point::x).toList(), x),
                row("up", points.stream().map(Point::y).toList(), y)),
            0);
    return new Group(
        Group.Flow.BESIDE,
        List.of(plane, table),
        Text.of(words + " " + table.description().plain()));
  }

  private static List<Text> row(String name, List<Double> numbers, double mean) {
    double low = numbers.stream().mapToDouble(one -> one).min().orElse(0);
    double high = numbers.stream().mapToDouble(one -> one).max().orElse(0);
    return List.of(
        Text.of(name),
        Text.of(PictureWording.shortly(low)),
        Text.of(PictureWording.shortly(mean)),
        Text.of(PictureWording.shortly(high)));
  }
}
