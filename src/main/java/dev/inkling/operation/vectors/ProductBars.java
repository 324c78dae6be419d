package dev.inkling.operation.vectors;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.picture.Bars;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.words.VectorWording;
import java.util.ArrayList;
import java.util.List;

/** The products of two longer vectors as bars that pull down or push up, with the sum so far. */
public final class ProductBars {

  private static final int MOST = 40; // further pairs are said to be there, not drawn

  private ProductBars() {}

  /** One bar for each pair of {@code a} and {@code b}. */
  public static Bars of(Numbers numbers, Matrix a, String nameA, Matrix b, String nameB) {
    List<Bars.Bar> bars = new ArrayList<>();
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < Math.min(a.size(), MOST); i++) {
      Scalar product = a.at(i).times(b.at(i));
      sum = sum.plus(product);
      bars.add(
          new Bars.Bar(
              List.of(
                  Text.dim(Integer.toString(i + 1)),
                  Text.of(numbers.set(a.at(i)), Role.FIRST),
                  Text.of(numbers.set(b.at(i)), Role.SECOND),
                  Text.of(numbers.signed(product))),
              product.toDouble(),
              Role.TEXT,
              List.of(
                  i == a.size() - 1
                      ? Text.strong(numbers.set(sum), Role.ANSWER)
                      : Text.of(numbers.set(sum)))));
    }
    return new Bars(
        List.of(
            Text.dim("i"),
            Text.strong(nameA, Role.FIRST),
            Text.strong(nameB, Role.SECOND),
            Text.dim(nameA + "·" + nameB)),
        Text.dim("pulls down"),
        Text.dim("pushes up"),
        List.of(Text.dim("sum so far")),
        bars,
        describe(numbers, a, nameA, b, nameB));
  }

  private static Text describe(Numbers numbers, Matrix a, String nameA, Matrix b, String nameB) {
    String hidden =
        a.size() > MOST ? " The first " + MOST + " of " + a.size() + " pairs are drawn." : "";
    return Text.of("The products of " + nameA + " and " + nameB + ", pair by pair, as bars. ")
        .plus(new VectorWording(numbers).dot(a, nameA, b, nameB))
        .plus(hidden);
  }
}
