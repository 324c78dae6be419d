package dev.inkling.stage;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.StyledSpan;
import dev.inkling.render.format.Html;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Locale;

/** Words in their roles, and whole lines of a screen, as they stand in a page. */
final class MarkupWords {

  private MarkupWords() {}

  /** Words that flow. */
  static String of(Text text) {
    return of(StyledLine.of(text));
  }

  /** Lines as they stand, without the columns that all of them are set in. */
  static String of(List<StyledLine> lines) {
    int margin = lines.stream().mapToInt(MarkupWords::margin).min().orElse(0);
    StringBuilder markup = new StringBuilder();
    for (StyledLine line : lines) {
      String plain = line.plain();
      int end = plain.stripTrailing().length();
      StyledLine inner = end <= margin ? StyledLine.empty() : line.part(margin, end);
      markup.append(markup.length() == 0 ? "" : "\n").append(of(inner));
    }
    return markup.toString();
  }

  /** The longest of lines so set. */
  static int columns(List<StyledLine> lines) {
    int margin = lines.stream().mapToInt(MarkupWords::margin).min().orElse(0);
    return lines.stream().mapToInt(StyledLine::width).max().orElse(0) - margin;
  }

  private static int margin(StyledLine line) {
    String plain = line.plain();
    return plain.isBlank() ? Integer.MAX_VALUE : plain.length() - plain.stripLeading().length();
  }

  private static String of(StyledLine line) {
    StringBuilder markup = new StringBuilder();
    for (StyledSpan span : line.spans()) {
      markup.append(of(span));
    }
    return markup.toString();
  }

  private static String of(StyledSpan span) {
    Style style = span.style();
    String words = Html.escaped(span.text());
    if (span.text().isBlank() || style.role() == Role.TEXT && !style.strong()) {
      return words;
    }
    String name = style.strong() ? "strong" : "span";
    String start = style.role() == Role.TEXT ? name : name + " class=\"" + of(style.role()) + '"';
    return '<' + start + '>' + words + "</" + name + '>';
  }

  /** The class of a role. */
  static String of(Role role) {
    return "r-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
