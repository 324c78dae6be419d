package dev.inkling.cli;

import dev.inkling.words.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A picture on its way into a file: the whole of it or nothing. */
final class PictureFile {

  private PictureFile() {}

  /** Writes beside the file first, then puts it in place. */
  static void write(Path file, String contents) {
    if (Files.isDirectory(file)) {
      throw Problem.work(file + " is a folder.")
          .expecting("The picture needs the name of a file.")
          .thrown();
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Problem.work("There is no folder " + folder + " to write into.").thrown();
    }
    try {
      Path beside = Files.createTempFile(folder, ".inkling", ".tmp");
      try {
        Files.write(beside, contents.getBytes(StandardCharsets.UTF_8));
        move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException refused) {
      throw Problem.work(file + " cannot be written.")
          .expecting("May you write into its folder, and is there room?")
          .thrown();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
