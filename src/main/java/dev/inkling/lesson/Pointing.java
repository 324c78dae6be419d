package dev.inkling.lesson;

import dev.inkling.picture.Picture;

/**
 * A picture in which somebody points, as it is now. Never changed: a key gives another one. Knows
 * no keys and no screen; what is pointed at can be typed as well.
 */
public interface Pointing {

  /** The picture before anybody points, for paper. */
  Picture still();

  /** The picture with what is pointed at. */
  Picture picture();

  /** What is pointed at, as it would be typed. */
  String line();

  /** One step; {@code fine} where there are smaller ones. */
  Pointing moved(int right, int down, boolean fine);

  /** The place marked, or its mark taken away, where places are marked. */
  default Pointing marked() {
    return this;
  }

  /** Whether places are marked, before all of them are taken. */
  default boolean marks() {
    return false;
  }

  /** Whether there are smaller steps. */
  default boolean hasFineSteps() {
    return false;
  }
}
