package dev.inkling.slips.practice;

/** How the exercises of each topic grow: first the plain case, then signs, then size. */
final class Makers {

  private static final int[][] PAIRS = {{3, 4}, {6, 8}, {5, 12}, {8, 15}};
  private static final int[][] TRIPLES = {{1, 2, 2}, {2, 3, 6}, {1, 4, 8}, {2, 4, 4}};

  private Makers() {}

  static String dot(int level, Draws draws) {
    int size = level < 3 ? 2 : level;
    return "dot " + draws.row(size, level) + " " + draws.row(size, level > 2 ? level : 1);
  }

  static String mul(int level, Draws draws) {
    return switch (level) {
      case 1, 2 -> draws.grid(2, 2, level) + " * " + draws.column(2, 1);
      case 3 -> draws.grid(2, 2, 1) + " * " + draws.grid(2, 2, 2);
      default -> draws.grid(2, 3, 2) + " * " + draws.grid(3, 2, 1);
    };
  }

  static String add(int level, Draws draws) {
    return switch (level) {
      case 1, 2 -> draws.row(2, level) + " + " + draws.row(2, level);
      case 3 -> draws.row(3, 2) + " - " + draws.row(3, 2);
      default -> draws.row(3, 1) + " - " + draws.row(3, 2) + " + " + draws.row(3, 1);
    };
  }

  static String scale(int level, Draws draws) {
    int factor = draws.of(2, 3, 4, 5);
    return switch (level) {
      case 1 -> factor + " * " + draws.row(2, 1);
      case 2 -> "-" + factor + " * " + draws.row(2, 2);
      case 3 -> "1/2 * " + draws.row(3, 2);
      default -> "-" + factor + " * " + draws.grid(2, 2, 2);
    };
  }

  static String transpose(int level, Draws draws) {
    return switch (level) {
      case 1 -> draws.grid(2, 2, 1) + "'";
      case 2 -> draws.grid(2, 3, 1) + "'";
      case 3 -> draws.grid(3, 2, 2) + "'";
      default -> draws.grid(3, 3, 2) + "'";
    };
  }

  static String norm(int level, Draws draws) {
    int[] numbers =
        switch (level) {
          case 1, 2 -> draws.mixed(level, draws.pick(PAIRS));
          case 3 -> draws.mixed(level, draws.pick(TRIPLES));
          default -> draws.numbers(2, 2);
        };
    return "norm " + Draws.written(numbers.length, numbers);
  }

  static String cosine(int level, Draws draws) {
    int[] a = draws.mixed(level, 3, 4);
    int[] b = level == 1 ? draws.mixed(1, 0, draws.upTo(4)) : draws.mixed(level, draws.pick(PAIRS));
    return "cosine " + Draws.written(2, a) + " " + Draws.written(2, b);
  }

  static String project(int level, Draws draws) {
    int[] along = level < 3 ? draws.mixed(level, 1, 1) : draws.mixed(level, draws.of(2, 3), 1);
    int square = along[0] * along[0] + along[1] * along[1];
    int[] a = draws.numbers(2, level);
    int over = Math.floorMod(a[0] * along[0] + a[1] * along[1], square);
    // moved along one axis until the amount is a whole number
    for (int i = 0; i < square && over != 0; i++) {
      a[0]++;
      over = Math.floorMod(a[0] * along[0] + a[1] * along[1], square);
    }
    return "project " + Draws.written(2, a) + " " + Draws.written(2, along);
  }

  static String det(int level, Draws draws) {
    return "det " + draws.grid(2, 2, level);
  }

  static String inverse(int level, Draws draws) {
    int[] numbers;
    int wanted = level < 3 ? 1 : 2;
    do {
      numbers = draws.numbers(4, level);
    } while (Math.abs(numbers[0] * numbers[3] - numbers[1] * numbers[2]) != wanted);
    return "inverse " + Draws.written(2, numbers);
  }

  static String solve(int level, Draws draws) {
    int[] a;
    int[] x;
    do {
      a = draws.numbers(4, Math.min(level, 2));
      x = draws.numbers(2, level);
    } while (a[0] * a[3] == a[1] * a[2]);
    int[] b = {a[0] * x[0] + a[1] * x[1], a[2] * x[0] + a[3] * x[1]};
    return "solve " + Draws.written(2, a) + " " + Draws.written(1, b);
  }

  static String relu(int level, Draws draws) {
    String layer =
        "relu("
            + draws.grid(2, 2, 2)
            + " * "
            + draws.column(2, 1)
            + " + "
            + Draws.written(1, draws.mixed(2, draws.upTo(3), draws.upTo(3)))
            + ")";
    return switch (level) {
      case 1 -> "relu " + draws.row(3, 2);
      case 2 -> "relu(" + draws.grid(2, 2, 2) + " * " + draws.column(2, 1) + ")";
      case 3 -> layer;
      default -> draws.row(2, 2) + " * " + layer;
    };
  }
}
