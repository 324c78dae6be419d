package dev.inkling.cli;

import dev.inkling.data.FileFormat;
import dev.inkling.language.Notebook;
import dev.inkling.language.Shelf;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Shapes;
import dev.inkling.words.Lists;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Files that a person saves to. What stood in a file before is not lost without a word: only files
 * written since the program began are written over unasked.
 */
final class FileShelf implements Shelf {

  private final Surroundings surroundings;
  private final Function<Notebook, String> page;
  private final Map<Path, FileTime> written = new HashMap<>(); // and when

  /**
   * A shelf with nothing on it.
   *
   * @param page writes lines and their results as Markdown
   */
  FileShelf(Surroundings surroundings, Function<Notebook, String> page) {
    this.surroundings = surroundings;
    this.page = page;
  }

  @Override
  public Text keep(Matrix numbers, String file, boolean replaces) {
    FileFormat format =
        FileFormat.of(file)
            .orElseThrow(
                () ->
                    Problem.usage("The ending of " + file + " does not say how to write numbers.")
                        .expecting("Those that do are " + Lists.and(FileFormat.endings()) + ".")
                        .thrown());
    if (!format.keeps(numbers)) {
      throw Problem.work("A number in this is longer than files are read with.")
          .expecting("They take up to 1,000 digits and exponents up to 400.")
          .thrown();
    }
    write(file, format.write(numbers), replaces);
    Text said = Text.of(file).plus(Text.dim("   " + Shapes.describe(numbers)));
    return format.remark(numbers).map(remark -> said.plus(". " + remark)).orElse(said);
  }

  @Override
  public Text keep(Notebook work, String file, boolean replaces) {
    if (work.size() == 0) {
      throw Problem.work("There are no lines yet to keep.")
          .expecting("Whatever has a value is kept.")
          .thrown();
    }
    boolean lines = file.toLowerCase(Locale.ROOT).endsWith(".ink");
    String contents = lines ? lines(work) : page.apply(work);
    write(file, contents.getBytes(StandardCharsets.UTF_8), replaces);
    String count = work.size() == 1 ? "1 line" : work.size() + " lines";
    return lines
        ? Text.of(file)
            .plus(Text.dim("   " + count + "; inkling run " + file + " works them out again"))
        : Text.of(file).plus(Text.dim("   " + count + " and what came of them"));
  }

  private static String lines(Notebook work) {
    StringBuilder lines = new StringBuilder();
    for (Notebook.Entry entry : work.entries()) {
      lines.append(entry.outcome().understood()).append('\n');
    }
    return lines.toString();
  }

  private void write(String name, byte[] contents, boolean replaces) {
    Path file = UserFiles.resolve(surroundings, name).toAbsolutePath().normalize();
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
    if (there && !replaces && !isOurs(file)) {
      throw Problem.work(name + " is there already, and not from this session.")
          .expecting("At the end of the line, --replace writes over it.")
          .thrown();
    }
    WholeFile.write(file, contents);
    written.put(file, modified(file));
  }

  /** Written by this session, and by nobody since. */
  private boolean isOurs(Path file) {
    return modified(file).equals(written.get(file));
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unknown) {
      return FileTime.fromMillis(0);
    }
  }
}
