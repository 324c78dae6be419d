package dev.inkling.data;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text only if they are UTF-8 all through, and says where they are not. */
final class Decoding {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Decoding() {}

  static String text(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw Problem.work(Excerpt.name(name) + " is empty.")
          .expecting("Rows of numbers are needed, such as 1, 2, 3.")
          .thrown();
    }
    int start = startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    Binaries.of(bytes)
        .ifPresent(
            what -> {
              throw Problem.work(Excerpt.name(name) + " is " + what + ".")
                  .expecting("Numbers are read from text. Save it as CSV, and it can be read.")
                  .thrown();
            });
    if (isUtf16(bytes)) {
      throw Problem.work(Excerpt.name(name) + " is text in UTF-16.")
          .expecting("Save it as UTF-8, and it can be read.")
          .thrown();
    }
    boolean ascii = true;
    for (byte unit : bytes) {
      if (unit == 0) {
        throw Problem.work(Excerpt.name(name) + " is not text: it has zero bytes in it.")
            .expecting("A text file with rows of numbers is needed here.")
            .thrown();
      }
      ascii &= unit > 0;
    }
    // One byte is one character in most tables: no need to decode them.
    return ascii
        ? new String(bytes, StandardCharsets.US_ASCII)
        : decoded(name, ByteBuffer.wrap(bytes, start, bytes.length - start));
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && bytes[0] == mark[0]
        && bytes[1] == mark[1]
        && bytes[2] == mark[2];
  }

  private static boolean isUtf16(byte[] bytes) {
    boolean everySecond = bytes.length >= 4 && (bytes[0] == 0) != (bytes[1] == 0);
    for (int i = 2; i < Math.min(bytes.length - 1, 64) && everySecond; i += 2) {
      everySecond = bytes[i] == bytes[0] || bytes[i + 1] == bytes[1];
    }
    return everySecond
        || bytes.length >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static String decoded(String name, ByteBuffer bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.remaining()); // never more characters than bytes
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      throw notUtf8(name, text);
    }
    return text.toString();
  }

  /** Everything in front of the bad byte was text: count its lines. */
  private static ProblemException notUtf8(String name, CharBuffer before) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      boolean ends = before.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return Problem.work(Excerpt.name(name) + ", line " + line + ": these bytes are not UTF-8 text.")
        .at(new Place(name, line, column, 1))
        .expecting("Save the file as UTF-8, and it can be read.")
        .thrown();
  }
}
