package dev.inkling.repl;

import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Puts answers on the screen: at once where they fit, page by page where they do not. */
final class Answers {

  private static final int AT_ONCE = 500; // lines written together

  private final PromptScreen screen;
  private final boolean turnsPages;

  /** {@code pages} says whether a page by page is wanted at all. */
  Answers(PromptScreen screen, boolean pages) {
    this.screen = screen;
    this.turnsPages = pages && Pager.fits(screen.terminal());
  }

  void show(List<StyledLine> lines) {
    show(profile -> lines.iterator());
  }

  /** The lines of an answer as a screen of some size wants them, with air behind. */
  void show(Function<Profile, Iterator<StyledLine>> text) {
    show(text, text);
  }

  /** The same, with a text for reading page by page that may have no bound. */
  void show(
      Function<Profile, Iterator<StyledLine>> text, Function<Profile, Iterator<StyledLine>> pages) {
    Profile profile = screen.profile();
    List<StyledLine> first = upTo(profile.rows(), (turnsPages ? pages : text).apply(profile));
    if (first.isEmpty()) {
      return;
    }
    if (first.size() < profile.rows()) { // one row is the next prompt's
      screen.print(first);
    } else if (turnsPages && !somethingIsTyped()) {
      screen.print(Pager.show(screen, pages));
    } else {
      inOneGo(text.apply(profile));
    }
    if (first.size() != profile.rows() - 1) {
      screen.print(StyledLine.empty());
    }
  }

  private void inOneGo(Iterator<StyledLine> lines) {
    while (lines.hasNext()) {
      screen.print(upTo(AT_ONCE, lines));
    }
  }

  private static List<StyledLine> upTo(int count, Iterator<StyledLine> lines) {
    List<StyledLine> taken = new ArrayList<>();
    while (taken.size() < count && lines.hasNext()) {
      taken.add(lines.next());
    }
    return taken;
  }

  /** Whether somebody types on without waiting: those keys are not meant for a page. */
  private boolean somethingIsTyped() {
    try {
      return screen.terminal().reader().peek(1) >= 0;
    } catch (IOException gone) {
      return true;
    }
  }
}
