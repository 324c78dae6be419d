package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The questions a learner has put off, in order: they come back before the lesson ends.
 *
 * @param now whether one of them is asked now, or has been a moment ago
 */
public record Later(List<Put> left, boolean now) {

  static final Later NOTHING = new Later(List.of(), false);

  /**
   * A question that was put off.
   *
   * @param own the numbers of the lesson as they were
   */
  public record Put(int beat, int element, SortedMap<String, Matrix> own) {}

  public Later {
    left = List.copyOf(left);
  }

  /** With one more, unless it is there already. */
  Later with(Put question) {
    List<Put> more = new ArrayList<>(left);
    more.removeIf(put -> put.beat() == question.beat() && put.element() == question.element());
    more.add(question);
    return new Later(more, now);
  }

  /** Without a question that has been answered after all, on a second visit. */
  Later without(int beat, int element) {
    List<Put> rest = new ArrayList<>(left);
    boolean gone = rest.removeIf(put -> put.beat() == beat && put.element() == element);
    return gone ? new Later(rest, now) : this;
  }

  Optional<Put> next() {
    return left.stream().findFirst();
  }

  /** While the next one is asked. */
  Later asked() {
    return new Later(left.subList(1, left.size()), true);
  }
}
