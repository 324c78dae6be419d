package dev.inkling.cli;

import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.slips.Mark;
import dev.inkling.slips.MarkWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** What is said to an answer, as lines for a screen. */
public final class MarkLines {

  private static final int INDENT = 2;

  private MarkLines() {}

  public static List<StyledLine> of(Mark mark, Profile profile) {
    return of(MarkWording.of(mark), profile);
  }

  /** Paragraphs; an empty one is an empty line. */
  public static List<StyledLine> of(List<Text> paragraphs, Profile profile) {
    List<StyledLine> lines = new ArrayList<>();
    for (Text paragraph : paragraphs) {
      lines.addAll(
          paragraph.isEmpty()
              ? List.of(StyledLine.empty())
              : Wrap.lines(paragraph, profile, INDENT));
    }
    return lines;
  }
}
