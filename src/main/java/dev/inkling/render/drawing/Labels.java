package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.render.drawing.Grid.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for words: near their stroke, on its outer side, on nothing that is drawn and never
 * on each other. Every cell of the sheet is tried, so words are dropped only where none is free.
 */
final class Labels {

  private static final int ROUNDS = 3; // of moving each label while the others stand still
  private static final double COVERED = 40; // for each cell of a stroke under the words
  private static final double COVERED_GROUND = 4;
  private static final double TOUCHED = 3; // for a stroke right before or behind the words
  private static final double CROWDED = 2; // for other words right above or below
  private static final double BRUSHED = 0.1; // for each cell of a stroke right above or below
  private static final double OFF_TIP = 4; // for standing at the shaft of an arrow
  private static final double STOLEN = 12; // for standing nearer to another tip than to one's own

  private static final double ASTRAY = 9; // dots: two rows of air between words and their tip
  private static final double APART = 4.9; // dots: one row of air

  private static final double WORST_POINT = 10; // a name of many that stands worse is left out
  private static final int FEW = 12;

  private static final double HELD = 3; // for words of a moving picture that change sides

  private final Grid grid;
  private final List<Wish> wishes;
  private final List<Slot> slots;
  private final int[][] strokes; // sums along each row, for quick counts
  private final int[][] ground;

  private Labels(Grid grid, List<Wish> wishes, List<Slot> slots) {
    this.grid = grid;
    this.slots = slots.size() == wishes.size() ? slots : List.of();
    this.wishes = wishes;
    this.strokes = sums(false);
    this.ground = sums(true);
  }

  /**
   * What became of the words.
   *
   * @param dropped words without which the picture cannot be read, that found no place
   * @param unnamed points whose names found no place beside them
   * @param apart words with a row of air between them and their tip
   * @param astray words that stand more rows away, so that the eye has to search
   */
  record Result(List<Placed> placed, int covered, int dropped, int unnamed, int apart, int astray) {
    /** Of a drawing without words. */
    static Result none() {
      return new Result(List.of(), 0, 0, 0, 0, 0);
    }

    boolean isClean() {
      return covered == 0 && dropped == 0 && unnamed == 0;
    }

    boolean isBetterThan(Result other) {
      if (dropped != other.dropped) {
        return dropped < other.dropped;
      }
      if (unnamed != other.unnamed) {
        return unnamed < other.unnamed;
      }
      if (covered != other.covered) {
        return covered < other.covered;
      }
      return astray != other.astray ? astray < other.astray : apart < other.apart;
    }
  }

  static Result place(Grid grid, List<Wish> wishes) {
    return place(grid, wishes, List.of());
  }

  /**
   * The same for one moment of a moving picture.
   *
   * @param slots where the words stood a moment ago; none if that is of no account
   */
  static Result place(Grid grid, List<Wish> wishes, List<Slot> slots) {
    return new Labels(grid, wishes, slots).place();
  }

  /** Where words stand beside their own tip, in cells: what stays while the tip moves. */
  record Slot(int columns, int rows) {
    private static Slot of(Wish wish, Placed place) {
      Point tip = wish.spots().get(0).at();
      int column = (int) StrictMath.floor((tip.x() + 0.5) / Braille.WIDE);
      int row = (int) StrictMath.floor((tip.y() + 0.5) / Braille.HIGH);
      return new Slot(place.column() - column, place.row() - row);
    }
  }

  /** Where words that have all found a place stand; none if one has not. */
  static List<Slot> slots(List<Wish> wishes, Result result) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < wishes.size() && result.placed().size() == wishes.size(); i++) {
      slots.add(Slot.of(wishes.get(i), result.placed().get(i)));
    }
    return slots;
  }

  private Result place() {
    List<Optional<Placed>> places = new ArrayList<>();
    wishes.forEach(wish -> places.add(Optional.empty()));
    for (int round = 0; round < ROUNDS; round++) {
      List<Optional<Placed>> before = List.copyOf(places);
      for (int i = 0; i < wishes.size(); i++) {
        places.set(i, Optional.empty());
        places.set(i, best(i, taken(places)));
      }
      if (places.equals(before)) {
        break;
      }
    }
    return result(places);
  }

  private Result result(List<Optional<Placed>> places) {
    List<Placed> all = taken(places);
    int covered = all.stream().mapToInt(place -> count(strokes, place)).sum();
    int unnamed = 0;
    int apart = 0;
    int astray = 0;
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      boolean point = wish.kind() == Wish.Kind.POINT;
      unnamed += point && places.get(i).isEmpty() ? 1 : 0;
      if (wish.kind() == Wish.Kind.TIP && places.get(i).isPresent()) {
        double away = Reach.distance(wish.spots().get(0).at(), places.get(i).get());
        apart += away > APART ? 1 : 0;
        astray += away > ASTRAY ? 1 : 0;
      }
    }
    return new Result(all, covered, wishes.size() - all.size() - unnamed, unnamed, apart, astray);
  }

  private static List<Placed> taken(List<Optional<Placed>> places) {
    return places.stream().flatMap(Optional::stream).toList();
  }

  private Optional<Placed> best(int index, List<Placed> others) {
    Wish wish = wishes.get(index);
    Optional<Placed> best = Optional.empty();
    boolean one = wish.kind() == Wish.Kind.POINT && wishes.size() > FEW;
    double least = one ? WORST_POINT : Double.MAX_VALUE;
    int width = wish.words().width();
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column + width <= grid.columns(); column++) {
        Placed place = new Placed(wish.words(), column, row, column + width);
        // the cheap part first: most cells are out of the question
        if (atLeast(wish, place) >= least || others.stream().anyMatch(place::meets)) {
          continue;
        }
        double cost = cost(wish, place, others) + change(index, place);
        if (cost < least - 1e-9) {
          least = cost;
          best = Optional.of(place);
        }
      }
    }
    return best;
  }

  private double change(int index, Placed place) {
    boolean stays = slots.isEmpty() || slots.get(index).equals(Slot.of(wishes.get(index), place));
    return stays ? 0 : HELD;
  }

  private double atLeast(Wish wish, Placed place) {
    double far = Double.MAX_VALUE;
    for (Wish.Spot spot : wish.spots()) {
      far = StrictMath.min(far, Reach.distance(spot.at(), place));
    }
    return covering(place) + Reach.costOfDistance(far);
  }

  private double covering(Placed place) {
    return COVERED * count(strokes, place) + COVERED_GROUND * count(ground, place);
  }

  private double cost(Wish wish, Placed place, List<Placed> others) {
    double cost = covering(place);
    cost +=
        TOUCHED * (touched(place.column() - 1, place.row()) + touched(place.end(), place.row()));
    if (wish.kind().isTip()) {
      cost += BRUSHED * (brushed(place, -1) + brushed(place, 1));
    }
    for (Placed other : others) {
      boolean near = Math.abs(other.row() - place.row()) == 1;
      if (near && other.column() < place.end() && place.column() < other.end()) {
        cost += CROWDED;
      }
    }
    double own = Double.MAX_VALUE;
    for (int i = 0; i < wish.spots().size(); i++) {
      boolean tip = wish.kind().isTip() && i == 0;
      Wish.Kind kind = tip || wish.kind() == Wish.Kind.ANGLE ? wish.kind() : Wish.Kind.SIDE;
      double later = i == 0 ? 0 : (wish.kind().isTip() ? OFF_TIP : 0) + 0.5 * i;
      if (later >= own) {
        break; // spots are listed best first
      }
      own = StrictMath.min(own, Reach.cost(kind, wish.spots().get(i), place) + later);
    }
    return cost + own + (isStolen(wish, place) ? STOLEN : 0);
  }

  /** Whether a reader would take the words for those of another arrow. */
  private boolean isStolen(Wish wish, Placed place) {
    if (!wish.kind().isTip()) {
      return false;
    }
    double own = Reach.distance(wish.spots().get(0).at(), place);
    for (Wish other : wishes) {
      Point tip = other.spots().get(0).at();
      boolean apart = tip.minus(wish.spots().get(0).at()).length() > Braille.HIGH;
      if (other.kind().isTip() && apart && Reach.distance(tip, place) < own) {
        return true;
      }
    }
    return false;
  }

  private int touched(int column, int row) {
    boolean inside = column >= 0 && column < grid.columns();
    return inside && grid.layer(column, row).filter(layer -> !layer.isGround()).isPresent() ? 1 : 0;
  }

  private int brushed(Placed place, int away) {
    int row = place.row() + away;
    boolean inside = row >= 0 && row < grid.rows();
    return inside ? strokes[row][place.end()] - strokes[row][place.column()] : 0;
  }

  private static int count(int[][] sums, Placed place) {
    return sums[place.row()][place.end()] - sums[place.row()][place.column()];
  }

  private int[][] sums(boolean isGround) {
    int[][] sums = new int[grid.rows()][grid.columns() + 1];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        boolean counts =
            grid.layer(column, row).map(layer -> layer.isGround() == isGround).orElse(false);
        sums[row][column + 1] = sums[row][column] + (counts ? 1 : 0);
      }
    }
    return sums;
  }
}
