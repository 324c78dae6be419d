package dev.inkling.trace;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of a working, made when somebody looks and as often as they look: the working of a
 * 1000x1000 product is a formula, not a list.
 */
public interface Steps {

  long count();

  /** The steps in order; can be opened again. */
  Stream<Step> open();

  static Steps none() {
    return of(List.of());
  }

  static Steps of(Step... steps) {
    return of(List.of(steps));
  }

  static Steps of(List<Step> steps) {
    return new ListedSteps(steps);
  }

  /** {@code count} steps, each made when it is reached. */
  static Steps generated(int count, IntFunction<Step> step) {
    return new Steps() {
      @Override
      public long count() {
        return count;
      }

      @Override
      public Stream<Step> open() {
        return IntStream.range(0, count).mapToObj(step);
      }
    };
  }

  default boolean isEmpty() {
    return count() == 0;
  }
}
