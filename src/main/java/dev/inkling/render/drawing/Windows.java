package dev.inkling.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rows or columns of a large table are shown: the first, the last, and those that are lit.
 */
final class Windows {

  /** Stands for those left out. */
  static final int SKIPPED = -1;

  private Windows() {}

  /**
   * Places from 0, in order, {@link #SKIPPED} where some are left out.
   *
   * @param most places shown, those for what is left out included
   */
  static List<Integer> of(int size, int most, List<Integer> lit) {
    TreeSet<Integer> kept = new TreeSet<>();
    if (size <= most) {
      for (int i = 0; i < size; i++) {
        kept.add(i);
      }
      return List.copyOf(kept);
    }
    List<Integer> wanted = new ArrayList<>(lit);
    wanted.add(0);
    wanted.add(size - 1);
    for (int i = 1; i < size; i++) {
      wanted.add(i);
    }
    for (int place : wanted) {
      TreeSet<Integer> next = new TreeSet<>(kept);
      next.add(place);
      if (gapped(next, size).size() <= most) {
        kept = next;
      } else if (place > most + lit.size()) {
        break; // none of the later ones would fit either
      }
    }
    return gapped(kept, size);
  }

  private static List<Integer> gapped(SortedSet<Integer> kept, int size) {
    List<Integer> places = new ArrayList<>();
    int last = -1;
    for (int place : kept) {
      if (place > last + 1) {
        places.add(SKIPPED);
      }
      places.add(place);
      last = place;
    }
    if (last < size - 1) {
      places.add(SKIPPED);
    }
    return places;
  }
}
