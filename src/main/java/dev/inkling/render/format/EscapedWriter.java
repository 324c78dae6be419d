package dev.inkling.render.format;

import dev.inkling.render.Untrusted;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes what could move a cursor or turn the reading direction as JSON's {@code \\u001b}: the text
 * is the same to a program, and harmless on a screen.
 */
final class EscapedWriter extends FilterWriter {

  EscapedWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int kept = from;
    for (int at = from; at < from + length; ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!Untrusted.isHarmless(c)) {
        out.write(text, kept, at - kept);
        for (int i = at; i < next; i++) {
          out.write(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(i)));
        }
        kept = next;
      }
      at = next;
    }
    out.write(text, kept, from + length - kept);
  }
}
