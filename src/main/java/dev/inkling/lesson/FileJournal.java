package dev.inkling.lesson;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A journal in one file that only grows, a line at a time, so that two Inklings may write to it. A
 * damaged line is set aside in a file beside it and the rest is kept; where nothing can be written,
 * lessons still play.
 */
public final class FileJournal implements Journal {

  private static final String NAME = "lessons.journal";
  private static final String ASIDE = NAME + ".damaged";
  private static final long LARGEST = 16L << 20;

  private final Path directory;
  private Optional<String> trouble = Optional.empty();
  private boolean keeps = true;

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
      String torn = endsTorn() ? "\n" : "";
      write(NAME, (torn + JournalLine.write(entry)).getBytes(StandardCharsets.UTF_8));
    } catch (IOException | SecurityException e) {
      keeps = false;
      trouble =
          Optional.of("Your place cannot be kept in " + directory + "; the lesson still works.");
    }
  }

  /** One write for all: another Inkling may be writing too. */
  private void write(String name, byte[] bytes) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            directory.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        file.write(left);
      }
    }
  }

  /** Whether some program was stopped in the middle of a line. */
  private boolean endsTorn() throws IOException {
    try (FileChannel file = FileChannel.open(directory.resolve(NAME), StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
    } catch (NoSuchFileException e) {
      return false;
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
      return entries(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | SecurityException e) {
      trouble = Optional.of("Your place cannot be read from " + file + "; the lesson starts anew.");
      return List.of();
    }
  }

  /**
   * The entries among lines of bytes. The last line counts once it is whole: another Inkling may be
   * in the middle of it.
   */
  private List<Entry> entries(String bytes) {
    List<Entry> entries = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    int start = 0;
    for (int end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
      String line = bytes.substring(start, end);
      Optional<Entry> entry = text(line).flatMap(JournalLine::read);
      entry.ifPresent(entries::add);
      if (entry.isEmpty() && !line.isBlank()) {
        damaged.add(line);
      }
      start = end + 1;
    }
    if (!damaged.isEmpty()) {
      setAside(damaged);
    }
    return entries;
  }

  private static Optional<String> text(String bytes) {
    try {
      ByteBuffer line = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(line).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Copied once, byte for byte; the journal itself is not rewritten while others may add to it. */
  private void setAside(List<String> damaged) {
    Path aside = directory.resolve(ASIDE);
    try {
      TreeSet<String> known = new TreeSet<>();
      if (Files.exists(aside)) {
        Files.readString(aside, StandardCharsets.ISO_8859_1).lines().forEach(known::add);
      }
      List<String> fresh = damaged.stream().filter(line -> !known.contains(kept(line))).toList();
      if (fresh.isEmpty()) {
        return; // that was told when it was found
      }
      StringBuilder lines = new StringBuilder();
      fresh.forEach(line -> lines.append(kept(line)).append('\n'));
      write(ASIDE, lines.toString().getBytes(StandardCharsets.ISO_8859_1));
      String these = fresh.size() == 1 ? "One line" : fresh.size() + " lines";
      trouble =
          Optional.of(
              these
                  + " of your lessons' journal could not be read. What stood there is in "
                  + aside
                  + "; everything else is kept.");
    } catch (IOException | SecurityException e) {
      trouble = Optional.of("Some of your lessons' journal could not be read; the rest is kept.");
    }
  }

  /** One row of the file of damage, whatever stands in it. */
  private static String kept(String line) {
    return line.replace("\r", "\\r");
  }

  @Override
  public boolean keeps() {
    return keeps;
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }
}
