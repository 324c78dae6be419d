package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A picture on its way into a file: the whole of it or nothing. */
final class PictureFile {

  private PictureFile() {}

  /** What the file gets: SVG, or plain characters if its name ends in {@code .txt}. */
  static Optional<String> contents(Reply reply, Optional<Path> file, Views views) {
    if (file.isEmpty() || !file.get().toString().endsWith(".txt")) {
      return views.svg(reply);
    }
    StringBuilder text = new StringBuilder();
    for (StyledLine line : views.reply(reply)) {
      text.append(line.plain()).append('\n');
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  /** Writes beside the file first, then puts it in place. */
  static void write(Path file, String contents) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (Files.isDirectory(file)) {
        throw Problem.work(file + " is a folder.")
            .expecting("The picture needs a file name.")
            .thrown();
      }
      Path beside = Files.createTempFile(folder, ".inkling", ".tmp");
      try {
        Files.write(beside, contents.getBytes(StandardCharsets.UTF_8));
        move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (NoSuchFileException missing) {
      throw Problem.work("There is no folder " + folder + " to write into.").thrown();
    } catch (IOException refused) {
      throw Problem.work(file + " cannot be written.")
          .expecting("Is the folder yours to write into, and is there room?")
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
