package dev.inkling.operation.patterns;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.pictures.Drawable;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Light;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Table;
import dev.inkling.picture.Tiles;
import dev.inkling.picture.Tiles.Mark;
import dev.inkling.picture.Tiles.Tile;
import dev.inkling.words.DetectWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pattern, image and products as tiles, and what they add up to. */
final class DetectPictures {

  private static final int LARGE = 400; // squares that are looked at one by one
  private static final int MOST_SIDE = 120; // squares a side that a picture makes sense of
  private static final int LINE = 40; // columns for products added up

  private final Overlay laid;
  private final Numbers numbers;

  DetectPictures(Overlay laid) {
    this.laid = laid;
    this.numbers = laid.given().numbers();
  }

  List<Picture> pictures() {
    if (!isDrawable()) {
      return List.of();
    }
    return laid.isOne() ? List.of(one(laid.pattern().size()), sums()) : List.of(many());
  }

  boolean isDrawable() {
    return laid.image().rows() <= MOST_SIDE
        && laid.image().columns() <= MOST_SIDE
        && Drawable.numbers(laid.pattern()).isPresent()
        && Drawable.numbers(laid.image()).isPresent()
        && Drawable.numbers(laid.scores()).isPresent();
  }

  /** One place, with as many products as are known. */
  Tiles one(int known) {
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < known; i++) {
      sum = sum.plus(laid.pattern().at(i).times(laid.image().at(i)));
    }
    boolean all = known == laid.pattern().size();
    Text value = all ? Text.strong(signed(sum), Role.ANSWER) : Text.of(signed(sum), Role.TEXT);
    Text title = all ? Text.strong("score") : Text.dim("so far");
    Tiles.Result result = new Tiles.Result(title, Text.of("→"), value);
    return new Tiles(
        List.of(pattern(), image(), products(laid.image()).upTo(known)),
        Optional.of(result),
        numbers,
        seen());
  }

  /** Where the pattern answers loudest, among all places. */
  Tiles many() {
    List<Integer> loudest = laid.loudest();
    return many(loudest.get(0), laid.scores().size(), loudest);
  }

  /** The pattern on one place, with as many scores as are known and some of them meant. */
  Tiles many(int place, int known, List<Integer> meant) {
    List<Light> lights = new ArrayList<>();
    List<Integer> lit = meant.size() < laid.scores().size() ? meant : List.of(); // all is none
    for (int one : lit.subList(0, Math.min(LARGE, lit.size()))) {
      lights.add(Light.cell(laid.row(one) + 1, laid.column(one) + 1, Role.ANSWER));
    }
    Tiles.Frame frame = new Tiles.Frame(laid.pattern(), laid.row(place), laid.column(place));
    Tile scores =
        Tile.of(Text.of("→"), Text.strong("scores"), Text.empty(), laid.scores(), Ink.SIGNED)
            .read(lights)
            .upTo(known);
    return new Tiles(
        List.of(pattern(), image().under(frame), products(laid.window(place)), scores),
        Optional.empty(),
        numbers,
        seen());
  }

  private Text seen() {
    return new DetectWording(numbers)
        .seen(
            laid.given().label(0),
            laid.pattern(),
            laid.given().label(1),
            laid.image(),
            laid.scores());
  }

  private Tile pattern() {
    return Tile.of(
        Text.empty(),
        Text.strong(laid.given().label(0), Role.FIRST),
        Text.dim(" pattern"),
        laid.pattern(),
        Ink.SIGNED);
  }

  private Tile image() {
    boolean signed = laid.image().entries().stream().anyMatch(ink -> ink.signum() < 0);
    return Tile.of(
        Text.of("×"),
        Text.strong(laid.given().label(1), Role.SECOND),
        Text.dim(" image"),
        laid.image(),
        signed ? Ink.SIGNED : Ink.GREY);
  }

  private Tile products(Matrix window) {
    Matrix pattern = laid.pattern();
    Matrix products = pattern.combine(window, Scalar::times, Work.plain());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < pattern.size() && pattern.size() <= LARGE; i++) {
      boolean missing = pattern.at(i).signum() > 0 && window.at(i).isZero();
      marks.add(products.at(i).signum() < 0 ? Mark.AGAINST : missing ? Mark.MISSING : Mark.NONE);
    }
    return Tile.of(Text.of("="), Text.strong("products"), Text.empty(), products, Ink.SIGNED)
        .marked(largest(pattern) * largest(laid.image()), marks);
  }

  private static double largest(Matrix numbers) {
    double most = 0;
    for (Scalar number : numbers.entries()) {
      most = StrictMath.max(most, StrictMath.abs(number.toDouble()));
    }
    return most;
  }

  /** What pushes the score up, what pulls it down, and both together. */
  private Table sums() {
    List<Scalar> ups = new ArrayList<>();
    List<Scalar> downs = new ArrayList<>();
    for (int i = 0; i < laid.pattern().size(); i++) {
      Scalar product = laid.pattern().at(i).times(laid.image().at(i));
      if (!product.isZero()) {
        (product.signum() > 0 ? ups : downs).add(product);
      }
    }
    List<String> sides = DetectWording.sides(laid.pattern(), laid.image());
    Scalar score = laid.scores().number();
    List<List<Text>> rows =
        List.of(
            row(sides.get(0), ups),
            row(sides.get(1), downs),
            List.of(
                Text.dim("score"),
                Text.empty(),
                Text.empty(),
                Text.strong(signed(score), Role.ANSWER)));
    return new Table(
        List.of(
            new Table.Column(Text.empty(), Table.Align.LEFT),
            new Table.Column(Text.empty(), Table.Align.LEFT),
            new Table.Column(Text.empty(), Table.Align.LEFT),
            new Table.Column(Text.empty(), Table.Align.POINT)),
        rows,
        0,
        Text.of(rows.stream().map(DetectPictures::told).collect(Collectors.joining(" "))));
  }

  private static String told(List<Text> row) {
    String cells =
        row.stream()
            .skip(1)
            .filter(cell -> !cell.isEmpty())
            .map(Text::plain)
            .collect(Collectors.joining(" "));
    return row.get(0).plain() + ": " + cells + ".";
  }

  private List<Text> row(String name, List<Scalar> products) {
    Scalar sum = products.stream().reduce(Scalar::plus).orElse(Exact.ZERO);
    String equals = numbers.setsExactly(sum) ? "=" : "≈";
    return List.of(
        Text.dim(name),
        Text.of(new DetectWording(numbers).added(products, LINE)),
        Text.of(products.isEmpty() ? "" : equals),
        Text.of(signed(sum)));
  }

  private String signed(Scalar number) {
    return (numbers.setsExactly(number) ? "" : "≈ ") + numbers.signed(number);
  }
}
