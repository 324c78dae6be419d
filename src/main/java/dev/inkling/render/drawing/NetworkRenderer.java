package dev.inkling.render.drawing;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Network;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws layers from left to right. A weight is a line: solid for plus, dashed for minus, wider the
 * larger it is; weights near nothing are left out, and the picture says so.
 */
final class NetworkRenderer implements Drawer {

  private static final int MOST_UNITS = 8;
  private static final int PITCH = 4; // rows from unit to unit
  private static final int LEAST_PITCH = 2;
  private static final int APART = 26; // columns from layer to layer
  private static final int LEAST_APART = 8;
  private static final double NEAR_NOTHING = 0.05; // of the largest weight
  private static final double WIDE = 0.5; // of the largest weight, from which lines are wide

  private final Network network;
  private final Profile profile;

  NetworkRenderer(Network network, Profile profile) {
    this.network = network;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    int foot = 1 + legend(room.columns()).size();
    int units = shown().stream().mapToInt(List::size).max().orElse(1);
    int pitch = Math.min(PITCH, (room.rows() - foot) / Math.max(1, units));
    int left = width(0);
    int right = width(network.layers().size() - 1);
    int free = room.columns() - left - right - 6;
    int apart = Math.min(APART, free / Math.max(1, network.layers().size() - 1));
    if (pitch < LEAST_PITCH && units > 1 || pitch < 1 || apart < LEAST_APART) {
      return List.of();
    }
    return spread(units * pitch, pitch, apart, left, room.columns()).lines(profile);
  }

  @Override
  public SvgDrawing svg() {
    int units = shown().stream().mapToInt(List::size).max().orElse(1);
    return spread(units * PITCH, PITCH, APART, width(0), SVG_LONG.columns()).svg();
  }

  /** Which units of each layer are drawn. */
  private List<List<Integer>> shown() {
    List<List<Integer>> shown = new ArrayList<>();
    for (Network.Layer layer : network.layers()) {
      shown.add(Windows.of(layer.units().size(), MOST_UNITS, List.of()));
    }
    return shown;
  }

  private int width(int layer) {
    return network.layers().get(layer).units().stream()
        .mapToInt(one -> StyledLine.of(one).in(profile.glyphs()).width())
        .max()
        .orElse(0);
  }

  private Spread spread(int rows, int pitch, int apart, int left, int most) {
    List<List<Integer>> shown = shown();
    int last = network.layers().size() - 1;
    int columns = apart * last + 4;
    List<List<Point>> places = places(shown, rows, pitch, apart);
    List<Stroke> strokes = new ArrayList<>();
    weights(shown, places, strokes);
    List<Blob> blobs = new ArrayList<>();
    List<Grid.Placed> words = new ArrayList<>();
    int start = left > 0 ? left + 1 : 0;
    for (int layer = 0; layer <= last; layer++) {
      units(layer, shown.get(layer), places.get(layer), blobs, start, words);
      name(layer, start + 2 + layer * apart, rows, most, words);
    }
    List<StyledLine> legend = legend(most);
    for (int i = 0; i < legend.size(); i++) {
      words.add(Grid.Placed.at(0, rows + 1 + i, legend.get(i)));
    }
    Sketch sketch = new Sketch(strokes, List.of(), blobs, List.of(), List.of());
    Grid grid = Raster.of(profile).draw(sketch, columns, rows);
    Composition drawing =
        new Composition(View.of(1, 1), sketch, List.of(), grid, Labels.Result.none());
    return new Spread(List.of(new Spread.Part(drawing, start, 0)), words);
  }

  /** How to read the lines. */
  private List<StyledLine> legend(int columns) {
    String lines = "solid +, dashed −; wide: at least half of the largest; near 0: none";
    StyledLine words = StyledLine.of(lines, Style.DIM).in(profile.glyphs());
    return Wrap.lines(words, Math.min(Wrap.WIDEST, columns), 0, 0);
  }

  /** The middle of each unit, every layer about the same level. */
  private static List<List<Point>> places(
      List<List<Integer>> shown, int rows, int pitch, int apart) {
    List<List<Point>> places = new ArrayList<>();
    for (int layer = 0; layer < shown.size(); layer++) {
      int count = shown.get(layer).size();
      int first = (rows - (count - 1) * pitch - 1) / 2;
      List<Point> column = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        double x = (1.5 + layer * apart) * Braille.WIDE;
        column.add(new Point(x, (first + i * pitch) * Braille.HIGH + 1.5));
      }
      places.add(column);
    }
    return places;
  }

  private void weights(List<List<Integer>> shown, List<List<Point>> places, List<Stroke> strokes) {
    double most = 0;
    for (Matrix matrix : network.weights()) {
      for (int i = 0; i < matrix.size(); i++) {
        most = StrictMath.max(most, StrictMath.abs(matrix.at(i).toDouble()));
      }
    }
    for (int layer = 0; layer < network.weights().size(); layer++) {
      for (int from = 0; from < shown.get(layer).size(); from++) {
        for (int to = 0; to < shown.get(layer + 1).size(); to++) {
          int source = shown.get(layer).get(from);
          int target = shown.get(layer + 1).get(to);
          if (source == Windows.SKIPPED || target == Windows.SKIPPED) {
            continue;
          }
          double weight = network.weights().get(layer).at(target, source).toDouble();
          double share = most > 0 ? weight / most : 0;
          if (StrictMath.abs(share) >= NEAR_NOTHING) {
            Point start = places.get(layer).get(from);
            weight(new Line(start, places.get(layer + 1).get(to)), share, strokes);
          }
        }
      }
    }
  }

  /** One dot wide, or two, or three. */
  private static void weight(Line line, double share, List<Stroke> strokes) {
    double size = StrictMath.abs(share);
    int wide = size >= WIDE ? 2 : 1;
    Point way = Dots.unit(line.from(), line.to());
    Point from = line.from().plus(way.times(4));
    Point to = line.to().minus(way.times(4));
    boolean flat = StrictMath.abs(way.x()) >= StrictMath.abs(way.y());
    Point aside = flat ? new Point(0, 1) : new Point(1, 0);
    Role role = share < 0 ? Role.FIRST : Role.SECOND;
    Layer layer = wide == 2 ? Layer.DIMENSION : Layer.CONSTRUCTION;
    for (int i = 0; i < wide; i++) {
      Point off = aside.times(i);
      Stroke stroke = Stroke.line(from.plus(off), to.plus(off), role, layer);
      strokes.add(share < 0 ? stroke.dashed(Dash.DASHED) : stroke);
    }
  }

  private void units(
      int layer,
      List<Integer> shown,
      List<Point> places,
      List<Blob> blobs,
      int start,
      List<Grid.Placed> words) {
    int last = network.layers().size() - 1;
    for (int i = 0; i < shown.size(); i++) {
      Point at = places.get(i);
      int row = (int) (at.y() / Braille.HIGH);
      int column = start + (int) (at.x() / Braille.WIDE);
      if (shown.get(i) == Windows.SKIPPED) {
        words.add(Grid.Placed.at(column, row, StyledLine.of(":", Style.DIM)));
        continue;
      }
      blobs.add(new Blob(at, Role.TEXT, Form.HOLLOW));
      StyledLine label =
          StyledLine.of(network.layers().get(layer).units().get(shown.get(i))).in(profile.glyphs());
      if (label.isEmpty()) {
        continue;
      }
      if (layer == 0) {
        words.add(Grid.Placed.at(start - 1 - label.width(), row, label));
      } else if (layer == last) {
        words.add(Grid.Placed.at(column + 3, row, label));
      }
    }
  }

  private void name(int layer, int middle, int row, int most, List<Grid.Placed> words) {
    StyledLine name = Cut.to(most, StyledLine.of(network.layers().get(layer).name()), profile);
    int at = Math.max(0, Math.min(most - name.width(), middle - name.width() / 2));
    boolean free = words.stream().noneMatch(Grid.Placed.at(at, row, name)::meets);
    if (!name.isEmpty() && free) {
      words.add(Grid.Placed.at(at, row, name));
    }
  }
}
