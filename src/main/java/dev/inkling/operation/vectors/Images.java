package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/** Vectors of 4, 9, 16, … numbers as small square pictures, on request. */
public final class Images {

  private static final int LARGEST = 64; // pixels a side

  private Images() {}

  /** Whether pictures were asked for with {@code --as image}. */
  public static boolean wanted(Arguments arguments) {
    return arguments.option("as").filter("image"::equals).isPresent();
  }

  /** Says why there is no small picture, where one was asked for and the numbers fill no square. */
  public static List<Text> notes(Arguments arguments, Matrix vector) {
    return wanted(arguments) && side(vector).isEmpty()
        ? List.of(
            Text.of(
                "A small picture needs 4, 9, 16, … numbers; here there are " + vector.size() + "."))
        : List.of();
  }

  /** The side of the square the numbers fill; empty if they fill none. */
  public static Optional<Integer> side(Matrix vector) {
    int side = (int) Math.sqrt(vector.size());
    boolean square = side >= 2 && side <= LARGEST && side * side == vector.size();
    return vector.isVector() && square ? Optional.of(side) : Optional.empty();
  }

  /** One small picture, signed where a number is negative. */
  public static Bitmap bitmap(Matrix vector, String caption) {
    int side = side(vector).orElseThrow();
    Matrix pixels = Matrix.of(side, side, vector.entries());
    boolean signed = vector.entries().stream().anyMatch(entry -> entry.signum() < 0);
    return new Bitmap(
        pixels,
        signed ? Bitmap.Ink.SIGNED : Bitmap.Ink.GREY,
        side <= 4,
        Text.of(caption),
        Text.of(
            caption
                + ", "
                + side
                + " by "
                + side
                + " pixels: "
                + Numbers.usual().set(pixels)
                + "."));
  }

  /** Pattern, picture and their products, if the lengths are square numbers. */
  public static List<Picture> match(Matrix a, String nameA, Matrix b, String nameB) {
    if (side(a).isEmpty()) {
      return List.of();
    }
    Matrix products = a.asRow().combine(b.asRow(), Scalar::times, Work.plain());
    return List.of(bitmap(a, nameA), bitmap(b, nameB), bitmap(products, nameA + "·" + nameB));
  }
}
