package dev.inkling.trace;

import dev.inkling.words.Text;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
    return opened(count, () -> IntStream.range(0, count).mapToObj(place -> made(step, place)));
  }

  private static Step made(IntFunction<Step> step, int place) {
    try {
      return step.apply(place);
    } catch (ArithmeticException outOfRange) {
      return Step.saying(Kind.EXPLAIN, Text.dim("(too large or too small to write out)"));
    }
  }

  /** {@code count} steps that one stream makes in turn, anew each time it is asked for. */
  static Steps opened(long count, Supplier<Stream<Step>> steps) {
    return new Steps() {
      @Override
      public long count() {
        return count;
      }

      @Override
      public Stream<Step> open() {
        return steps.get();
      }
    };
  }

  default boolean isEmpty() {
    return count() == 0;
  }
}
