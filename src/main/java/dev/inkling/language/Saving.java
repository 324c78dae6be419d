package dev.inkling.language;

import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a line with {@code save} asks for: {@code save A data.csv} keeps a value, {@code save
 * work.ink} or {@code save work.md} all lines so far.
 *
 * @param value empty for all lines
 */
record Saving(Optional<Statement.Word> value, Statement.Word file, boolean replaces) {

  private static final List<String> WORK = List.of(".ink", ".md");

  /** What a line asks for, if it begins with {@code save}. */
  static Optional<Saving> asked(Statement statement) {
    return statement instanceof Statement.Command command
            && command.word().equals(Commands.SAVE.word())
        ? Optional.of(of(command))
        : Optional.empty();
  }

  /**
   * Does it.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be done
   */
  Reply.Kept onto(Shelf shelf, Notebook work, Function<String, Matrix> numbers) {
    Optional<Matrix> matrix = value.map(word -> numbers(word, numbers));
    try {
      return new Reply.Kept(
          matrix.isPresent()
              ? shelf.keep(matrix.get(), file.text(), replaces)
              : shelf.keep(work, file.text(), replaces));
    } catch (ProblemException refused) {
      throw refused.problem().atIfUnknown(file.place()).thrown();
    }
  }

  private static Matrix numbers(Statement.Word word, Function<String, Matrix> numbers) {
    try {
      return numbers.apply(word.text());
    } catch (ProblemException none) {
      throw none.problem().at(word.place()).thrown(); // its own place counts from the word
    }
  }

  /**
   * What the line asks for.
   *
   * @throws dev.inkling.words.ProblemException if it names no file or no value
   */
  private static Saving of(Statement.Command command) {
    List<Statement.Word> words = command.words();
    if (words.isEmpty() || words.size() > 2) {
      throw Problem.usage("save takes a name and a file, or a file alone.")
          .expecting("As in save A data.csv, or save work.ink for all lines so far.")
          .tryThis("save work.ink", "all lines so far")
          .at(words.isEmpty() ? command.wordPlace() : words.get(words.size() - 1).place())
          .thrown();
    }
    Statement.Word file = words.get(words.size() - 1);
    boolean replaces = !command.options().isEmpty();
    if (words.size() == 2) {
      return new Saving(Optional.of(words.get(0)), file, replaces);
    }
    String name = file.text().toLowerCase(Locale.ROOT);
    if (WORK.stream().noneMatch(name::endsWith)) {
      throw Problem.usage("save needs a value in front of " + file.text() + ".")
          .expecting("As in save A data.csv. All lines so far go to a file in .ink or .md.")
          .at(file.place())
          .tryThis("save " + value(file.text()) + " data.csv", "the value in a file of its own")
          .thrown();
    }
    return new Saving(Optional.empty(), file, replaces);
  }

  /** What was typed, if it may be a name; else the latest result. */
  private static String value(String typed) {
    return typed.chars().allMatch(Character::isLetterOrDigit) ? typed : "ans";
  }
}
