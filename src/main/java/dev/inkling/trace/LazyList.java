package dev.inkling.trace;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A list whose members are made when somebody looks at them, so that a sum of a million products is
 * two rows of numbers and not a million objects.
 */
public class LazyList<T> extends AbstractList<T> {

  private final int size;
  private final IntFunction<T> member;

  protected LazyList(int size, IntFunction<T> member) {
    this.size = size;
    this.member = member;
  }

  /** A list that never changes, as long as {@code member} gives the same for the same place. */
  public static <T> List<T> of(int size, IntFunction<T> member) {
    return new LazyList<>(size, member);
  }

  /** An unmodifiable copy; a lazy list is one already. */
  public static <T> List<T> kept(List<T> list) {
    return list instanceof LazyList ? list : List.copyOf(list);
  }

  @Override
  public T get(int place) {
    return member.apply(place);
  }

  @Override
  public int size() {
    return size;
  }
}
