package dev.inkling.stage;

import dev.inkling.render.StyledLine;
import java.time.Duration;
import java.util.List;

/**
 * A motion laid out for one screen: frames of one size over a time, of which the last stays.
 *
 * @param silent whether nothing is said meanwhile, so that any key may end it
 */
public record Film(Duration length, boolean silent, Frames frames) {

  /** The lines at each time from 0 to 1. */
  @FunctionalInterface
  public interface Frames {
    List<StyledLine> at(double time);
  }

  public List<StyledLine> at(double time) {
    return frames.at(time);
  }

  public List<StyledLine> last() {
    return at(1);
  }
}
