package dev.inkling.repl;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first screen: one thing to begin with, a few to type, nothing to be learnt before. */
final class Welcome {

  private static final int LABEL_AT = 2;
  private static final int CONTENT_AT = 12;
  private static final int MEANING_AT = 44;
  private static final int RAIL = 36; // columns of the rail of progress
  private static final int ROOMY = 20; // rows from which there is air between the groups
  private static final int WIDEST = 78;

  private final Profile profile;
  private final List<StyledLine> lines = new ArrayList<>();

  private Welcome(Profile profile) {
    this.profile = profile;
  }

  static List<StyledLine> of(Optional<SceneOffer> offer, Profile profile) {
    return new Welcome(profile).page(offer);
  }

  private List<StyledLine> page(Optional<SceneOffer> offer) {
    boolean back = offer.flatMap(SceneOffer::progress).isPresent();
    blank();
    lines.add(
        StyledLine.of("Inkling", Style.PLAIN.bold())
            .plus(
                back ? "   welcome back" : "   intuition for neural-network mathematics", Style.DIM)
            .indented(LABEL_AT)
            .cutTo(width()));
    gap();
    offer.ifPresent(this::offer);
    suggestion("Or type", "[1 -1; 2 0] * [3; 1]", "a product beside its arrows");
    suggestion("", "dot [3 4] [4 1]", "how far two lists agree");
    suggestion("", "why", "what made the number above");
    gap();
    group("Always", StyledLine.of("Every number on screen is computed from what you typed."));
    group("", StyledLine.of("Ask any of them ").plus("why", Style.PLAIN.bold()).plus("."));
    gap();
    footer(back);
    blank();
    return List.copyOf(lines);
  }

  private void offer(SceneOffer offer) {
    boolean back = offer.progress().isPresent();
    StyledLine title = StyledLine.of(offer.title(), Style.PLAIN.bold());
    String minutes =
        back ? offer.minutes() + " minutes left" : "about " + offer.minutes() + " minutes";
    int room = width() - CONTENT_AT - minutes.length();
    group(
        back ? "Go on" : "Begin",
        title.width() < room ? title.padTo(room).plus(minutes, Style.DIM) : title);
    offer.progress().ifPresent(this::rail);
    group("", StyledLine.of(offer.invitation()));
    group("", StyledLine.of("Press ").plus("Enter", Style.strong(Role.ANSWER)).plus("."));
    gap();
  }

  private void rail(SceneOffer.Progress progress) {
    int done = Math.round((float) RAIL * progress.beat() / Math.max(1, progress.of()));
    group(
        "",
        StyledLine.of("━".repeat(done), Style.of(Role.ANSWER))
            .plus("─".repeat(RAIL - done), Style.of(Role.FAINT))
            .plus("  beat " + progress.beat() + " of " + progress.of(), Style.DIM));
  }

  private void suggestion(String label, String line, String meaning) {
    StyledLine typed = StyledLine.of(line);
    group(
        label,
        width() < MEANING_AT + meaning.length()
            ? typed
            : typed.padTo(MEANING_AT - CONTENT_AT).plus(meaning, Style.DIM));
  }

  /** A label, and beside it words that break where the screen ends. */
  private void group(String label, StyledLine content) {
    int room = width() - CONTENT_AT;
    List<StyledLine> rows =
        content.width() <= room ? List.of(content) : Wrap.lines(content, room, 0, 0);
    StyledLine head = StyledLine.of(label, Style.DIM);
    for (StyledLine row : rows) {
      lines.add(head.indented(LABEL_AT).padTo(CONTENT_AT).plus(row).cutTo(width()));
      head = StyledLine.empty();
    }
  }

  private void footer(boolean back) {
    StyledLine keys =
        StyledLine.of("?")
            .plus(" help   ", Style.DIM)
            .plus("next")
            .plus(back ? " goes on" : " the series", Style.DIM);
    StyledLine leave = StyledLine.of("Ctrl-D").plus(" leave", Style.DIM);
    boolean room = LABEL_AT + keys.width() + 3 + leave.width() <= width();
    lines.add((room ? keys.plus("   ").plus(leave) : keys).indented(LABEL_AT).cutTo(width()));
  }

  private void gap() {
    blank();
    if (profile.rows() >= ROOMY && lines.size() < 4) {
      blank();
    }
  }

  private void blank() {
    lines.add(StyledLine.empty());
  }

  private int width() {
    return Math.min(WIDEST, profile.columns() - 2);
  }
}
