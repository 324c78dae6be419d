package dev.inkling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where history and progress are kept, by the custom of each system. Without such a place Inkling
 * works and remembers nothing.
 */
public final class DataDirectory {

  private static final String NAME = "inkling";

  private DataDirectory() {}

  /** The directory, made if it was not there; empty where nothing can be kept. */
  public static Optional<Path> of(Surroundings surroundings) {
    return place(surroundings).filter(DataDirectory::isUsable);
  }

  /** Where it would be. */
  static Optional<Path> place(Surroundings surroundings) {
    Optional<Path> named = absolute(surroundings.variable("XDG_DATA_HOME"));
    if (named.isPresent()) {
      return named.map(folder -> folder.resolve(NAME));
    }
    Optional<Path> windows = absolute(surroundings.variable("LOCALAPPDATA"));
    if (windows.isPresent()) {
      return windows.map(folder -> folder.resolve("Inkling"));
    }
    return surroundings
        .home()
        .map(
            home -> {
              Path mac = home.resolve("Library/Application Support");
              return Files.isDirectory(mac)
                  ? mac.resolve("Inkling")
                  : home.resolve(".local/share").resolve(NAME);
            });
  }

  /** The custom says that a relative path is to be ignored. */
  private static Optional<Path> absolute(Optional<String> text) {
    try {
      return text.filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException | SecurityException refused) {
      return false;
    }
  }
}
