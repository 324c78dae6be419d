package dev.inkling.data;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The first line of a Matrix Market file, which tells how to read all others.
 *
 * <p>Source: R. Boisvert, R. Pozo, K. Remington, The Matrix Market Exchange Formats: Initial
 * Design, NISTIR 5935 (1996).
 *
 * @param vector whether it is one column, with one number for its size and one for each place
 * @param coordinates whether only some numbers are given, each with its place
 * @param pattern whether places alone are given; each of them is a 1
 */
record MarketBanner(boolean vector, boolean coordinates, boolean pattern, Symmetry symmetry) {

  /** Which numbers follow from those given. */
  enum Symmetry {
    GENERAL,
    SYMMETRIC,
    SKEW
  }

  private static final int WORDS = 5;

  static MarketBanner of(String name, String line) {
    String[] words = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
    UnaryOperator<Problem> here = problem -> problem.at(new Place(name, 1, 1, line.length()));
    if (!words[0].matches("%%?matrixmarket") || words.length < WORDS) {
      throw here.apply(
              problem(name, "this is no complete first line of a Matrix Market file.")
                  .expecting("It says: %%MatrixMarket matrix coordinate real general."))
          .thrown();
    }
    check(name, words[1], List.of("matrix", "vector"), here);
    check(name, words[2], List.of("coordinate", "array"), here);
    if (words[3].equals("complex")) {
      throw here.apply(
              problem(name, "the numbers in this file are complex.")
                  .expecting("Real numbers are read: real, integer or pattern."))
          .thrown();
    }
    check(
        name, words[3], List.of("real", "double", "integer", "unsigned-integer", "pattern"), here);
    check(name, words[4], List.of("general", "symmetric", "skew-symmetric", "hermitian"), here);
    boolean vector = words[1].equals("vector");
    boolean coordinates = words[2].equals("coordinate");
    boolean pattern = words[3].equals("pattern");
    Symmetry symmetry = symmetry(words[4]);
    if (vector && symmetry != Symmetry.GENERAL || pattern && !coordinates) {
      throw here.apply(
              problem(
                      name,
                      words[1]
                          + " "
                          + words[2]
                          + " does not go with "
                          + words[3]
                          + " "
                          + words[4]
                          + ".")
                  .expecting("A vector is general, and a pattern has coordinates."))
          .thrown();
    }
    return new MarketBanner(vector, coordinates, pattern, symmetry);
  }

  /** A real Hermitian matrix is a symmetric one. */
  private static Symmetry symmetry(String word) {
    return switch (word) {
      case "general" -> Symmetry.GENERAL;
      case "skew-symmetric" -> Symmetry.SKEW;
      default -> Symmetry.SYMMETRIC;
    };
  }

  private static void check(
      String name, String word, List<String> known, UnaryOperator<Problem> here) {
    if (!known.contains(word)) {
      throw here.apply(
              problem(name, "“" + Excerpt.of(word) + "” is not known in Matrix Market files.")
                  .expecting("One of " + String.join(", ", known) + " stands there."))
          .thrown();
    }
  }

  private static Problem problem(String name, String what) {
    return Problem.work(Excerpt.name(name) + ", line 1: " + what);
  }
}
