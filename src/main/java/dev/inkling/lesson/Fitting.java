package dev.inkling.lesson;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Whether numbers have the shape a lesson can go on with, and the nearest ones that do. */
final class Fitting {

  private final Lesson lesson;
  private final SortedMap<String, Matrix> own;

  Fitting(Lesson lesson, SortedMap<String, Matrix> own) {
    this.lesson = lesson;
    this.own = own;
  }

  /** The numbers laid out as they are wanted, or what is to be said about them. */
  record Result(Optional<Matrix> numbers, Text words, Optional<Matrix> offer) {
    static Result fine(Matrix numbers) {
      return new Result(Optional.of(numbers), Text.empty(), Optional.empty());
    }

    static Result wrong(Text words) {
      return new Result(Optional.empty(), words, Optional.empty());
    }
  }

  /** {@code name} is what the numbers are called where they are typed. */
  Result fit(String name, Matrix typed, OwnNumbers.Form form) {
    if (form.column() && !typed.isVector()) {
      return Result.wrong(Wording.notOneColumn());
    }
    Matrix numbers = form.column() ? typed.asColumn() : typed;
    Optional<Matrix> rows = rows(form);
    if (rows.isPresent() && rows.get().columns() != numbers.size()) {
      Matrix offer = nearest(numbers, form);
      Text words =
          Wording.misfit(
              form.fits().orElse(""),
              name,
              entryOf(form.fits().orElse("")),
              rows.get().columns(),
              form.entry(),
              numbers.size());
      return new Result(Optional.empty(), words, Optional.of(offer));
    }
    if (numbers.rows() > form.rows() || numbers.columns() > form.columns()) {
      return Result.wrong(Wording.tooLarge(form, numbers));
    }
    return Result.fine(numbers);
  }

  /** The numbers with zeros added, or the last ones left out, until they fit. */
  Matrix nearest(Matrix numbers, OwnNumbers.Form form) {
    Optional<Matrix> rows = rows(form);
    if (rows.isEmpty() || rows.get().columns() == numbers.size()) {
      return form.column() ? numbers.asColumn() : numbers;
    }
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < rows.get().columns(); i++) {
      entries.add(i < numbers.size() ? numbers.at(i) : Exact.ZERO);
    }
    return Matrix.of(entries.size(), 1, entries);
  }

  private Optional<Matrix> rows(OwnNumbers.Form form) {
    return form.fits().flatMap(name -> Optional.ofNullable(own.get(name)));
  }

  private String entryOf(String name) {
    for (Beat beat : lesson.beats()) {
      for (Element element : beat.elements()) {
        Optional<OwnNumbers> numbers = element.accept(new ElementKind.Tries());
        if (numbers.isPresent() && numbers.get().name().equals(name)) {
          return numbers.get().form().entry();
        }
      }
    }
    return "weight";
  }
}
