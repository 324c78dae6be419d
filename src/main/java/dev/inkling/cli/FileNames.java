package dev.inkling.cli;

import dev.inkling.data.Contents;
import java.util.List;
import java.util.Optional;

/** Tells a file from an expression by its name alone, so that a missing file is named as one. */
final class FileNames {

  static final String STANDARD_INPUT = "-";

  /** Beginnings of paths; no expression begins like this. */
  private static final List<String> PATHS = List.of("/", "./", "../", "~/");

  /** Ends of files that cannot be read, so that it is said of the file and not of a name. */
  private static final List<String> FOREIGN = List.of(".xlsx", ".xls", ".ods");

  private FileNames() {}

  /** The file meant by {@code @FILE}, {@code A.csv}, {@code ./A} or {@code -}, if it is one. */
  static Optional<String> named(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return Optional.of(STANDARD_INPUT);
    }
    if (argument.length() > 1 && argument.charAt(0) == '@') {
      return Optional.of(argument.substring(1));
    }
    if (argument.startsWith("[")) {
      return Optional.empty();
    }
    for (String path : PATHS) {
      if (argument.startsWith(path)) {
        return Optional.of(argument);
      }
    }
    boolean foreign = FOREIGN.stream().anyMatch(argument::endsWith);
    return foreign || Contents.isKnown(argument) ? Optional.of(argument) : Optional.empty();
  }
}
