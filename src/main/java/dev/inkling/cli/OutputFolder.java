package dev.inkling.cli;

import dev.inkling.words.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that several files are written into: it is there, or can be made. */
final class OutputFolder {

  private final Surroundings surroundings;
  private final Path path;

  private OutputFolder(Surroundings surroundings, Path path) {
    this.surroundings = surroundings;
    this.path = path;
  }

  /**
   * The folder of that name.
   *
   * @throws dev.inkling.words.ProblemException if something else is in the way
   */
  static OutputFolder of(Surroundings surroundings, String name) {
    Path folder = UserFiles.resolve(surroundings, name).normalize();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isDirectory(at)) {
        return new OutputFolder(surroundings, folder);
      }
      if (Files.exists(at)) {
        throw Problem.work((at.equals(folder) ? name : at) + " is no folder.")
            .expecting("The name of a folder is needed; it is made if it is not there.")
            .thrown();
      }
    }
    return new OutputFolder(surroundings, folder);
  }

  /** The place of a file in it, whose own folder is made if it is not there. */
  Path place(String file) {
    Path to = path.resolve(file);
    Path folder = to.getParent();
    try {
      Files.createDirectories(folder == null ? path : folder);
    } catch (IOException refused) {
      throw Problem.work("The folder " + folder + " cannot be made.")
          .expecting("May you write there, and is there room?")
          .thrown();
    }
    return to;
  }

  /** As it was typed where it can be, since a long path says little. */
  String shown() {
    return shown(path);
  }

  /** The same for a file in it. */
  String shown(Path to) {
    Path here = surroundings.workingDirectory().normalize();
    if (to.equals(here)) {
      return "this folder";
    }
    return to.startsWith(here) ? here.relativize(to).toString() : to.toString();
  }
}
