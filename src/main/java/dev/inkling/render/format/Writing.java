package dev.inkling.render.format;

import java.io.IOException;

/** What is still to be written: a visitor cannot throw what a writer throws. */
interface Writing {
  void write() throws IOException;
}
