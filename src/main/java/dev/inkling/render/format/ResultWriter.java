package dev.inkling.render.format;

import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes results in a format that other programs take. Written as it is made: a full working of a
 * large product is never held in memory.
 */
public interface ResultWriter {

  /** A result as it was asked for, ended by a line feed. */
  void write(Outcome outcome, Writer out) throws IOException;

  /** A bare value, as {@code print} asks for. */
  void write(Value value, Writer out) throws IOException;
}
