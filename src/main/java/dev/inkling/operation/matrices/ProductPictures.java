package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.math.RowScores;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.vectors.Images;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.operation.vectors.ProductBars;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.words.ProductWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of rows that answer an input. Rows and input share one plane, because rows live where
 * inputs live; the scores live elsewhere and are bars, never an arrow in that plane.
 */
final class ProductPictures {

  private static final int MOST_ARROWS = 6;
  private static final int MOST_FEET = 3; // more foot lines make a thicket
  private static final int MOST_BARS = 24;

  private ProductPictures() {}

  static List<Picture> of(Call call) {
    Arguments given = call.arguments();
    Matrix rows = given.matrix(0);
    Matrix input = given.matrix(1);
    if (input.columns() != 1) {
      return List.of();
    }
    if (Images.wanted(given) && Images.side(rows.rowAt(0)).isPresent()) {
      return images(given);
    }
    List<Integer> loudest = RowScores.of(rows, input).loudest();
    int first = loudest.isEmpty() ? 0 : loudest.get(0);
    List<Picture> pictures = new ArrayList<>();
    if (rows.columns() == 2 && rows.rows() <= MOST_ARROWS && drawable(rows, input)) {
      pictures.add(plane(given, first));
    }
    if (rows.rows() > 1) {
      pictures.add(scores(call, input.isZero() ? List.of() : loudest));
    }
    if (rows.columns() > 2) {
      pictures.add(
          ProductBars.of(
              call.numbers(), rows.rowAt(first), "row " + (first + 1), input, given.label(1)));
    }
    return pictures;
  }

  private static boolean drawable(Matrix rows, Matrix input) {
    for (int i = 0; i < rows.rows(); i++) {
      if (PlanePictures.point(rows.rowAt(i)).isEmpty()) {
        return false;
      }
    }
    return PlanePictures.point(input).isPresent();
  }

  private static Plane plane(Arguments given, int loudest) {
    Matrix rows = given.matrix(0);
    Matrix input = given.matrix(1);
    List<Mark> marks = new ArrayList<>();
    StringBuilder words = new StringBuilder("Arrows from the origin. ");
    for (int i = 0; i < rows.rows(); i++) {
      Matrix row = rows.rowAt(i);
      String name = "row " + (i + 1);
      marks.add(new PlanePictures(given.numbers()).arrow(name, row, Role.FIRST));
      words.append(
          i == 0
              ? "R" + new PlanePictures(given.numbers()).reach(name, row).substring(1)
              : new PlanePictures(given.numbers()).reach(name, row));
      words.append(", ");
    }
    marks.add(new PlanePictures(given.numbers()).arrow(given.label(1), input, Role.SECOND));
    words
        .append("and the input ")
        .append(new PlanePictures(given.numbers()).reach(given.label(1), input))
        .append(". ");
    if (!input.isZero()) {
      for (int i = 0; i < rows.rows(); i++) {
        Matrix row = rows.rowAt(i);
        if (!row.isZero() && (i == loudest || rows.rows() <= MOST_FEET)) {
          marks.addAll(
              new PlanePictures(given.numbers())
                  .foot(input, row, "row " + (i + 1), Role.FIRST, Role.SECOND, i == loudest));
        }
      }
    }
    return new Plane(
        marks,
        true,
        Text.of(words.toString()).plus(new ProductWording(given.numbers()).answers(rows, input)));
  }

  private static Bars scores(Call call, List<Integer> loudest) {
    Matrix result = Results.of(call);
    List<Bars.Bar> bars = new ArrayList<>();
    StringBuilder words = new StringBuilder("The scores as bars: ");
    for (int i = 0; i < Math.min(result.rows(), MOST_BARS); i++) {
      Scalar score = result.at(i, 0);
      boolean loud = loudest.contains(i);
      Text value =
          loud
              ? Text.strong(call.numbers().signed(score), Role.ANSWER)
              : Text.of(call.numbers().signed(score));
      bars.add(
          new Bars.Bar(
              List.of(Text.dim("row " + (i + 1))),
              score.toDouble(),
              loud ? Role.ANSWER : Role.TEXT,
              List.of(value)));
      words
          .append(i == 0 ? "row " : ", row ")
          .append(i + 1)
          .append(' ')
          .append(call.numbers().set(score));
    }
    int hidden = result.rows() - bars.size();
    words.append(hidden > 0 ? ", and " + hidden + " more." : ".");
    return new Bars(
        List.of(Text.empty()),
        Text.empty(),
        Text.empty(),
        List.of(Text.empty()),
        bars,
        Text.of(words.toString()));
  }

  private static List<Picture> images(Arguments given) {
    Matrix rows = given.matrix(0);
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < Math.min(rows.rows(), MOST_ARROWS); i++) {
      pictures.add(Images.bitmap(rows.rowAt(i), "row " + (i + 1)));
    }
    pictures.add(Images.bitmap(given.matrix(1), given.label(1)));
    return pictures;
  }
}
