package dev.inkling.render.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short help pages on the language itself. */
enum Topic {
  BRACKETS(
      "[1 2 3] is a row, [1; 2; 3] a column, [1 2; 3 4] two rows of two.",
      "Spaces or commas part numbers; ; or a new line begins a row.",
      "",
      "A space counts inside brackets: [1 -1] is two numbers, [1 - 1] is one.",
      "[A b] puts matrices side by side, [A; b] one above the other.",
      "[[1,2],[3,4]] is read as rows too, as other programs print it.",
      "[1:5] counts from 1 to 5."),
  OPERATORS(
      "A * x is a matrix product, 2 * A scales, a · b (or a . b) is a dot product.",
      "A' turns rows into columns. .* and ./ work entry by entry.",
      "== compares; assert a == b stops unless it holds.",
      "x[2] is the second number, A[1,2] row 1 column 2, A[1,:] all of row 1."),
  NUMBERS(
      "Numbers are exact: 1/3 stays 1/3, 0.25 is a quarter.",
      "A rounded number is marked with ≈ and never follows =.",
      "A long exact product may be rounded to save time; --exact insists.");

  private final List<String> lines;

  Topic(String... lines) {
    this.lines = List.of(lines);
  }

  List<String> lines() {
    return lines;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Topic> find(String word) {
    return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(Topic::word).collect(Collectors.joining(", "));
  }
}
