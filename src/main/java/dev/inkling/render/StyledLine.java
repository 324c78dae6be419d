package dev.inkling.render;

import dev.inkling.words.Span;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a screen before it meets the screen: characters with styles, measured in columns.
 *
 * <p>Kept in one normal form (no empty spans, equal neighbours joined), so that lines which look
 * the same are equal.
 */
public record StyledLine(List<StyledSpan> spans) {

  private static final StyledLine EMPTY = new StyledLine(List.of());
  private static final String ELLIPSIS = "…";

  public StyledLine {
    spans = joined(spans);
  }

  public static StyledLine empty() {
    return EMPTY;
  }

  public static StyledLine of(Text text) {
    List<StyledSpan> spans = new ArrayList<>();
    for (Span span : text.spans()) {
      spans.add(new StyledSpan(span.text(), Style.of(span)));
    }
    return new StyledLine(spans);
  }

  public static StyledLine of(String words) {
    return of(words, Style.PLAIN);
  }

  public static StyledLine of(String words, Style style) {
    return new StyledLine(List.of(new StyledSpan(words, style)));
  }

  public StyledLine plus(StyledLine more) {
    List<StyledSpan> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new StyledLine(all);
  }

  public StyledLine plus(String words, Style style) {
    return plus(of(words, style));
  }

  public StyledLine plus(String words) {
    return plus(words, Style.PLAIN);
  }

  /** Columns it takes. */
  public int width() {
    int columns = 0; // a loop, as every picture asks many times
    for (StyledSpan span : spans) {
      columns += span.width();
    }
    return columns;
  }

  /** The characters alone. */
  public String plain() {
    StringBuilder words = new StringBuilder();
    for (StyledSpan span : spans) {
      words.append(span.text());
    }
    return words.toString();
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** With spaces in front. */
  public StyledLine indented(int columns) {
    return of(" ".repeat(columns)).plus(this);
  }

  /** With spaces behind, up to a width; longer lines stay as they are. */
  public StyledLine padTo(int width) {
    return plus(" ".repeat(Math.max(0, width - width())));
  }

  /** With spaces in front, so that it ends at a width. */
  public StyledLine padLeftTo(int width) {
    return indented(Math.max(0, width - width()));
  }

  /** The characters from one place up to another, counted as in {@link #plain()}. */
  public StyledLine part(int from, int to) {
    List<StyledSpan> kept = new ArrayList<>();
    int at = 0;
    for (StyledSpan span : spans) {
      int length = span.text().length();
      int start = Math.min(length, Math.max(0, from - at));
      int end = Math.max(start, Math.min(length, to - at));
      kept.add(new StyledSpan(span.text().substring(start, end), span.style()));
      at += length;
    }
    return new StyledLine(kept);
  }

  /** At most a width; what is cut off is marked by an ellipsis. */
  public StyledLine cutTo(int width) {
    if (width() <= width) {
      return this;
    }
    List<StyledSpan> kept = new ArrayList<>();
    int room = Math.max(0, width - 1); // one column for the ellipsis
    Style last = Style.PLAIN;
    for (StyledSpan span : spans) {
      String start = start(span.text(), room);
      kept.add(new StyledSpan(start, span.style()));
      room -= Columns.of(start);
      last = span.style();
      if (start.length() < span.text().length()) {
        break;
      }
    }
    kept.add(new StyledSpan(width < 1 ? "" : ELLIPSIS, last));
    return new StyledLine(kept);
  }

  /** The line as these glyphs can show it. */
  public StyledLine in(Profile.Glyphs glyphs) {
    return glyphs == Profile.Glyphs.UNICODE ? this : Ascii.of(this);
  }

  private static String start(String text, int room) {
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      used += Columns.of(c);
      if (used > room) {
        return text.substring(0, i);
      }
      i += Character.charCount(c);
    }
    return text;
  }

  private static List<StyledSpan> joined(List<StyledSpan> spans) {
    List<StyledSpan> joined = new ArrayList<>();
    for (StyledSpan span : spans) {
      if (span.text().isEmpty()) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).style().equals(span.style())) {
        joined.set(last, new StyledSpan(joined.get(last).text() + span.text(), span.style()));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }
}
