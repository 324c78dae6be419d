package dev.inkling.slips.practice;

import java.util.Random;

/** Numbers for people who work by hand: small, rarely 0, and negative only from level 2 on. */
final class Draws {

  /** The levels go from 1 to this. */
  static final int HARDEST = 4;

  private final Random random;

  Draws(Random random) {
    this.random = random;
  }

  int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  int of(int... choices) {
    return choices[random.nextInt(choices.length)];
  }

  int[] pick(int[]... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Not 0. */
  int number(int level) {
    int size = upTo(level < 3 ? 5 : 7);
    return level > 1 && random.nextInt(3) == 0 ? -size : size;
  }

  int[] numbers(int size, int level) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = number(level);
    }
    if (level > 1) {
      int place = random.nextInt(size);
      numbers[place] = -Math.abs(numbers[place]); // one sign to keep an eye on
    }
    return numbers;
  }

  /** {@code [1 2; 3 4]}. */
  String grid(int rows, int columns, int level) {
    return written(columns, numbers(rows * columns, level));
  }

  String row(int size, int level) {
    return grid(1, size, level);
  }

  String column(int size, int level) {
    return grid(size, 1, level);
  }

  static String written(int columns, int... numbers) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < numbers.length; i++) {
      text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ").append(numbers[i]);
    }
    return text.append(']').toString();
  }

  /** The same numbers in another order, each with a sign of its own from level 2 on. */
  int[] mixed(int level, int... numbers) {
    int[] mixed = numbers.clone();
    for (int i = mixed.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = mixed[i];
      mixed[i] = mixed[j];
      mixed[j] = kept;
    }
    for (int i = 0; i < mixed.length && level > 1; i++) {
      mixed[i] = random.nextBoolean() ? mixed[i] : -mixed[i];
    }
    return mixed;
  }
}
