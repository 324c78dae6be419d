package dev.inkling.cli;

import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.Resume;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What there is to play and how far the learner is: the same in the shell and at the prompt. */
final class LessonListing {

  private static final int INDENT = 2;
  private static final int WORDS_AT = 14;

  private final Profile profile;
  private final List<StyledLine> lines = new ArrayList<>();

  private LessonListing(Profile profile) {
    this.profile = profile;
  }

  static List<StyledLine> of(Journal journal, Profile profile) {
    LessonListing listing = new LessonListing(profile);
    for (Lesson lesson : LessonLibrary.bundled()) {
      listing.add(lesson, journal);
    }
    journal.trouble().ifPresent(trouble -> listing.add(StyledLine.of(trouble), INDENT));
    return List.copyOf(listing.lines);
  }

  private void add(Lesson lesson, Journal journal) {
    StyledLine name =
        StyledLine.of(lesson.id(), Style.PLAIN.bold())
            .padTo(WORDS_AT - INDENT)
            .plus(lesson.front().heading())
            .plus("   about " + lesson.front().minutes() + " minutes", Style.DIM);
    add(name, INDENT);
    add(StyledLine.of(lesson.front().summary()), WORDS_AT);
    String place = place(lesson, journal);
    if (!place.isEmpty()) {
      add(StyledLine.of(place, Style.DIM), WORDS_AT);
    }
  }

  private static String place(Lesson lesson, Journal journal) {
    Resume.Progress progress = Resume.progress(lesson, journal);
    int edited = Resume.edited(lesson, journal).size();
    String changed = edited == 0 ? "" : ", " + edited + " of them edited since";
    return progress.finished()
        ? "finished" + changed
        : progress.begun() ? "beat " + progress.at() + " of " + progress.of() + changed : "";
  }

  private void add(StyledLine line, int indent) {
    lines.addAll(Wrap.lines(line.in(profile.glyphs()), profile.columns() - 2, indent, WORDS_AT));
  }
}
