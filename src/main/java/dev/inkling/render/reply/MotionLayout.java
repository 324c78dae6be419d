package dev.inkling.render.reply;

import dev.inkling.picture.Motion;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.render.drawing.Reel;
import dev.inkling.render.drawing.Size;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture that moves, on a page: where it may play, one moment of it with a few words; where
 * nothing moves, its beginning, its middle and its end.
 */
public final class MotionLayout {

  private static final int LABEL = 12; // columns for what a still is called
  private static final int AROUND = 6; // rows for words, keys, the blanks between and the prompt
  private static final int HIGHEST = 32;

  private final View view;
  private final Profile profile;

  public MotionLayout(View view) {
    this.view = view;
    this.profile = view.profile();
  }

  /** Three moments side by side, or one under another, each with its words. */
  List<StyledLine> lines(Motion motion) {
    List<StyledLine> lines = new ArrayList<>();
    if (view.page()) {
      lines.add(StyledLine.empty()); // air under the line that was typed
    }
    lines.addAll(new BodyLayout(view).lines(Steps.none(), List.of(motion.stills()), Steps.none()));
    if (view.drawing() == Drawing.WORDS) {
      return lines; // which are all of them
    }
    lines.add(StyledLine.empty());
    for (Motion.Still still : motion.told()) {
      StyledLine title = StyledLine.of(still.title(), Style.DIM).indented(ResultLayout.INDENT);
      StyledLine line = title.padTo(LABEL).plus(StyledLine.of(still.words()));
      lines.addAll(Wrap.lines(line.in(profile.glyphs()), profile.columns() - 2, 0, LABEL));
    }
    return lines;
  }

  /** The motion laid out for this screen; nothing if it is too small for it. */
  public Optional<Reel> reel(Motion motion) {
    int columns = profile.columns() - 2 - ResultLayout.INDENT;
    int rows = Math.min(HIGHEST, profile.rows() - AROUND - (high(motion) - 1));
    return Reel.of(motion, profile, new Size(columns, Math.max(1, rows)));
  }

  /** One moment: the picture and its words under it, in as many lines as the longest take. */
  public List<StyledLine> moment(Motion motion, Reel reel, double time) {
    List<StyledLine> lines = new ArrayList<>(List.of(StyledLine.empty()));
    for (StyledLine line : reel.at(time)) {
      lines.add(line.isEmpty() ? line : line.indented(ResultLayout.INDENT));
    }
    lines.add(StyledLine.empty());
    List<StyledLine> words = words(motion.words(time));
    lines.addAll(words);
    for (int i = words.size(); i < high(motion); i++) {
      lines.add(StyledLine.empty()); // so that the keys below hold still
    }
    return lines;
  }

  private List<StyledLine> words(Text words) {
    return Wrap.lines(words, profile, ResultLayout.INDENT);
  }

  /** Lines of the longest words of a motion. */
  private int high(Motion motion) {
    return motion.moments().stream()
        .mapToInt(moment -> words(moment.words()).size())
        .max()
        .orElse(1);
  }
}
