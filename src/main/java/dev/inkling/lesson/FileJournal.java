package dev.inkling.lesson;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A journal in one file that only grows, a line at a time. A damaged line is passed over and the
 * rest is kept; where nothing can be written, lessons still play.
 */
public final class FileJournal implements Journal {

  private static final String NAME = "lessons.journal";
  private static final long LARGEST = 16L << 20;

  private final Path directory;
  private Optional<String> trouble = Optional.empty();
  private boolean begun;

  private FileJournal(Path directory) {
    this.directory = directory;
  }

  /** The journal in a directory, which is made when it is first needed. */
  public static FileJournal in(Path directory) {
    return new FileJournal(directory);
  }

  @Override
  public void append(Entry entry) {
    try {
      Files.createDirectories(directory);
      // one write a line: another Inkling may be writing too
      try (FileChannel file =
          FileChannel.open(
              directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        String line = (startsAfterTornLine() ? "\n" : "") + JournalLine.write(entry);
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
      begun = true;
    } catch (IOException | SecurityException e) {
      trouble =
          Optional.of("Your place cannot be kept in " + directory + "; the lesson still works.");
    }
  }

  /** Whether an earlier program was stopped in the middle of a line. */
  private boolean startsAfterTornLine() throws IOException {
    if (begun) {
      return false;
    }
    try (FileChannel file = FileChannel.open(directory.resolve(NAME), StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
    }
  }

  @Override
  public List<Entry> read() {
    Path file = directory.resolve(NAME);
    try {
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        trouble = Optional.of("The journal " + file + " is too large to be read.");
        return List.of();
      }
      // bytes that are no text become signs of damage, and damage a line at a time is passed over
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().map(JournalLine::read).flatMap(Optional::stream).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | SecurityException e) {
      trouble = Optional.of("Your place cannot be read from " + file + "; the lesson starts anew.");
      return List.of();
    }
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }
}
