package dev.inkling.render;

import dev.inkling.render.Profile.Colours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes styled lines for one screen, with the escape sequences it understands and no others.
 *
 * <p>Colours are looked up once a style. A line leaves the screen as it found it.
 */
public final class Ansi {

  private static final String START = "\u001B[";
  private static final String RESET = "\u001B[0m";

  private final Profile profile;
  private final Map<Style, List<String>> known = new HashMap<>();

  public Ansi(Profile profile) {
    this.profile = profile;
  }

  /** Lines, each with a line feed behind it. */
  public void write(List<StyledLine> lines, Appendable out) throws IOException {
    for (StyledLine line : lines) {
      write(line, out);
      out.append('\n');
    }
  }

  /** One line without a line feed. */
  public void write(StyledLine line, Appendable out) throws IOException {
    List<String> now = List.of();
    for (StyledSpan span : line.in(profile.glyphs()).spans()) {
      List<String> wanted = codes(span.style());
      out.append(change(now, wanted)).append(span.text());
      now = wanted;
    }
    if (!now.isEmpty()) {
      out.append(RESET);
    }
  }

  /** One line as a string. */
  public String line(StyledLine line) {
    StringBuilder text = new StringBuilder();
    try {
      write(line, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a StringBuilder never fails
    }
    return text.toString();
  }

  /** What to write between two styles: only what is new, or all of it after a reset. */
  static String change(List<String> now, List<String> wanted) {
    if (now.equals(wanted)) {
      return "";
    }
    if (wanted.isEmpty()) {
      return RESET;
    }
    if (kinds(wanted).containsAll(kinds(now))) {
      List<String> fresh = wanted.stream().filter(code -> !now.contains(code)).toList();
      return START + String.join(";", fresh) + "m";
    }
    return START + "0;" + String.join(";", wanted) + "m";
  }

  /** Which properties codes set; setting one anew replaces it. */
  private static TreeSet<String> kinds(List<String> codes) {
    TreeSet<String> kinds = new TreeSet<>();
    for (String code : codes) {
      if (code.length() == 1) {
        kinds.add(code);
      } else {
        kinds.add(code.startsWith("4") || code.startsWith("10") ? "ground" : "glyph");
      }
    }
    return kinds;
  }

  /** The parameters that set a style, looked up once. */
  List<String> codes(Style style) {
    return known.computeIfAbsent(style, this::found);
  }

  private List<String> found(Style style) {
    return profile.colours() == Colours.NONE ? List.of() : new StyleCodes(profile).of(style);
  }
}
