package dev.inkling.lesson;

/** What a stable name in a lesson may look like; it ends up in journals and on command lines. */
final class Ids {

  static final String RULE = "An id has small letters, digits and -, such as scene-1; at most 40.";

  private Ids() {}

  static boolean valid(String id) {
    return id.matches("[a-z][a-z0-9-]{0,39}");
  }

  /** Whether it can also be a name of the language. */
  static boolean validName(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_]{0,39}");
  }
}
