package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a matrix, pointed at.
 *
 * @param of the matrix
 * @param keys every cell that is right, at least one
 */
record CellAnswer(String of, List<Cell> keys) implements Answer {

  private static final Pattern NUMBERS =
      Pattern.compile("[\\[({]?\\s*(\\d{1,6})\\s*[\\s,;]\\s*(\\d{1,6})\\s*[\\])}]?\\.?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)r(?:ow)?\\s*(\\d{1,6})[\\s,]*(?:and\\s+)?c(?:ol(?:umn)?)?\\s*(\\d{1,6})");
  private static final Pattern TURNED =
      Pattern.compile(
          "(?i)c(?:ol(?:umn)?)?\\s*(\\d{1,6})[\\s,]*(?:and\\s+)?r(?:ow)?\\s*(\\d{1,6})");

  CellAnswer {
    keys = List.copyOf(keys);
  }

  /** A place in a matrix, from 1. */
  record Cell(int row, int column) {

    /** As it may be typed, by numbers or by words; empty if the text is none. */
    static Optional<Cell> read(String text) {
      String line = text.strip();
      Matcher turned = TURNED.matcher(line);
      if (turned.matches()) {
        return Optional.of(of(turned, 2, 1));
      }
      Matcher words = WORDS.matcher(line);
      Matcher numbers = words.matches() ? words : NUMBERS.matcher(line);
      return numbers.matches() ? Optional.of(of(numbers, 1, 2)) : Optional.empty();
    }

    private static Cell of(Matcher found, int row, int column) {
      return new Cell(Integer.parseInt(found.group(row)), Integer.parseInt(found.group(column)));
    }

    boolean isIn(Matrix matrix) {
      return row >= 1 && row <= matrix.rows() && column >= 1 && column <= matrix.columns();
    }

    String typed() {
      return "[" + row + "," + column + "]";
    }

    String words() {
      return "row " + row + ", column " + column;
    }

    private PointingCell in(Matrix matrix, String name) {
      return new PointingCell(name, matrix, row, column);
    }
  }

  @Override
  public Verdict judge(String line, Bench bench) {
    Matrix matrix = bench.value(of);
    Optional<Cell> read = Cell.read(line);
    if (read.isEmpty()) {
      return line.strip().matches("[0-9.,;\\s-]+")
          ? Verdict.unread(new Event.Answered(Wording.oneCell(matrix)))
          : Verdict.elsewhere();
    }
    Cell cell = read.get();
    if (!cell.isIn(matrix)) {
      return Verdict.unread(new Event.Answered(Wording.outside(cell, matrix)));
    }
    if (keys.contains(cell)) {
      return Verdict.right(cell.typed(), Optional.empty());
    }
    Optional<Prose> words =
        bench.branch(given -> Cell.read(given).filter(cell::equals).isPresent());
    return Verdict.wrong(
        cell.typed(),
        Optional.empty(),
        bench.say(words.or(bench.question()::otherwise), bench.scope()));
  }

  @Override
  public Optional<String> own(Bench bench) {
    Matrix matrix = bench.value(of);
    return keys.stream().filter(cell -> cell.isIn(matrix)).findFirst().map(Cell::typed);
  }

  /** Guess and truth in words, and both in the picture. */
  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    Matrix matrix = bench.value(of);
    Optional<Cell> typed = Cell.read(guess.shown());
    Cell truth = typed.filter(keys::contains).orElse(keys.get(0));
    Event words = new Event.Judged(typed.map(Cell::words).orElse(""), truth.words());
    boolean both = typed.isPresent() && !guess.right();
    PointingCell it = truth.in(matrix, both ? "it is" : of);
    List<PointingCell> cells = both ? List.of(typed.get().in(matrix, "you"), it) : List.of(it);
    return Revealed.of(words, new Event.Shown(PointingCell.all(cells)));
  }

  @Override
  public Optional<Pointing> pointing(Bench bench) {
    return Optional.of(PointingCell.in(of, bench.value(of)));
  }

  @Override
  public List<String> faults(Bench bench) {
    Matrix matrix = bench.value(of);
    return keys.stream()
        .filter(cell -> !cell.isIn(matrix))
        .map(cell -> "The cell " + cell.typed() + " is none of " + of + ".")
        .toList();
  }
}
