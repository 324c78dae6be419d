package dev.inkling.repl;

import dev.inkling.lesson.FrontMatter;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.Resume;
import java.util.Optional;

/**
 * The scene an empty line begins, as the welcome shows it.
 *
 * @param title with its number in front
 * @param minutes how long it takes, or how long the rest of it
 * @param invitation a sentence on what it is about
 * @param progress how far it was played; empty if it has not begun
 */
record SceneOffer(String title, int minutes, String invitation, Optional<Progress> progress) {

  static SceneOffer of(Lesson lesson, Resume.Progress progress) {
    FrontMatter front = lesson.front();
    if (!progress.begun()) {
      return new SceneOffer(front.heading(), front.minutes(), front.summary(), Optional.empty());
    }
    int left = progress.of() - progress.at() + 1;
    int minutes = Math.max(1, Math.round((float) front.minutes() * left / progress.of()));
    return new SceneOffer(
        front.heading(),
        minutes,
        // what was learnt is only said again once it has been
        2 * progress.at() > progress.of() ? front.recap() : front.summary(),
        Optional.of(new Progress(progress.at(), progress.of())));
  }

  /** Beats gone through, of all. */
  record Progress(int beat, int of) {}
}
