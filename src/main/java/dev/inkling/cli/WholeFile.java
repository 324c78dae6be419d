package dev.inkling.cli;

import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What is on its way into a file: the whole of it or nothing. */
final class WholeFile {

  private WholeFile() {}

  /** Writes text in UTF-8. */
  static void write(Path file, String contents) {
    write(file, contents.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes beside the file first, then puts it in place.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be written
   */
  static void write(Path file, byte[] bytes) {
    if (Files.isDirectory(file)) {
      throw Problem.work(file + " is a folder.")
          .expecting("The name of a file is needed.")
          .thrown();
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Problem.work("There is no folder " + folder + " to write into.").thrown();
    }
    try {
      if (!isPlace(file)) {
        Files.write(file, bytes);
      } else if (Files.exists(file) && !Files.isWritable(file)) {
        throw new AccessDeniedException(file.toString());
      } else {
        replace(file, folder, bytes);
      }
    } catch (IOException refused) {
      throw refused(file);
    }
  }

  /**
   * Writes a file that must not be there yet.
   *
   * @throws dev.inkling.words.ProblemException if it is, or cannot be written
   */
  static void create(Path file, String contents) {
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Path beside = Files.createTempFile(folder, ".inkling", ".tmp");
      try {
        Files.delete(beside); // made anew, because a temporary file is for one person's eyes alone
        Files.writeString(beside, contents, StandardOpenOption.CREATE_NEW);
        Files.move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (FileAlreadyExistsException first) {
      throw Problem.work("There is a file " + file + " already, and it stays as it is.").thrown();
    } catch (IOException refused) {
      throw refused(file);
    }
  }

  private static ProblemException refused(Path file) {
    return Problem.work(file + " cannot be written.")
        .expecting("May you write into its folder, and is there room?")
        .thrown();
  }

  /** Not a link, a pipe or a device: those stay what they are and take it as it comes. */
  private static boolean isPlace(Path file) {
    return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void replace(Path file, Path folder, byte[] bytes) throws IOException {
    Path beside = Files.createTempFile(folder, ".inkling", ".tmp");
    try {
      // made anew, because a temporary file is for one person's eyes alone
      Files.delete(beside);
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(file, beside);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
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
