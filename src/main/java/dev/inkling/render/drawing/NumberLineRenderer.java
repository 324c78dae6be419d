package dev.inkling.render.drawing;

import dev.inkling.picture.NumberLine;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws numbers on one line, names above it on as many rows as they need, round numbers below. */
final class NumberLineRenderer implements Drawer {

  private static final int WIDEST = 72;
  private static final int NARROWEST = 16;
  private static final int PITCH = 10; // columns from round number to round number
  private static final int MOST_ROWS = 5;
  private static final int OTHER_LINES = 2; // the line and its numbers

  private final NumberLine line;
  private final Profile profile;

  NumberLineRenderer(NumberLine line, Profile profile) {
    this.line = line;
    this.profile = profile;
  }

  /** A name, the column it belongs to, and where it stands. */
  private record Flag(NumberLine.Place place, int column, Grid.Placed words) {}

  @Override
  public List<StyledLine> lines(Size room) {
    int columns = Math.min(WIDEST, room.columns());
    int most = Math.min(MOST_ROWS, room.rows() - OTHER_LINES);
    if (columns < NARROWEST || most < 0 || line.places().isEmpty()) {
      return List.of();
    }
    Scale scale = scale(columns);
    List<Flag> flags = flags(scale, columns, most);
    if (flags.size() < line.places().size()) {
      flags = flags(scale, columns, most - 1); // a line to say so
    }
    String note = most > 0 ? note(flags) : "";
    int above = flags.stream().mapToInt(flag -> flag.words().row()).max().orElse(-1) + 1;
    Sheet sheet = new Sheet(above + OTHER_LINES + (note.isEmpty() ? 0 : 1));
    for (Flag flag : flags) {
      int row = above - 1 - flag.words().row();
      sheet.put(List.of(flag.words().words()), flag.words().column(), row);
      poles(flag, flags, above, sheet);
    }
    sheet.put(List.of(rail(scale, columns)), 0, above);
    sheet.put(List.of(numbers(scale, columns)), 0, above + 1);
    if (!note.isEmpty()) {
      sheet.put(
          List.of(Cut.to(columns, StyledLine.of(note, Style.DIM), profile)),
          0,
          above + OTHER_LINES);
    }
    return sheet.lines().stream().map(one -> one.in(profile.glyphs())).toList();
  }

  /** What became of the names that are not shown: no room, or one like them stands there. */
  private String note(List<Flag> flags) {
    int left = distinct().size() - flags.size();
    if (left > 0) {
      return left + " of " + distinct().size() + " names left out for want of room";
    }
    int more = line.places().size() - distinct().size();
    return more == 0
        ? ""
        : more == 1
            ? "1 more stands where one like it does"
            : more + " more stand where one like them does";
  }

  /** The places, those that look the same once. */
  private List<NumberLine.Place> distinct() {
    List<NumberLine.Place> all = new ArrayList<>();
    for (NumberLine.Place place : line.places()) {
      if (all.stream().noneMatch(o -> o.at() == place.at() && o.label().equals(place.label()))) {
        all.add(place);
      }
    }
    return all;
  }

  /** Round numbers at both ends, and what lies between. */
  private record Scale(double low, double high, List<Double> ticks, int columns) {
    int column(double number) {
      double share = (number / 2 - low / 2) / (high / 2 - low / 2);
      return (int) StrictMath.round(share * (columns - 1));
    }
  }

  private Scale scale(int columns) {
    double low = line.places().stream().mapToDouble(NumberLine.Place::at).min().orElse(0);
    double high = line.places().stream().mapToDouble(NumberLine.Place::at).max().orElse(0);
    if (!(low < high)) {
      double aside = StrictMath.max(1, StrictMath.abs(low) / 2);
      low -= aside;
      high += aside;
    }
    int most = Math.max(1, columns / PITCH);
    double step = Ticks.step(low, high, most);
    double first = StrictMath.floor(low / step + 1e-9) * step;
    double last = StrictMath.ceil(high / step - 1e-9) * step;
    boolean safe = Double.isFinite(first) && Double.isFinite(last) && step > 0 && first < last;
    double from = safe ? first : low;
    double to = safe ? last : high;
    return new Scale(from, to, Ticks.between(from, to, most), columns);
  }

  /** Each name as low as it finds room, without crossing another's pole. */
  private List<Flag> flags(Scale scale, int columns, int rows) {
    List<Flag> flags = new ArrayList<>();
    List<NumberLine.Place> places =
        distinct().stream().sorted(Comparator.comparingDouble(NumberLine.Place::at)).toList();
    for (int i = 0; i < places.size(); i++) {
      NumberLine.Place place = places.get(i);
      int column = scale.column(place.at());
      StyledLine words = Cut.to(columns, StyledLine.of(place.label()), profile);
      int half = words.width() / 2;
      boolean near = i > 0 && column - scale.column(places.get(i - 1).at()) <= half + 1;
      boolean nearNext =
          i + 1 < places.size() && scale.column(places.get(i + 1).at()) - column <= half + 1;
      // away from a neighbour that stands close
      int wanted = near == nearNext ? column - half : near ? column : column - words.width() + 1;
      int at = Math.max(0, Math.min(columns - words.width(), wanted));
      for (int row = 0; row < rows; row++) {
        Flag flag = new Flag(place, column, Grid.Placed.at(at, row, words));
        if (flags.stream().noneMatch(other -> disturbs(flag, other))) {
          flags.add(flag);
          break;
        }
      }
    }
    return flags;
  }

  private static boolean disturbs(Flag one, Flag two) {
    boolean touch =
        one.words().row() == two.words().row()
            && one.words().column() <= two.words().end() + 1
            && two.words().column() <= one.words().end() + 1;
    return touch || crosses(one, two) || crosses(two, one);
  }

  /** Whether the pole of one runs through the words of the other. */
  private static boolean crosses(Flag pole, Flag words) {
    return pole.words().row() > words.words().row()
        && pole.column() >= words.words().column() - 1
        && pole.column() <= words.words().end();
  }

  private void poles(Flag flag, List<Flag> flags, int above, Sheet sheet) {
    for (int row = 0; row < flag.words().row(); row++) {
      int level = row;
      boolean shared =
          flags.stream()
              .anyMatch(
                  other ->
                      other.column() == flag.column()
                          && other.words().row() > level
                          && flags.indexOf(other) < flags.indexOf(flag));
      if (!shared) {
        StyledLine pole = StyledLine.of("│", Style.of(Role.FAINT));
        sheet.put(List.of(pole), flag.column(), above - 1 - row);
      }
    }
  }

  private StyledLine rail(Scale scale, int columns) {
    StyledLine rail = StyledLine.empty();
    for (int column = 0; column < columns; column++) {
      int here = column;
      StyledLine cell =
          line.places().stream()
              .filter(place -> scale.column(place.at()) == here)
              .reduce((one, two) -> two.form() == Form.FULL ? two : one)
              .map(this::marker)
              .orElseGet(() -> StyledLine.of(tick(scale, here), Style.of(Role.FAINT)));
      rail = rail.plus(cell);
    }
    return rail;
  }

  private String tick(Scale scale, int column) {
    boolean tick = scale.ticks().stream().anyMatch(one -> scale.column(one) == column);
    boolean unicode = profile.glyphs() == Profile.Glyphs.UNICODE;
    return tick ? (unicode ? "┴" : "+") : unicode ? "─" : "-";
  }

  private StyledLine marker(NumberLine.Place place) {
    boolean unicode = profile.glyphs() == Profile.Glyphs.UNICODE;
    String glyph =
        switch (place.form()) {
          case FULL -> unicode ? "●" : "*";
          case HOLLOW -> unicode ? "○" : "o";
          case CROSS -> unicode ? "×" : "x";
        };
    return StyledLine.of(glyph, Style.strong(place.role()));
  }

  private StyledLine numbers(Scale scale, int columns) {
    StyledLine numbers = StyledLine.empty();
    for (double tick : scale.ticks()) {
      StyledLine text = StyledLine.of(Ticks.label(tick), Style.DIM);
      int middle = scale.column(tick) - text.width() / 2;
      int at = Math.max(0, Math.min(columns - text.width(), middle));
      if (numbers.isEmpty() || at >= numbers.width() + 2) {
        numbers = numbers.padTo(at).plus(text);
      }
    }
    return numbers;
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
