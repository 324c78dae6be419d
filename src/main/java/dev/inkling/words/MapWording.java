package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.LinearMap;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;

/** The sentences about what a matrix does to everything at once: true for this very matrix. */
public final class MapWording {

  private static final double NEAR = 1e-9; // of a rounded factor to 1

  private final Numbers numbers;

  public MapWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** What a square matrix does: its name if it has one, and what becomes of sizes. */
  public Text square(Matrix a, String name, LinearMap map) {
    String called = called(map, a.rows());
    String rounding = a.isExact() ? " " : ", to within rounding, ";
    Text first =
        called.isEmpty()
            ? Text.empty()
            : Text.strong(name)
                .plus(" is" + rounding)
                .plus(Text.strong(called))
                .plus(detail(a, map) + ". ");
    return first.plus(sizes(a, map));
  }

  /** What a small square matrix that was asked for by name does. */
  public Text built(Matrix a) {
    return square(a, "It", LinearMap.of(a, Work.plain()));
  }

  /** A turn of the plane by an exact angle within a full turn, whatever its roots round to. */
  public Text turned(Exact degrees) {
    Exact full = Exact.of(360);
    Exact half = Exact.of(180);
    Exact turn =
        degrees.compareTo(half) > 0
            ? degrees.minus(full).toExact()
            : degrees.compareTo(half.negate()) <= 0 ? degrees.plus(full) : degrees;
    return Text.strong("It")
        .plus(" is ")
        .plus(
            Text.strong(
                "a turn by "
                    + numbers.marked(turn.abs())
                    + "° to the "
                    + (turn.signum() > 0 ? "left" : "right")))
        .plus(": every length and angle stays. Every area keeps its size: ")
        .plus(Text.strong("det = 1"))
        .plus(".");
  }

  /** A noun with its article, such as {@code a turn by 90° to the left}; empty if there is none. */
  public String called(LinearMap map, int size) {
    return switch (map.kind()) {
      case ORIGIN -> "the map that sends everything to the origin";
      case IDENTITY -> "the map that changes nothing";
      case OPPOSITE -> size == 2 ? "a half turn" : "the map that turns every arrow round";
      case SCALING -> "a scaling by " + numbers.marked(map.factor());
      case TURN -> turn(map);
      case TURN_AND_SCALING -> turn(map) + " and a scaling by " + numbers.marked(map.factor());
      case MIRROR -> "a mirror in " + line(map);
      case MIRROR_AND_SCALING ->
          "a mirror in " + line(map) + " and a scaling by " + numbers.marked(map.factor());
      case ISOMETRY -> isometry(map, size);
      case SHADOW -> "a projection" + (size == 2 ? shadow(map) : "");
      case SLANTED_SHADOW -> "a slanted projection" + (size == 2 ? shadow(map) : "");
      case VANISHING -> "a map that leaves nothing when it is done twice";
      case SHEAR -> "a shear along " + line(map);
      case STRETCH -> size == 2 ? "a stretch along the axes" : "a stretch along each axis";
      case SLANTED_MIRROR -> "a slanted mirror in " + line(map);
      case SQUARE_STRETCH -> "a stretch along two lines at a right angle";
      case OTHER -> "";
    };
  }

  private String shadow(LinearMap map) {
    boolean once = map.factor().compareTo(Exact.ONE) == 0;
    return " onto " + line(map) + (once ? "" : " and a scaling by " + numbers.marked(map.factor()));
  }

  private String turn(LinearMap map) {
    return "a turn by "
        + numbers.marked(map.degrees().abs())
        + "° to the "
        + (map.degrees().signum() > 0 ? "left" : "right");
  }

  private static String isometry(LinearMap map, int size) {
    if (size != 3) {
      return "a map that keeps every length and angle";
    }
    return map.determinant().signum() > 0
        ? "a turn about an axis"
        : "a turn about an axis together with a mirror";
  }

  /** What the name means for these numbers. */
  private String detail(Matrix a, LinearMap map) {
    return switch (map.kind()) {
      case ORIGIN, IDENTITY, TURN_AND_SCALING, MIRROR_AND_SCALING -> "";
      case OPPOSITE -> ": every arrow points the other way, as long as before";
      case SCALING ->
          map.factor().signum() > 0
              ? ": every arrow keeps its way"
              : ": every arrow points the other way";
      case TURN, ISOMETRY -> ": every length and angle stays";
      case MIRROR -> ": what is on that line stays, all else changes sides";
      case SHADOW, SLANTED_SHADOW -> shadowed(a, map);
      case VANISHING -> ": all lands on " + line(map) + ", and that line on the origin";
      case SHEAR -> ": what is on that line stays, all else slides along it";
      case STRETCH ->
          a.rows() == 2
              ? ": "
                  + numbers.marked(a.at(0, 0))
                  + " times across and "
                  + numbers.marked(a.at(1, 1))
                  + " times up"
              : "";
      case SLANTED_MIRROR ->
          ": that line stays and "
              + direction(map.across().orElseThrow())
              + " is turned round; done twice all is as before";
      case SQUARE_STRETCH -> ": its rows are its columns too";
      case OTHER -> "";
    };
  }

  private String shadowed(Matrix a, LinearMap map) {
    boolean slanted = map.kind() == LinearMap.Kind.SLANTED_SHADOW && a.rows() == 2;
    boolean once = map.factor().compareTo(Exact.ONE) == 0;
    return (slanted ? ", along " + direction(map.across().orElseThrow()) : "")
        + (once ? ": done twice it does no more than once" : "");
  }

  private String line(LinearMap map) {
    return line(map.line().orElseThrow());
  }

  /** {@code the horizontal axis}, {@code the line through (1, 2)}. */
  private String line(Matrix direction) {
    if (direction.at(1).isZero()) {
      return "the horizontal axis";
    }
    return direction.at(0).isZero()
        ? "the vertical axis"
        : "the line through " + direction(direction);
  }

  private String direction(Matrix direction) {
    boolean whole = direction.entries().stream().allMatch(numbers::setsExactly);
    return (whole ? "" : "about ") + numbers.point(direction);
  }

  /** What becomes of lengths, areas or volumes, and of left and right. */
  private Text sizes(Matrix a, LinearMap map) {
    String noun = noun(a.rows());
    if (map.rank() < a.rows()) {
      String gone = "no " + noun + " is left";
      String where = collapse(a, map);
      return Text.of(where.isEmpty() ? capital(gone) + ": " : where + ": " + gone + ", ")
          .plus(Text.strong(determinant(map)))
          .plus(".");
    }
    return Text.of("Every " + noun + " " + change(map.determinant().abs()))
        .plus(map.determinant().signum() < 0 ? flipped(a.rows()) : "")
        .plus(": ")
        .plus(Text.strong(determinant(map)))
        .plus(".");
  }

  private static String noun(int size) {
    return size == 1 ? "length" : size == 2 ? "area" : "volume";
  }

  private String change(Scalar factor) {
    boolean one =
        factor.isExact()
            ? factor.compareTo(Exact.ONE) == 0
            : StrictMath.abs(factor.toDouble() - 1) < NEAR;
    if (one) {
      return "keeps its size";
    }
    String times = numbers.marked(factor);
    return factor.compareTo(Exact.ONE) > 0
        ? "becomes " + times + " times as large"
        : "shrinks to " + times + " of its size";
  }

  private static String flipped(int size) {
    return switch (size) {
      case 1 -> " and points the other way";
      case 2 -> ", and the plane is flipped over";
      default -> ", and left and right change places";
    };
  }

  private String determinant(LinearMap map) {
    Scalar factor = map.determinant();
    return (numbers.setsExactly(factor) ? "det = " : "det ≈ ") + numbers.set(factor);
  }

  /**
   * Onto what everything falls; empty where the name of the map says it, as all in the plane do.
   */
  private String collapse(Matrix a, LinearMap map) {
    boolean said = map.kind() == LinearMap.Kind.ORIGIN || a.rows() == 2;
    if (said || a.rows() == 1) {
      return "";
    }
    return capital(room(a.rows())) + " collapses onto " + place(map.rank());
  }

  /** What a matrix does that leads from so many numbers to other many. */
  public Text between(Matrix a, String name, int rank) {
    String from = capital(room(a.columns()));
    boolean stays = rank == a.columns();
    return Text.strong(name)
        .plus(
            " takes "
                + a.columns()
                + (a.columns() == 1 ? " number" : " numbers")
                + " to "
                + a.rows()
                + ". "
                + from)
        .plus(Text.strong(stays ? " stays " + place(rank) : " collapses onto " + place(rank)))
        .plus(
            stays
                ? ": different inputs land in different places."
                : ": some different inputs land in the same place.");
  }

  /** Where one input goes. */
  public Text lands(Matrix x, String name, Matrix result) {
    return Text.of(" ")
        .plus(Text.strong(name, Role.SECOND))
        .plus(" " + numbers.point(x) + " lands on ")
        .plus(Text.strong(numbers.point(result), Role.ANSWER))
        .plus(".");
  }

  /** Said of matrices too large for more. */
  public Text large(Matrix a, String name) {
    return Text.of(
        name + " takes " + a.columns() + " numbers to " + a.rows() + "; det and rank say more.");
  }

  private static String room(int dimensions) {
    return switch (dimensions) {
      case 1 -> "the number line";
      case 2 -> "the plane";
      case 3 -> "space";
      default -> "the space of " + dimensions + " numbers";
    };
  }

  private static String place(int rank) {
    return switch (rank) {
      case 0 -> "a point, the origin";
      case 1 -> "a line";
      case 2 -> "a plane";
      case 3 -> "a space of three directions";
      default -> "a space of " + rank + " directions";
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
