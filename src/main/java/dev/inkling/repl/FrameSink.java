package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import java.util.List;

/** Where the frames of a picture that moves go, one over the other in the same place. */
interface FrameSink {

  /** Draws a frame over the one before. */
  void show(List<StyledLine> frame);

  /** Takes the frame away, as if it had never been there. */
  void erase();

  /** Leaves the frame where it is; what comes next stands below it. */
  void leave();
}
