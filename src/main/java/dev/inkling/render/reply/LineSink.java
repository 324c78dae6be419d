package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import java.io.IOException;

/** Takes lines one by one, as they are made. */
public interface LineSink {

  /** Takes the next line; fails if nobody reads on. */
  void take(StyledLine line) throws IOException;
}
