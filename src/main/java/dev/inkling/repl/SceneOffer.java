package dev.inkling.repl;

import java.util.Optional;

/**
 * The scene an empty line begins, as the welcome shows it.
 *
 * @param title with its number in front
 * @param minutes how long it takes, or how long the rest of it
 * @param invitation a sentence on what it is about
 * @param progress how far it was played; empty if it has not begun
 */
record SceneOffer(
    String id, String title, int minutes, String invitation, Optional<Progress> progress) {

  /** Beats gone through, of all. */
  record Progress(int beat, int of) {}
}
