package dev.inkling.slips;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Rows times columns, gone wrong: also a dot product, which is one row times one column. */
final class ProductSlips {

  private static final int MOST_SIGNS = 100; // products of which each may lose its sign

  private final Matrix a;
  private final Matrix b;
  private final Ways ways;

  private ProductSlips(Matrix a, Matrix b, Ways ways) {
    this.a = a;
    this.b = b;
    this.ways = ways;
  }

  /** Two lists of one length, as rows or columns. */
  static void dot(List<Matrix> given, Ways ways) {
    Matrix row = given.get(0).asRow();
    Matrix column = given.get(1).asColumn();
    ProductSlips slips = new ProductSlips(row, column, ways);
    slips.pairs();
    slips.notAdded();
    slips.shadow();
  }

  /** A matrix of rows, and one of columns. */
  static void mul(List<Matrix> given, Ways ways) {
    ProductSlips slips = new ProductSlips(given.get(0), given.get(1), ways);
    slips.columns();
    slips.rowsWithRows();
    slips.notAdded();
    slips.pairs();
    slips.order();
    slips.layout();
  }

  private Matrix row(int place) {
    return a.rowAt(place / b.columns());
  }

  private Matrix column(int place) {
    return b.columnAt(place % b.columns()).asRow();
  }

  private String asked(int place) {
    return Lines.products(row(place), column(place), ways.truth().at(place));
  }

  /** Each entry is asked for in the same wrong way. */
  private void pairwise(
      Slip slip,
      BiFunction<Matrix, Matrix, Scalar> way,
      BiFunction<Matrix, Matrix, String> expression) {
    Matrix value = ways.shaped(place -> way.apply(row(place), column(place)));
    ways.add(
        slip,
        value,
        place -> Lines.equal(expression.apply(row(place), column(place)), value.at(place)),
        this::asked);
  }

  private void pairs() {
    int length = a.columns();
    pairwise(Slip.ADDED, ProductSlips::added, (r, c) -> Lines.sum(sums(r, c)));
    if (length > 1) {
      pairwise(Slip.FIRST_PAIR, (r, c) -> pair(r, c, 0), (r, c) -> Lines.times(r.at(0), c.at(0)));
      pairwise(
          Slip.LAST_PAIR,
          (r, c) -> pair(r, c, length - 1),
          (r, c) -> Lines.times(r.at(length - 1), c.at(length - 1)));
      pairwise(
          Slip.CROSSWISE,
          (r, c) -> r.dot(reversed(c), Work.plain()),
          (r, c) -> Lines.sum(Lines.pairs(r, reversed(c))));
    }
    for (int i = 1; i < length - 1; i++) {
      int left = i;
      pairwise(
          Slip.PAIR_LEFT_OUT,
          (r, c) -> r.dot(c, Work.plain()).minus(pair(r, c, left)),
          (r, c) -> Lines.sum(without(Lines.pairs(r, c), left)));
    }
    signs();
  }

  private void signs() {
    pairwise(
        Slip.SIGN,
        (r, c) -> sized(r).dot(sized(c), Work.plain()),
        (r, c) -> Lines.sum(Lines.pairs(sized(r), sized(c))));
    if (ways.truth().size() * a.columns() <= MOST_SIGNS) {
      for (int place = 0; place < ways.truth().size(); place++) {
        for (int i = 0; i < a.columns(); i++) {
          oneSign(place, i);
        }
      }
    }
    negated();
    if (a.columns() > 2) { // of two, one is the first and one the last
      pairwise(Slip.WANTED_ONLY, (r, c) -> share(r, c, 1), (r, c) -> shares(r, c, 1));
      pairwise(Slip.UNWANTED_ONLY, (r, c) -> share(r, c, -1), (r, c) -> shares(r, c, -1));
    }
  }

  /** One product with its sign turned. */
  private void oneSign(int place, int pair) {
    Matrix r = row(place);
    Matrix c = column(place);
    Scalar product = pair(r, c, pair);
    if (product.isZero()) {
      return;
    }
    Scalar wrong = ways.truth().at(place).minus(product).minus(product);
    List<String> terms = new ArrayList<>(Lines.pairs(r, c));
    terms.set(pair, Lines.factor(product.negate()));
    Matrix value = ways.shaped(i -> i == place ? wrong : ways.truth().at(i));
    ways.add(Slip.SIGN, value, i -> Lines.equal(Lines.sum(terms), wrong), this::asked);
  }

  private void negated() {
    for (int i = 0; i < ways.truth().size(); i++) {
      int turned = i;
      Scalar wrong = ways.truth().at(i).negate();
      ways.add(
          Slip.SIGN,
          ways.shaped(place -> place == turned ? wrong : ways.truth().at(place)),
          place -> Lines.products(row(turned), column(turned), wrong),
          this::asked);
    }
  }

  private void notAdded() {
    IntFunction<String> side = i -> Lines.joined(", ", Lines.pairs(row(i), column(i)));
    if (ways.truth().isNumber() && a.columns() > 1) {
      Matrix products = Ways.entries(1, a.columns(), i -> a.at(i).times(b.at(i)));
      ways.add(Slip.NOT_ADDED, products, side.apply(0), asked(0));
    } else if (b.columns() == 1 && a.columns() > 1) {
      Matrix products =
          Ways.entries(a.rows(), a.columns(), i -> a.at(i).times(b.at(i % a.columns())));
      ways.add(Slip.NOT_ADDED, products, side.apply(0), asked(0));
    } else if (a.sameShape(b) && !a.isVector()) {
      Matrix products = Ways.entries(a.rows(), a.columns(), i -> a.at(i).times(b.at(i)));
      ways.add(
          Slip.NOT_ADDED,
          products,
          i -> Lines.equal(Lines.times(a.at(i), b.at(i)), products.at(i)),
          this::asked);
    }
  }

  private void columns() {
    if (a.isSquare() && a.rows() > 1) {
      Matrix value = a.transpose().times(b, Work.plain());
      ways.add(
          Slip.COLUMNS,
          value,
          i -> Lines.products(a.columnAt(i / b.columns()).asRow(), column(i), value.at(i)),
          this::asked);
    }
  }

  private void rowsWithRows() {
    if (b.isSquare() && b.rows() > 1) {
      Matrix value = a.times(b.transpose(), Work.plain());
      ways.add(
          Slip.ROWS_WITH_ROWS,
          value,
          i -> Lines.products(row(i), b.rowAt(i % b.columns()), value.at(i)),
          this::asked);
    }
  }

  private void order() {
    boolean fits = b.columns() == a.rows() && !b.isNumber() && !a.isNumber();
    if (fits) {
      Matrix value = b.times(a, Work.plain());
      ways.add(
          Slip.ORDER,
          value,
          Lines.products(b.rowAt(0), a.columnAt(0).asRow(), value.at(0)),
          asked(0));
    }
  }

  private void layout() {
    Matrix truth = ways.truth();
    if (!truth.isVector()) {
      Matrix turned = truth.transpose();
      ways.add(Slip.TRANSPOSED, turned, Lines.set(turned), Lines.set(truth));
    }
    for (int i = 0; i < truth.rows(); i++) {
      for (int j = 0; j < truth.rows(); j++) {
        exchanged(i, j);
      }
    }
    if (truth.rows() == 1) {
      new SumSlips(ways).exchanged();
    }
  }

  private void exchanged(int i, int j) {
    Matrix truth = ways.truth();
    int columns = truth.columns();
    if (i < j) {
      Matrix swapped =
          ways.shaped(
              p -> {
                int r = p / columns;
                return truth.at(r == i ? j : r == j ? i : r, p % columns);
              });
      ways.add(Slip.EXCHANGED, swapped, Lines.set(swapped), Lines.set(truth));
    }
    if (i != j) {
      Matrix other = ways.shaped(p -> truth.at(p / columns == i ? j : p / columns, p % columns));
      ways.add(
          Slip.ANOTHER_ROW,
          other,
          p -> Lines.products(a.rowAt(j), column(p), other.at(p)),
          this::asked);
    }
  }

  /** The score over a length: how far the one reaches along the other. */
  private void shadow() {
    Scalar score = ways.truth().number();
    for (Matrix along : List.of(a, b)) {
      if (!along.isZero()) {
        Scalar length = Vectors.length(along);
        Scalar value = score.dividedBy(length);
        ways.add(
            Slip.SHADOW,
            Matrix.of(value),
            Lines.equal(Lines.set(score) + " / " + Lines.factor(length), value),
            asked(0));
      }
    }
  }

  private static Scalar pair(Matrix r, Matrix c, int i) {
    return r.at(i).times(c.at(i));
  }

  private static Scalar added(Matrix r, Matrix c) {
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < r.size(); i++) {
      sum = sum.plus(r.at(i)).plus(c.at(i));
    }
    return sum;
  }

  private static List<String> sums(Matrix r, Matrix c) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < r.size(); i++) {
      terms.add("(" + Lines.plus(r.at(i), c.at(i)) + ")");
    }
    return terms;
  }

  private static Scalar share(Matrix r, Matrix c, int sign) {
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < r.size(); i++) {
      Scalar product = pair(r, c, i);
      sum = product.signum() == sign ? sum.plus(product) : sum;
    }
    return sum;
  }

  private static String shares(Matrix r, Matrix c, int sign) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < r.size(); i++) {
      if (pair(r, c, i).signum() == sign) {
        terms.add(Lines.times(r.at(i), c.at(i)));
      }
    }
    return terms.isEmpty() ? "nothing" : Lines.sum(terms);
  }

  private static List<String> without(List<String> terms, int place) {
    List<String> others = new ArrayList<>(terms);
    others.remove(place);
    return others;
  }

  static Matrix reversed(Matrix list) {
    return Ways.entries(list.rows(), list.columns(), i -> list.at(list.size() - 1 - i));
  }

  static Matrix sized(Matrix numbers) {
    return numbers.map(Scalar::abs, Work.plain());
  }
}
