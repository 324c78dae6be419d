package dev.inkling.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Scripts as somebody at play might type them: a few values, then whatever can be made of them. */
public final class RandomScript {

  private final Random random;
  private final boolean growing;
  private final List<String> lines = new ArrayList<>();
  private final List<String> matrices = new ArrayList<>(List.of("A", "B"));
  private final List<String> vectors = new ArrayList<>(List.of("x", "y"));
  private final List<String> numbers = new ArrayList<>(List.of("k"));

  private RandomScript(Random random, boolean growing) {
    this.random = random;
    this.growing = growing;
  }

  /** Lines of every kind, some of which may not work. */
  public static List<String> any(long seed) {
    return new RandomScript(new Random(seed), false).lines();
  }

  /** Lines in which a larger input makes everything larger that is made of it. */
  public static List<String> growing(long seed) {
    return new RandomScript(new Random(seed), true).lines();
  }

  private List<String> lines() {
    lines.add("A = " + matrix());
    lines.add("B = " + matrix());
    lines.add("x = " + vector());
    lines.add("y = " + vector());
    lines.add("k = " + number());
    int more = 3 + random.nextInt(6);
    for (int i = 0; i < more; i++) {
      lines.add(growing ? grown() : line());
    }
    return lines;
  }

  private String line() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> named(matrices, "M", madeMatrix());
      case 4, 5 -> named(vectors, "v", madeVector());
      case 6, 7 -> named(numbers, "n", madeNumber());
      case 8 -> madeVector();
      case 9 -> madeMatrix();
      case 10 -> pick(matrices) + " = " + madeMatrix();
      default -> pick(numbers) + " == " + pick(numbers);
    };
  }

  private String grown() {
    String a = pick(matrices);
    String b = pick(matrices);
    return switch (random.nextInt(7)) {
      case 0 -> named(matrices, "M", a + " * " + b);
      case 1 -> named(matrices, "M", a + " + " + b + "'");
      case 2 -> named(vectors, "v", a + " * " + pick(vectors) + " + " + pick(vectors));
      case 3 -> named(numbers, "n", "dot(" + pick(vectors) + ", " + pick(vectors) + ")");
      case 4 -> named(matrices, "M", pick(numbers) + " * " + a);
      case 5 -> a + " = " + a + "^2 + " + b;
      default -> named(matrices, "M", "[" + a + "[2,:]; " + pick(vectors) + "']");
    };
  }

  private String named(List<String> names, String letter, String value) {
    String name = letter + (names.size() + 1);
    names.add(name);
    return name + " = " + value;
  }

  private String madeMatrix() {
    String a = pick(matrices);
    String b = pick(matrices);
    return switch (random.nextInt(17)) {
      case 0 -> a + " * " + b;
      case 1 -> a + " + " + b;
      case 2 -> a + " - 2*" + b;
      case 3 -> pick(numbers) + " * " + a;
      case 4 -> a + "'";
      case 5 -> "relu(" + a + ")";
      case 6 -> a + "^3";
      case 7 -> "[" + pick(numbers) + " 1; 2 " + number() + "]";
      case 8 -> "[" + a + "[1,:]; " + pick(vectors) + "']";
      case 9 -> a + " .* " + b;
      case 10 -> "rref(" + a + ")";
      case 11 -> "inverse(" + a + ")";
      case 12 -> a;
      case 13 -> a + " / 3";
      case 14 -> "-" + a;
      case 15 -> a + "^-1 + " + b + "^0";
      default -> "ones(2, 2) + " + a;
    };
  }

  private String madeVector() {
    String a = pick(matrices);
    String x = pick(vectors);
    return switch (random.nextInt(9)) {
      case 0 -> a + " * " + x;
      case 1 -> "relu(" + a + " * " + x + " + " + pick(vectors) + ")";
      case 2 -> a + "[:,2]";
      case 3 -> "normalize(" + x + ")";
      case 4 -> "solve(" + a + ", " + x + ")";
      case 5 -> "project(" + x + ", " + pick(vectors) + ")";
      case 6 -> "[" + x + "[2]; " + pick(numbers) + "]";
      case 7 -> "basis(" + a + ", " + x + ")";
      default -> x + " - " + pick(vectors);
    };
  }

  private String madeNumber() {
    return switch (random.nextInt(9)) {
      case 0 -> "dot(" + pick(vectors) + ", " + pick(vectors) + ")";
      case 1 -> "det(" + pick(matrices) + ")";
      case 2 -> "rank(" + pick(matrices) + ")";
      case 3 -> pick(matrices) + "[1,2] + " + pick(numbers);
      case 4 -> "norm(" + pick(vectors) + ")";
      case 5 -> "cosine(" + pick(vectors) + ", " + pick(vectors) + ")";
      case 6 -> pick(numbers) + "^2 - " + pick(vectors) + "[1]";
      case 7 -> pick(matrices) + "[rank(" + pick(matrices) + "),1]";
      default -> pick(numbers) + " * " + pick(numbers);
    };
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private String matrix() {
    return "[" + number() + " " + number() + "; " + number() + " " + number() + "]";
  }

  private String vector() {
    return "[" + number() + "; " + number() + "]";
  }

  private String number() {
    if (growing) {
      return Integer.toString(1 + random.nextInt(9));
    }
    int whole = random.nextInt(13) - 4;
    return random.nextInt(4) == 0 ? whole + "/3" : Integer.toString(whole);
  }
}
