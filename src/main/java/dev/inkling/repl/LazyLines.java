package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A text read only as far as somebody has looked, so that a working of thousands of lines is on the
 * screen as soon as its first page is.
 */
final class LazyLines {

  private final Iterator<StyledLine> source;
  private final List<StyledLine> read = new ArrayList<>();

  LazyLines(Iterator<StyledLine> source) {
    this.source = source;
  }

  /** Whether there are at least so many lines; reads no further than it must to tell. */
  boolean has(int count) {
    while (read.size() < count && source.hasNext()) {
      read.add(source.next());
    }
    return read.size() >= count;
  }

  /** The lines from one place up to another, or to the end. */
  List<StyledLine> part(int from, int to) {
    has(to);
    int end = Math.min(to, read.size());
    return List.copyOf(read.subList(Math.min(from, end), end));
  }

  /** How many lines there are. */
  int count() {
    has(Integer.MAX_VALUE);
    return read.size();
  }

  /** Whether the end has been seen, so that {@link #count} is known. */
  boolean ended() {
    return !source.hasNext();
  }
}
