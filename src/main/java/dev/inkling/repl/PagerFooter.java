package dev.inkling.repl;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;

/** The last row under a page of a long text: which keys go where, and where the reader is. */
final class PagerFooter {

  private static final String GAP = "   "; // before the place in the text

  private final PromptScreen screen;

  PagerFooter(PromptScreen screen) {
    this.screen = screen;
  }

  StyledLine keys(Scroll scroll) {
    List<StyledLine> keys = new ArrayList<>();
    keys.add(scroll.atEnd() ? KeyRow.key("q", "back to the prompt") : KeyRow.key("Space", "go on"));
    if (scroll.top() > 0) {
      keys.add(KeyRow.key("b", "back"));
    }
    keys.add(KeyRow.key("/", "search"));
    if (!scroll.atEnd()) {
      keys.add(KeyRow.key("q", "leave"));
    }
    return withPosition(keys, scroll.position());
  }

  /** As many keys as there is room for beside the place in the text. */
  private StyledLine withPosition(List<StyledLine> keys, String position) {
    Profile profile = screen.profile();
    int room = profile.columns() - 2;
    StyledLine first = keys.get(0).indented(KeyRow.INDENT);
    int left = room - GAP.length() - position.length();
    StyledLine line = KeyRow.fitted(first, keys.subList(1, keys.size()), left);
    StyledLine place = StyledLine.of(position, Style.DIM);
    return line.width() + 1 + place.width() <= room
        ? line.padTo(room - place.width()).plus(place)
        : line;
  }

  /** The words somebody is typing behind {@code /}. */
  StyledLine asks(String words) {
    return StyledLine.of("/", Style.DIM).plus(words).plus("_", Style.DIM).indented(KeyRow.INDENT);
  }

  StyledLine missing(String words, boolean forward) {
    return (words.isEmpty()
            ? StyledLine.of("Nothing is looked for yet; / asks.")
            : StyledLine.of(words + " is not " + (forward ? "below" : "above"))
                .plus(forward ? "   N" : "   n")
                .plus(forward ? " looks above" : " looks below", Style.DIM))
        .indented(KeyRow.INDENT);
  }

  /** What stays behind when the page is left: the rows in view, and which they are. */
  List<StyledLine> left(Scroll scroll) {
    List<StyledLine> lines = new ArrayList<>(scroll.visible());
    String again = scroll.atEnd() ? "" : "; the same line again shows all";
    lines.add(StyledLine.of(scroll.position() + again, Style.DIM).indented(KeyRow.INDENT));
    return lines;
  }
}
