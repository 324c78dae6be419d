package dev.inkling.operation.orthogonal;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Role;
import dev.inkling.words.SpreadWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The points with their mean and the directions of their spread. Points of more than two numbers
 * are drawn by their first two scores, and the picture says so.
 */
final class PcaPictures {

  private static final int MOST = 200; // points; more would be a blot
  private static final double HUGE = 1e100;
  private static final double WIDE = 2; // standard deviations to each side

  private final Call call;
  private final Matrix points;
  private final Matrix mean;
  private final Matrix directions;
  private final Matrix variances;

  PcaPictures(Call call) {
    this.call = call;
    this.points = call.arguments().matrix(0);
    this.mean = Parts.matrix(call, Spread.MEAN);
    this.directions = Parts.matrix(call, Spread.DIRECTIONS);
    this.variances = Parts.matrix(call, Spread.VARIANCES);
  }

  List<Picture> pictures() {
    if (variances.isZero()) {
      return List.of();
    }
    if (points.columns() == 2) {
      double[] axes = directions.toDoubles();
      return plane(points, at(mean, 0), axes, "mean", "");
    }
    if (points.columns() > 2 && variances.rows() >= 2) {
      double[] axes = new double[2 * variances.rows()];
      axes[0] = 1;
      axes[variances.rows() + 1] = 1;
      return plane(
          Parts.matrix(call, Spread.SCORES),
          Point.ORIGIN,
          axes,
          "mean, first two scores",
          "The first two scores of each point. ");
    }
    return List.of();
  }

  private static Point at(Matrix rows, int row) {
    return new Point(rows.at(row, 0).toDouble(), rows.at(row, 1).toDouble());
  }

  private List<Picture> plane(
      Matrix rows, Point middle, double[] axes, String name, String opening) {
    int shown = Math.min(MOST, rows.rows());
    List<Mark> marks = new ArrayList<>();
    for (int row = 0; row < shown; row++) {
      Point point = at(rows, row);
      if (Math.abs(point.x()) > HUGE || Math.abs(point.y()) > HUGE) {
        return List.of();
      }
      marks.add(Mark.of("point " + (row + 1), new Shape.Spot(point), Role.SECOND));
    }
    Matrix shares = Pca.shares(call);
    for (int i = 0; i < Math.min(2, variances.rows()); i++) {
      Scalar variance = variances.at(i);
      double reach = WIDE * Math.sqrt(variance.toDouble());
      Point way = new Point(axes[i], axes[variances.rows() + i]).times(reach);
      if (way.length() > 0) {
        marks.add(direction(i, middle, way, shares.at(i)));
      }
    }
    marks.add(
        Mark.of("mean", new Shape.Spot(middle), Role.ANSWER)
            .labelled(Text.strong(name, Role.ANSWER)));
    String more =
        rows.rows() > shown ? " The first " + shown + " of " + rows.rows() + " are drawn." : "";
    Text words =
        Text.of(opening)
            .plus(
                new SpreadWording(call.numbers())
                    .picture(rows.rows(), mean, directions, variances, shares))
            .plus(more);
    return List.of(new Plane(marks, nearOrigin(marks, middle), words));
  }

  private Mark direction(int place, Point middle, Point way, Scalar share) {
    boolean main = place == 0;
    Role role = main ? Role.ANSWER : Role.ANSWER_CONSTRUCTION;
    Mark line =
        Mark.of(
            "direction " + (place + 1),
            new Shape.Segment(middle.minus(way), middle.plus(way), !main),
            role);
    String percent = new SpreadWording(call.numbers()).percent(share);
    return line.labelled(main ? Text.strong(percent, Role.ANSWER) : Text.of(percent, Role.ANSWER));
  }

  /** Axes through an origin far away would leave the points a blot. */
  private static boolean nearOrigin(List<Mark> marks, Point middle) {
    double farthest = 0;
    for (Mark mark : marks) {
      if (mark.shape() instanceof Shape.Spot spot) {
        farthest = Math.max(farthest, spot.at().minus(middle).length());
      }
    }
    return middle.length() <= 2 * farthest;
  }
}
