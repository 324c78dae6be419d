package dev.inkling.render.drawing;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Chart;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Group;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Histogram;
import dev.inkling.picture.Light;
import dev.inkling.picture.Network;
import dev.inkling.picture.NumberLine;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Point;
import dev.inkling.picture.Point3;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.picture.Space;
import dev.inkling.picture.Sparkline;
import dev.inkling.picture.Strip;
import dev.inkling.picture.Table;
import dev.inkling.picture.Tiles;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One picture or more of every kind that is not a plane. */
final class KindScenes {

  private KindScenes() {}

  static void addTo(Map<String, Picture> scenes) {
    scenes.put("space", space());
    scenes.put("entries", entries());
    scenes.put("heat map", heatMap());
    scenes.put("number line", numberLine());
    scenes.put("histogram", histogram());
    scenes.put("sparkline", Sparkline.of("loss", loss(200), Role.ANSWER));
    scenes.put("chart", chart(false));
    scenes.put("chart of factors", chart(true));
    scenes.put("strip", strip());
    scenes.put("tiles", tiles());
    scenes.put("network", network());
    scenes.put("table", table());
    scenes.put("group", Group.of(Group.Flow.BESIDE, List.of(PointScenes.analogy(), table())));
  }

  static Space space() {
    return Space.of(
        List.of(
            new Space.Arrow(
                "a", new Point3(2, 1, 3), Role.FIRST, name("a", " (2, 1, 3)", Role.FIRST)),
            new Space.Arrow(
                "b", new Point3(3, -1, 1), Role.SECOND, name("b", " (3, −1, 1)", Role.SECOND))));
  }

  private static Text name(String name, String point, Role role) {
    return Text.strong(name, role).plus(point, role);
  }

  static Entries entries() {
    return Entries.of(
        List.of(
            new Entries.Block(
                Text.of("A", Role.FIRST),
                matrix(2, 2, 1, 2, 3, 4),
                List.of(Light.row(1, Role.FIRST)),
                Text.of("·")),
            new Entries.Block(
                Text.of("B", Role.SECOND),
                matrix(2, 2, 5, 6, 7, 8),
                List.of(Light.column(2, Role.SECOND)),
                Text.of("=")),
            new Entries.Block(
                Text.dim("C = A·B"),
                matrix(2, 2, 19, 22, 43, 50),
                List.of(Light.cell(1, 2, Role.ANSWER)),
                Text.empty())),
        Numbers.usual());
  }

  static HeatMap heatMap() {
    Matrix values =
        matrix(
            5, 5, 0, -1, -1, -2, -1, 0, -1, -2, -3, 0, 0, -1, -2, 3, -2, -1, -2, 3, -2, -1, -2, 1,
            -1, -1, 0);
    return new HeatMap(
        values,
        Ink.SIGNED,
        Numbers.usual(),
        heads("row", 5),
        heads("col", 5),
        List.of(Light.cell(4, 3, Role.ANSWER)),
        Text.dim("response of the detector"),
        Text.of("A response, five by five."));
  }

  private static List<Text> heads(String word, int count) {
    List<Text> heads = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      heads.add(Text.dim(word + " " + i));
    }
    return heads;
  }

  static Tiles tiles() {
    Matrix pattern = matrix(2, 2, -1, 1, -1, 1);
    Matrix image = matrix(3, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1);
    Tiles.Tile asks =
        Tiles.Tile.of(
            Text.empty(), Text.strong("P", Role.FIRST), Text.dim(" pattern"), pattern, Ink.SIGNED);
    Tiles.Tile asked =
        Tiles.Tile.of(
            Text.of("×"), Text.strong("X", Role.SECOND), Text.dim(" image"), image, Ink.GREY);
    Tiles.Tile scores =
        Tiles.Tile.of(
            Text.of("→"),
            Text.strong("scores"),
            Text.empty(),
            matrix(2, 3, 2, -2, 0, 2, -1, 0),
            Ink.SIGNED);
    return new Tiles(
        List.of(
            asks,
            asked.under(new Tiles.Frame(pattern, 0, 0)),
            scores.read(List.of(Light.cell(1, 1, Role.ANSWER), Light.cell(2, 1, Role.ANSWER)))),
        Optional.empty(),
        Numbers.usual(),
        Text.of("A pattern on an image and its scores."));
  }

  static NumberLine numberLine() {
    return NumberLine.of(
        List.of(
            new NumberLine.Place(3, Form.HOLLOW, Role.TEXT, Text.dim("your guess 3")),
            new NumberLine.Place(
                3.88, Form.FULL, Role.ANSWER, Text.strong("shadow 3.88", Role.ANSWER)),
            new NumberLine.Place(-1.5, Form.FULL, Role.FIRST, Text.of("row 1 −1.5", Role.FIRST)),
            new NumberLine.Place(3.5, Form.CROSS, Role.TEXT, Text.of("mean 3.5"))));
  }

  static Histogram histogram() {
    Random random = new Random(1);
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      numbers.add(random.nextGaussian() * 2 + 5);
    }
    return Histogram.of("weights of layer 1", numbers, 16, Role.SECOND);
  }

  static List<Double> loss(int steps) {
    Random random = new Random(2);
    List<Double> loss = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      loss.add(2.3 * Math.exp(-i / 30.0) + 0.05 + 0.02 * random.nextDouble());
    }
    return loss;
  }

  static Chart chart(boolean factors) {
    List<Point> train = new ArrayList<>();
    List<Point> test = new ArrayList<>();
    List<Double> loss = loss(1240);
    for (int i = 0; i < loss.size(); i++) {
      train.add(new Point(i, loss.get(i) * 0.8));
      test.add(new Point(i, loss.get(i) + 0.1));
    }
    return Chart.of(
        List.of(
            new Chart.Series(Text.strong("training", Role.ANSWER), train, Role.ANSWER),
            new Chart.Series(Text.of("test", Role.SECOND), test, Role.SECOND)),
        new Chart.Axis(Text.dim("steps"), 0, 2000, false),
        new Chart.Axis(
            Text.dim("loss, mean of the last 40 steps"), factors ? 0.01 : 0, 3, factors));
  }

  static Strip strip() {
    List<Bitmap> bitmaps = new ArrayList<>();
    Bitmap first = Scenes.ring(12, Ink.GREY);
    for (int i = 0; i < 4; i++) {
      Matrix pixels = first.pixels();
      List<Scalar> moved = new ArrayList<>();
      for (int row = 0; row < pixels.rows(); row++) {
        for (int column = 0; column < pixels.columns(); column++) {
          int from = column - i;
          moved.add(from >= 0 ? pixels.at(row, from) : Exact.ZERO);
        }
      }
      Text caption =
          i == 3
              ? Text.strong("t 0.75", Role.ANSWER)
              : Text.dim("t " + Numbers.rounded(i * 0.25, 2));
      bitmaps.add(
          new Bitmap(
              Matrix.of(pixels.rows(), pixels.columns(), moved),
              Ink.GREY,
              false,
              caption,
              Text.of("A ring.")));
    }
    bitmaps.add(
        Bitmap.difference(bitmaps.get(0).pixels(), bitmaps.get(3).pixels(), Text.dim("change")));
    return Strip.of(bitmaps);
  }

  static Network network() {
    return Network.of(
        List.of(
            new Network.Layer(
                Text.dim("input"), List.of(Text.of("x₁ 3"), Text.of("x₂ 1"), Text.of("x₃ 2"))),
            new Network.Layer(
                Text.dim("hidden"),
                List.of(Text.empty(), Text.empty(), Text.empty(), Text.empty())),
            new Network.Layer(Text.dim("output"), List.of(Text.of("yes 4"), Text.of("no −2")))),
        List.of(
            matrix(4, 3, 3, -1, 0, 1, 2, -2, -3, 0, 1, 2, 1, -1),
            matrix(2, 4, 1, -2, 3, 0, -3, 1, 0, 2)),
        Numbers.usual());
  }

  static Table table() {
    return Table.of(
        List.of(
            new Table.Column(Text.of("nearest"), Table.Align.LEFT),
            new Table.Column(Text.of("cosine"), Table.Align.POINT),
            new Table.Column(Text.of("length"), Table.Align.POINT)),
        List.of(
            row("queen", "0.95", "12"),
            row("princess", "0.82", "9.5"),
            row("king", "0.69", "−11.25"),
            row("prince", "0.36", "8")),
        1);
  }

  private static List<Text> row(String... cells) {
    return List.of(cells).stream().map(Text::of).toList();
  }

  static Matrix matrix(int rows, int columns, double... values) {
    List<Scalar> entries = new ArrayList<>();
    for (double value : values) {
      entries.add(Exact.of((long) value));
    }
    return Matrix.of(rows, columns, entries);
  }
}
