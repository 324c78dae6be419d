package dev.inkling.render.drawing;

import dev.inkling.picture.Chart;
import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws lines over two scales of their own, with round numbers beside them. */
final class ChartRenderer implements Drawer {

  private static final Size SMALLEST = new Size(20, 6);
  private static final Size LARGEST = new Size(120, 24);
  private static final Size GOOD = new Size(44, 12);
  private static final int PITCH = 3; // rows from number to number
  private static final int WIDE_PITCH = 12; // columns
  private static final int GAP = 1;

  private final Chart chart;
  private final Profile profile;

  ChartRenderer(Chart chart, Profile profile) {
    this.chart = chart;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    if (room.columns() < SMALLEST.columns() || room.rows() < SMALLEST.rows()) {
      return List.of();
    }
    return spread(
            new Size(
                Math.min(room.columns(), LARGEST.columns()), Math.min(room.rows(), LARGEST.rows())))
        .lines(profile);
  }

  @Override
  public Size wanted(Size room) {
    int columns = Math.min(room.columns(), Math.max(GOOD.columns(), room.columns() / 2));
    return Blocks.size(lines(new Size(columns, Math.min(room.rows(), GOOD.rows()))));
  }

  @Override
  public SvgDrawing svg() {
    return spread(new Size(SVG_SHEET.columns(), 18)).svg();
  }

  private Spread spread(Size room) {
    List<Grid.Placed> words = new ArrayList<>();
    int head = chart.up().name().isEmpty() ? 0 : 1;
    int rows = room.rows() - head - 1 - (chart.across().name().isEmpty() ? 0 : 1);
    List<Double> ups = ticks(chart.up(), Math.max(1, rows / PITCH));
    int left = GAP + ups.stream().mapToInt(tick -> words(tick).width()).max().orElse(0);
    StyledLine name = Cut.to(room.columns(), StyledLine.of(chart.up().name()), profile);
    if (head > 0) {
      words.add(Grid.Placed.at(0, 0, name));
    }
    int most = (room.columns() - left) / 3;
    int right = chart.series().size() > 1 ? GAP + Math.min(names(), most) : 1;
    int columns = room.columns() - left - right;
    Plot plot = new Plot(columns, rows, chart);
    for (double tick : ups) {
      StyledLine text = words(tick);
      int row = (int) StrictMath.floor(plot.y(tick) / Braille.HIGH);
      words.add(Grid.Placed.at(left - GAP - text.width(), head + row, text));
    }
    across(plot, left, head + rows, room.columns(), words);
    Composition drawing = drawing(plot, ups);
    ends(plot, new Size(left + columns + GAP, head), room.columns(), words);
    return new Spread(List.of(new Spread.Part(drawing, left, head)), words);
  }

  private int names() {
    return chart.series().stream()
        .mapToInt(one -> StyledLine.of(one.name()).in(profile.glyphs()).width())
        .max()
        .orElse(0);
  }

  private static List<Double> ticks(Chart.Axis axis, int most) {
    return axis.logarithmic()
        ? Ticks.powers(axis.low(), axis.high(), most)
        : Ticks.between(axis.low(), axis.high(), most);
  }

  /** Whole numbers where every point stands on one: there is no number 1.5 of a list. */
  private List<Double> ticksAcross(int most) {
    List<Double> ticks = ticks(chart.across(), most);
    boolean counted =
        chart.series().stream()
            .flatMap(one -> one.points().stream())
            .allMatch(point -> point.x() == StrictMath.rint(point.x()));
    List<Double> whole = ticks.stream().filter(tick -> tick == StrictMath.rint(tick)).toList();
    return counted && !whole.isEmpty() ? whole : ticks;
  }

  private StyledLine words(double tick) {
    return StyledLine.of(Ticks.label(tick), Style.DIM).in(profile.glyphs());
  }

  /** Numbers under the plot, each in the middle of its place, and the name of the scale. */
  private void across(Plot plot, int left, int row, int most, List<Grid.Placed> words) {
    int free = 0;
    for (double tick : ticksAcross(Math.max(1, plot.columns() / WIDE_PITCH))) {
      StyledLine text = words(tick);
      int middle = left + (int) StrictMath.round(plot.x(tick) / Braille.WIDE);
      int at = Math.max(0, Math.min(most - text.width(), middle - text.width() / 2));
      if (at >= free) {
        words.add(Grid.Placed.at(at, row, text));
        free = at + text.width() + 2;
      }
    }
    if (!chart.across().name().isEmpty()) {
      StyledLine name =
          Cut.to(Math.max(1, most - left), StyledLine.of(chart.across().name()), profile);
      int at = Math.max(left, left + plot.columns() - name.width());
      words.add(Grid.Placed.at(Math.min(at, most - name.width()), row + 1, name));
    }
  }

  /** The names of several lines, each level with its end, one row apart at least. */
  private void ends(Plot plot, Size corner, int most, List<Grid.Placed> words) {
    if (chart.series().size() < 2) {
      return;
    }
    List<Chart.Series> sorted =
        chart.series().stream()
            .filter(one -> !plot.dots(one).isEmpty())
            .sorted(java.util.Comparator.comparingDouble(one -> plot.end(one).y()))
            .toList();
    int free = 0;
    for (int i = 0; i < sorted.size() && free < plot.rows(); i++) {
      int wanted = (int) StrictMath.floor(plot.end(sorted.get(i)).y() / Braille.HIGH);
      int latest = plot.rows() - (sorted.size() - i);
      int row = Math.max(free, Math.min(wanted, Math.max(free, latest)));
      int room = most - corner.columns();
      StyledLine name = Cut.to(room, StyledLine.of(sorted.get(i).name()), profile);
      words.add(Grid.Placed.at(corner.columns(), corner.rows() + row, name));
      free = row + 1;
    }
  }

  /** Characters are too coarse for more than one point a column: there the mean stands for all. */
  private List<Point> thinned(List<Point> dots) {
    if (profile.glyphs() == Profile.Glyphs.UNICODE) {
      return dots;
    }
    List<Point> means = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= dots.size(); i++) {
      boolean ends =
          i == dots.size()
              || StrictMath.floor(dots.get(i).x() / Braille.WIDE)
                  != StrictMath.floor(dots.get(from).x() / Braille.WIDE);
      if (ends) {
        Point sum = Point.ORIGIN;
        for (Point dot : dots.subList(from, i)) {
          sum = sum.plus(dot);
        }
        means.add(sum.times(1.0 / (i - from)));
        from = i;
      }
    }
    return means;
  }

  private Composition drawing(Plot plot, List<Double> ups) {
    List<Stroke> rails = new ArrayList<>();
    boolean faint = profile.background() != Profile.Background.UNKNOWN;
    boolean all = faint && profile.glyphs() == Profile.Glyphs.UNICODE;
    for (double tick : all ? ups : ups.subList(0, 1)) {
      double y = plot.y(tick);
      Point from = new Point(0, y);
      Point to = new Point(plot.columns() * Braille.WIDE - 1.0, y);
      rails.add(
          Stroke.line(from, to, Role.FAINT, all ? Layer.GRID : Layer.AXIS).dashed(Dash.SPARSE));
    }
    List<Stroke> strokes = new ArrayList<>();
    for (Chart.Series one : chart.series()) {
      List<Point> dots = thinned(plot.dots(one));
      if (!dots.isEmpty()) {
        List<Point> line = dots.size() > 1 ? dots : List.of(dots.get(0), dots.get(0));
        strokes.add(new Stroke(line, one.role(), Layer.VECTOR, Dash.SOLID, false));
      }
    }
    rails.addAll(strokes);
    Sketch sketch = new Sketch(rails, List.of(), List.of(), List.of(), List.of());
    Grid grid = Raster.of(profile).draw(sketch, plot.columns(), plot.rows());
    return new Composition(View.of(1, 1), sketch, List.of(), grid, Labels.Result.none());
  }
}
