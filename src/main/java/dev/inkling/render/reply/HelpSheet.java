package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page of help as it grows: what is typed, what it does beside it, labels down the left edge. */
public final class HelpSheet {

  /** Where the content stands beside a label. */
  static final int CONTENT = 14;

  private static final int LABEL = 2;
  private static final int MEANING = 30;
  private static final int NARROW = 60;
  private static final int LONG_NAME = 14; // columns of a name that others are lined up with

  private final Profile profile;
  private final List<StyledLine> lines = new ArrayList<>();

  public HelpSheet(Profile profile) {
    this.profile = profile;
  }

  /** The page, without air at its end. */
  public List<StyledLine> lines() {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return List.copyOf(lines.subList(0, end));
  }

  public HelpSheet blank() {
    lines.add(StyledLine.empty());
    return this;
  }

  public HelpSheet title(String words) {
    return line(StyledLine.of(words, Style.PLAIN.bold()));
  }

  public HelpSheet line(StyledLine words) {
    lines.addAll(wrapped(words, LABEL));
    return this;
  }

  /** A sentence between rows, with air around it. */
  HelpSheet apart(StyledLine sentence) {
    if (!lines.isEmpty()) {
      blank();
    }
    line(sentence);
    return blank();
  }

  /** What is typed, and what it does beside or below it. */
  public HelpSheet row(String typed, String meaning) {
    int column = isNarrow() ? LABEL + 2 : MEANING;
    return beside(StyledLine.of(typed), StyledLine.of(meaning, Style.DIM), column, 2);
  }

  /** A label in bold, and its content at one edge. */
  public HelpSheet labelled(String label, StyledLine content) {
    return beside(StyledLine.of(label, Style.strong(Role.DIM)), content, content(), 1);
  }

  /** Names with what they mean, the meanings at one edge unless a name is long. */
  public HelpSheet terms(Map<String, String> meanings) {
    int wide =
        meanings.keySet().stream()
            .mapToInt(String::length)
            .filter(width -> width <= LONG_NAME)
            .max()
            .orElse(0);
    int name = content() - LABEL;
    int column = isNarrow() ? content() + 2 : content() + wide + 3;
    meanings.forEach(
        (word, meaning) ->
            beside(
                StyledLine.of(word).indented(name), StyledLine.of(meaning, Style.DIM), column, 3));
    return this;
  }

  /** Words of a family, and what they are about where there is room beside them. */
  public HelpSheet words(String label, List<String> words, String about) {
    StyledLine row = StyledLine.of(String.join("  ", words));
    StyledLine more = row.plus("   ").plus(about, Style.DIM);
    return labelled(label, content() + more.width() <= width() ? more : row);
  }

  /** A line that can be typed, with what it answers below and a little to the right. */
  public HelpSheet example(String label, String typed, List<StyledLine> answer) {
    labelled(label, StyledLine.of(typed));
    int indent = isNarrow() ? LABEL : content();
    answer.forEach(line -> lines.add(line.isEmpty() ? line : line.indented(indent)));
    return this;
  }

  /** The columns an answer below an example may take, with the indent it comes with. */
  Profile forAnswers() {
    return profile.withSize(profile.columns() - (isNarrow() ? LABEL : content()), profile.rows());
  }

  private HelpSheet beside(StyledLine typed, StyledLine meaning, int column, int gap) {
    StyledLine left = typed.in(profile.glyphs()).indented(LABEL);
    if (meaning.isEmpty()) {
      return line(typed);
    }
    List<StyledLine> right = wrapped(meaning, column);
    if (left.width() + gap > column && !typed.isEmpty()) {
      lines.addAll(wrapped(typed, LABEL));
      lines.addAll(right);
      return this;
    }
    StyledLine first = right.get(0);
    lines.add(left.padTo(column).plus(first.part(column, first.plain().length())));
    lines.addAll(right.subList(1, right.size()));
    return this;
  }

  private int content() {
    return isNarrow() ? LABEL + 2 : CONTENT;
  }

  private boolean isNarrow() {
    return profile.columns() < NARROW;
  }

  private int width() {
    return Math.min(profile.columns() - 2, Wrap.WIDEST + 2);
  }

  private List<StyledLine> wrapped(StyledLine words, int indent) {
    return Wrap.lines(words.in(profile.glyphs()), width(), indent, indent);
  }
}
