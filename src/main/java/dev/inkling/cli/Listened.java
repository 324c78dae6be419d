package dev.inkling.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Ends a long output when nobody reads on, which a print stream would never mention: after {@code |
 * head} a working of a million steps is not made to its end.
 */
final class Listened extends OutputStream {

  private final PrintStream stream;

  Listened(PrintStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    stream.write(bytes, from, length);
    if (stream.checkError()) {
      throw new IOException("closed");
    }
  }
}
