package dev.inkling.words;

import dev.inkling.math.Trait;

/** What a trait of a matrix is called, and what it means. */
public final class TraitWording {

  private TraitWording() {}

  public static String of(Trait trait) {
    return switch (trait) {
      case ZERO -> "all zeros";
      case IDENTITY -> "the identity: changes nothing";
      case DIAGONAL -> "diagonal: scales each coordinate by itself";
      case UPPER -> "upper triangular: zeros below the diagonal";
      case LOWER -> "lower triangular: zeros above the diagonal";
      case SYMMETRIC -> "symmetric: row i reads like column i";
      case ORTHOGONAL -> "orthogonal: keeps lengths and right angles";
    };
  }
}
