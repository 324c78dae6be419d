package dev.inkling.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The deck in a plain file, a line a card. It is replaced as a whole or not at all, and read anew
 * before each change, because another Inkling may have it open. What cannot be read is set aside.
 */
public final class DeckFile {

  private static final String NAME = "review.deck";
  private static final String ASIDE = NAME + ".damaged";
  private static final String LOCK = NAME + ".lock";
  private static final long LARGEST = 4L << 20;

  private final Path directory;
  private Optional<String> trouble = Optional.empty();

  private DeckFile(Path directory) {
    this.directory = directory;
  }

  /** The deck in a directory, which is made when it is first needed. */
  public static DeckFile in(Path directory) {
    return new DeckFile(directory);
  }

  public Deck read() {
    try {
      return readable().deck();
    } catch (IOException | SecurityException e) {
      trouble = Optional.of("Your cards cannot be read from " + directory.resolve(NAME) + ".");
      return Deck.empty();
    }
  }

  /** What is wrong with keeping the cards, if something is. */
  public Optional<String> trouble() {
    return trouble;
  }

  /** Changes the deck as it is now. */
  public void change(UnaryOperator<Deck> change) {
    try {
      Files.createDirectories(directory);
      try (FileChannel lock =
              FileChannel.open(
                  directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = lock.lock()) {
        Deck.Read now = readable();
        if (!now.damaged().isEmpty()) {
          setAside(now.damaged());
        }
        replace(change.apply(now.deck()).text());
      }
    } catch (IOException | SecurityException e) {
      trouble = Optional.of("Your cards cannot be kept in " + directory + ".");
    }
  }

  private Deck.Read readable() throws IOException {
    Path file = directory.resolve(NAME);
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("too large");
      }
      return Deck.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Deck.read("");
    }
  }

  private void setAside(List<String> damaged) throws IOException {
    Path aside = directory.resolve(ASIDE);
    Files.write(aside, damaged, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    String lines = damaged.size() == 1 ? "One line" : damaged.size() + " lines";
    trouble =
        Optional.of(
            lines + " of your cards could not be read. What stood there is in " + aside + ".");
  }

  private void replace(String text) throws IOException {
    Path beside = Files.createTempFile(directory, "review", ".tmp");
    try {
      Files.writeString(beside, text);
      try {
        Files.move(beside, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, directory.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
