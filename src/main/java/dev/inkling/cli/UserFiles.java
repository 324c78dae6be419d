package dev.inkling.cli;

import dev.inkling.words.Problem;
import dev.inkling.work.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens a file a person named, or says in one sentence why it cannot be opened. */
final class UserFiles {

  private UserFiles() {}

  static Path resolve(Surroundings surroundings, String name) {
    try {
      if (name.startsWith("~/") && surroundings.home().isPresent()) {
        return surroundings.home().get().resolve(name.substring(2));
      }
      return surroundings.workingDirectory().resolve(name);
    } catch (InvalidPathException impossible) {
      throw Problem.work(name + " cannot be the name of a file.").thrown();
    }
  }

  /**
   * The bytes of a file that is worth opening.
   *
   * @throws dev.inkling.words.ProblemException otherwise
   */
  static InputStream open(Path file, String name, Limits limits) {
    try {
      if (Files.isDirectory(file)) {
        throw Problem.work(name + " is a folder.").expecting("A file is needed here.").thrown();
      }
      if (!Files.exists(file)) {
        throw missing(file, name);
      }
      if (!Files.isReadable(file)) {
        throw unreadable(name).expecting("You may not read it.").thrown();
      }
      long bytes = Files.size(file);
      if (bytes > limits.fileBytes()) {
        throw Problem.work(name + " has " + (bytes >> 20) + " MiB.")
            .expecting("Files up to " + (limits.fileBytes() >> 20) + " MiB are read.")
            .thrown();
      }
      return Files.newInputStream(file);
    } catch (IOException broken) {
      throw unreadable(name).thrown();
    }
  }

  static Problem unreadable(String name) {
    return Problem.work(name + " cannot be read.");
  }

  private static RuntimeException missing(Path file, String name) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder != null && !Files.isDirectory(folder)
        ? Problem.work("There is no file " + name + ".")
            .expecting("Its folder is not there either.")
            .thrown()
        : Problem.work("There is no file " + name + ".")
            .expecting("Is it in another folder?")
            .thrown();
  }
}
