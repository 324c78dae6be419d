package dev.inkling.data;

import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes the bytes of a file, never more than allowed, and says plainly why it cannot. */
final class FileBytes {

  private FileBytes() {}

  static byte[] of(Path file, String name, Limits limits) {
    if (Files.isDirectory(file)) {
      throw Problem.work(Excerpt.name(name) + " is a folder, not a file.")
          .expecting("A file with rows of numbers is needed here.")
          .thrown();
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > limits.fileBytes()) { // before a byte is read
        throw tooLarge(name, limits);
      }
      return of(name, in, limits);
    } catch (NoSuchFileException missing) {
      throw Siblings.missing(file, name).thrown();
    } catch (AccessDeniedException denied) {
      throw Problem.work(Excerpt.name(name) + " may not be read by you.")
          .expecting("Its owner can permit it.")
          .thrown();
    } catch (IOException broken) {
      throw unreadable(name);
    }
  }

  /** Counts while reading, because a pipe or a device does not tell its size. */
  static byte[] of(String name, InputStream in, Limits limits) {
    int most = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
    try {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw tooLarge(name, limits);
      }
      return bytes;
    } catch (IOException broken) {
      throw unreadable(name);
    }
  }

  private static ProblemException tooLarge(String name, Limits limits) {
    return Problem.work(Excerpt.name(name) + " is larger than " + size(limits.fileBytes()) + ".")
        .expecting("Smaller files are read.")
        .thrown();
  }

  private static String size(long bytes) {
    long mega = 1L << 20;
    return bytes >= mega ? bytes / mega + " MiB" : bytes + " bytes";
  }

  private static ProblemException unreadable(String name) {
    return Problem.work(Excerpt.name(name) + " could not be read to its end.")
        .expecting("Does it lie on a disk that is still there?")
        .thrown();
  }
}
