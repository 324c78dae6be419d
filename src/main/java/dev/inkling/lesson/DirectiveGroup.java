package dev.inkling.lesson;

import java.util.List;

/** Directives by what an author wants of them, in the order in which one meets them. */
public enum DirectiveGroup {
  SCREENS(
      "Screens",
      DirectiveKind.BEAT,
      DirectiveKind.PAUSE,
      DirectiveKind.PACE,
      DirectiveKind.END_PACE,
      DirectiveKind.HUSH,
      DirectiveKind.PIN),
  QUESTIONS(
      "Questions",
      DirectiveKind.ASK,
      DirectiveKind.IF,
      DirectiveKind.ELSE,
      DirectiveKind.HINT,
      DirectiveKind.END_ASK),
  NUMBERS("Numbers", DirectiveKind.LET, DirectiveKind.TRY, DirectiveKind.SHOW),
  WORDS(
      "Words that depend on numbers",
      DirectiveKind.CLAIM,
      DirectiveKind.WHEN,
      DirectiveKind.END_WHEN),
  ASIDES(
      "Beside the matter",
      DirectiveKind.DIM,
      DirectiveKind.END_DIM,
      DirectiveKind.CITE,
      DirectiveKind.GLOSS,
      DirectiveKind.REMEMBER,
      DirectiveKind.NOTE);

  private final String title;
  private final List<DirectiveKind> kinds;

  DirectiveGroup(String title, DirectiveKind... kinds) {
    this.title = title;
    this.kinds = List.of(kinds);
  }

  public String title() {
    return title;
  }

  /** In the order of the manual. */
  public List<DirectiveKind> kinds() {
    return kinds;
  }
}
