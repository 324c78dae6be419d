package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.Optional;

/**
 * What a square matrix does to everything at once: by how much areas or volumes change, how much
 * room is left, and what the map is called where it has a name.
 *
 * @param kind the most telling name that fits
 * @param determinant the signed factor of areas or volumes
 * @param rank how many directions are left
 * @param factor of a scaling, of what a shadow is scaled by, or how far a shear goes; 1 where there
 *     is none
 * @param degrees of a turn in the plane, counterclockwise, from −180 to 180; 0 where there is none
 * @param line the direction that a mirror, shear or shadow is about, as a column
 * @param across the direction that a slanted shadow or mirror goes along, as a column
 */
public record LinearMap(
    Kind kind,
    Scalar determinant,
    int rank,
    Scalar factor,
    Scalar degrees,
    Optional<Matrix> line,
    Optional<Matrix> across) {

  /** Names of maps. Those marked so are given to 2x2 matrices only. */
  public enum Kind {
    /** Everything lands on the origin. */
    ORIGIN,
    /** Everything stays. */
    IDENTITY,
    /** Every arrow points the other way, as long as before. */
    OPPOSITE,
    /** Every arrow so many times as long, or the other way round. */
    SCALING,
    /** A turn of the plane. */
    TURN,
    /** A turn of the plane that also makes all so many times as long. */
    TURN_AND_SCALING,
    /** A mirror line in the plane. */
    MIRROR,
    /** A mirror line in the plane, all so many times as long. */
    MIRROR_AND_SCALING,
    /** Every length and angle stays, in more than two dimensions. */
    ISOMETRY,
    /** Each arrow becomes its shadow, at a right angle; in the plane perhaps scaled after that. */
    SHADOW,
    /** Each arrow falls at a slant; in the plane on a line, perhaps scaled after that. */
    SLANTED_SHADOW,
    /** Done twice, nothing is left. In the plane. */
    VANISHING,
    /** One line stays, all else slides along it. In the plane. */
    SHEAR,
    /** Each axis so many times as long. */
    STRETCH,
    /** One line stays, another is turned over; done twice all is as before. In the plane. */
    SLANTED_MIRROR,
    /** Stretched along two lines at a right angle: a symmetric matrix. In the plane. */
    SQUARE_STRETCH,
    /** None of these. */
    OTHER
  }

  /** What a square matrix does. Rounded entries may be a billionth off a name. */
  public static LinearMap of(Matrix a, Work work) {
    if (!a.isSquare()) {
      throw new IllegalArgumentException("only square matrices map a space to itself");
    }
    int rank = Reduction.of(a, a.columns(), work).rank();
    Scalar none = a.isExact() ? Exact.ZERO : new Approximate(0);
    Scalar determinant = rank < a.rows() ? none : Determinant.of(a, work);
    return new MapNaming(a, determinant, rank, work).named();
  }

  LinearMap by(Scalar amount) {
    return new LinearMap(kind, determinant, rank, amount, degrees, line, across);
  }

  LinearMap turning(Scalar angle) {
    return new LinearMap(kind, determinant, rank, factor, angle, line, across);
  }

  LinearMap about(Matrix direction) {
    return new LinearMap(kind, determinant, rank, factor, degrees, Optional.of(direction), across);
  }

  LinearMap along(Matrix direction) {
    return new LinearMap(kind, determinant, rank, factor, degrees, line, Optional.of(direction));
  }
}
