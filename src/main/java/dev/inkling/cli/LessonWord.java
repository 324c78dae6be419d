package dev.inkling.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done with lessons, as help, completion and the command itself know it. */
enum LessonWord {
  LIST,
  PLAY,
  RESET,
  NEW,
  CHECK,
  FUZZ,
  EXPORT,
  DIRECTIVES;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is about files and folders, and no part of a conversation. */
  boolean isOfShell() {
    return switch (this) {
      case LIST, PLAY, RESET -> false;
      case NEW, CHECK, FUZZ, EXPORT, DIRECTIVES -> true;
    };
  }

  static List<String> words() {
    return Arrays.stream(values()).map(LessonWord::word).toList();
  }

  static Optional<LessonWord> find(String word) {
    return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
  }
}
