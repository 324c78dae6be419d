package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Strip;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows as small square images side by side, and the change from the first to the last. */
final class Images implements Shown.Way {

  private static final int MOST = 8;

  static Operation operation() {
    Signature signature =
        Signature.of("strip", "Draws each row as a small square image, and what changes.")
            .taking("A", "a matrix with 4, 9, 16, … columns")
            .withExamples(
                "strip [0 1 0 0 1 0 0 1 0; 0 0 1 0 1 0 1 0 0]", "strip [1 0 0 1; 0 1 1 0]")
            .seeAlso("heatmap", "dot");
    return new Shown(signature, new Images());
  }

  private static Optional<Bitmap> image(Matrix row, String caption) {
    return dev.inkling.operation.vectors.Images.side(row)
        .map(side -> dev.inkling.operation.vectors.Images.bitmap(row, caption));
  }

  @Override
  public void check(Arguments given) {
    Matrix a = given.matrix(0);
    if (image(a.rowAt(0), "").isEmpty()) {
      throw ArgumentProblem.at(
          0,
          Problem.work(given.label(0) + " is " + Shapes.of(a) + ".")
              .expecting("A square image has 4, 9, 16, … numbers in its row."));
    }
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Matrix a = call.arguments().matrix(0);
    if (Drawable.numbers(a).isEmpty()) {
      return Optional.empty();
    }
    List<Bitmap> images = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, a.rows()); i++) {
      Bitmap image = image(a.rowAt(i), "row " + (i + 1)).orElseThrow();
      images.add(
          new Bitmap(image.pixels(), image.ink(), false, image.caption(), image.description()));
    }
    if (images.size() > 1) {
      Matrix first = images.get(0).pixels();
      Matrix last = images.get(images.size() - 1).pixels();
      images.add(Bitmap.difference(first, last, Text.dim("change")));
    }
    return Optional.of(Strip.of(images));
  }
}
