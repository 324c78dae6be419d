package dev.inkling.cli;

import dev.inkling.data.Contents;
import dev.inkling.data.Table;
import dev.inkling.language.Sources;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matrices from the files a person names in the shell, and from standard input. */
final class FileSources implements Sources {

  private final Surroundings surroundings;
  private final boolean reads; // whether standard input is for numbers
  private Optional<Loaded> input = Optional.empty();

  private FileSources(Surroundings surroundings, boolean reads) {
    this.surroundings = surroundings;
    this.reads = reads;
  }

  /** Files, and numbers from standard input. */
  static FileSources withInput(Surroundings surroundings) {
    return new FileSources(surroundings, true);
  }

  /** Files alone, where lines come from standard input. */
  static FileSources withoutInput(Surroundings surroundings) {
    return new FileSources(surroundings, false);
  }

  @Override
  public Loaded open(String name, Limits limits) {
    if (!name.equals(FileNames.STANDARD_INPUT)) {
      return file(name, limits);
    }
    if (!reads) {
      throw Problem.work("Standard input is where your lines come from.")
          .expecting("Numbers are loaded from a file, as in load A data.csv.")
          .thrown();
    }
    if (input.isEmpty()) {
      // it can be read once, and may be named twice
      Contents contents = Contents.of("standard input", surroundings.in(), limits);
      input = Optional.of(loaded(contents, "standard input"));
    }
    return input.get();
  }

  private Loaded file(String name, Limits limits) {
    return loaded(Contents.of(UserFiles.resolve(surroundings, name), name, limits), name);
  }

  private static Loaded loaded(Contents contents, String name) {
    if (contents.isLiteral()) {
      return new Loaded(LiteralMatrix.read(contents.text(), name), List.of());
    }
    Table table = contents.table();
    List<Text> notes = new ArrayList<>();
    for (String note : table.notes()) {
      notes.add(Text.of(note));
    }
    return new Loaded(table.matrix(), notes);
  }
}
