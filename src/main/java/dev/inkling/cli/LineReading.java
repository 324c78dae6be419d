package dev.inkling.cli;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of a file or a pipe as they come, checked: UTF-8 and nothing else, of a bearable length, so
 * that a wrong file ends in a sentence.
 */
final class LineReading {

  private static final int LONGEST = 4 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final String name;
  private final long mostBytes;
  private long bytes;
  private int line;
  private boolean ended;

  /**
   * Reads from the beginning.
   *
   * @param name the file's name; empty for standard input
   */
  LineReading(InputStream in, String name, long mostBytes) {
    this.in = new BufferedInputStream(in);
    this.name = name;
    this.mostBytes = mostBytes;
  }

  /** The number of the line read last, from 1. */
  int line() {
    return line;
  }

  /**
   * The next line without its end; empty after the last.
   *
   * @throws dev.inkling.words.ProblemException if it is no text, or too long
   */
  Optional<String> next() {
    if (ended) {
      return Optional.empty();
    }
    ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    int next = read();
    if (next < 0) {
      ended = true;
      return Optional.empty();
    }
    line++;
    while (next >= 0 && next != '\n') {
      gathered.write(next);
      if (gathered.size() > LONGEST || ++bytes > mostBytes) {
        throw here(1, "does not end.")
            .expecting("A line may have 4 million characters, a script 256 million.")
            .thrown();
      }
      next = read();
    }
    bytes++;
    ended = next < 0;
    return Optional.of(text(gathered.toByteArray()));
  }

  private String text(byte[] raw) {
    int length = raw.length > 0 && raw[raw.length - 1] == '\r' ? raw.length - 1 : raw.length;
    CharBuffer decoded = CharBuffer.allocate(length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, 0, length), decoded, true);
    String text = decoded.flip().toString();
    int odd = result.isUnderflow() ? text.indexOf('\0') : text.length();
    if (odd >= 0) {
      throw here(odd + 1, "is not text in UTF-8.")
          .expecting("Lines of the language are needed, saved as UTF-8.")
          .thrown();
    }
    return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** A problem with this line; a file's name and the line stand in front of it. */
  private Problem here(int column, String what) {
    return name.isEmpty()
        ? Problem.work("Line " + line + " " + what)
        : Problem.work("This line " + what).at(new Place(name, line, column, 1));
  }

  private int read() {
    try {
      return in.read();
    } catch (IOException broken) {
      throw Problem.work(
              "Reading stopped in line "
                  + (line + 1)
                  + (name.isEmpty() ? "." : " of " + name + "."))
          .thrown();
    }
  }
}
