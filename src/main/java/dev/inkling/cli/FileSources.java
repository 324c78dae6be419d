package dev.inkling.cli;

import dev.inkling.data.Table;
import dev.inkling.data.Tables;
import dev.inkling.language.Sources;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matrices from the files a person names in the shell, and from standard input. */
final class FileSources implements Sources {

  private static final int BLANKS = 1 << 12; // how far a bracket is looked for

  private final Surroundings surroundings;
  private Optional<Loaded> input = Optional.empty();

  FileSources(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Loaded open(String name, Limits limits) {
    if (!name.equals(FileNames.STANDARD_INPUT)) {
      return file(name, limits);
    }
    if (input.isEmpty()) {
      // it can be read once, and may be named twice
      input = Optional.of(read("standard input", surroundings.in(), limits));
    }
    return input.get();
  }

  private Loaded file(String name, Limits limits) {
    Path file = UserFiles.resolve(surroundings, name);
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return loaded(Tables.read(file, limits)); // it knows what to say about each case
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in, limits);
    } catch (IOException broken) {
      throw UserFiles.unreadable(name).thrown();
    }
  }

  private static Loaded read(String name, InputStream raw, Limits limits) {
    InputStream in = new BufferedInputStream(raw, BLANKS);
    return startsWithBracket(in, name)
        ? new Loaded(LiteralMatrix.read(in, name, limits), List.of())
        : loaded(Tables.parse(name, in, limits));
  }

  private static Loaded loaded(Table table) {
    List<Text> notes = new ArrayList<>();
    for (String note : table.notes()) {
      notes.add(Text.of(note));
    }
    return new Loaded(table.matrix(), notes);
  }

  private static boolean startsWithBracket(InputStream in, String name) {
    try {
      in.mark(BLANKS);
      int next = in.read();
      for (int i = 1; i < BLANKS && (next == ' ' || next == '\n' || next == '\r'); i++) {
        next = in.read();
      }
      in.reset();
      return next == '[';
    } catch (IOException broken) {
      throw UserFiles.unreadable(name).thrown();
    }
  }
}
