package dev.inkling.render.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Short help pages on the language itself, and on how to get about. */
enum Topic {
  BRACKETS(
      List.of("[", "bracket", "matrix", "matrices", "rows"),
      say("Spaces or commas part numbers; a semicolon or a new line begins a row."),
      line("[1 2 3]", "a row"),
      line("[1; 2; 3]", "a column"),
      line("[1 2; 3 4]", "two rows of two"),
      line("[1 -1]", "two numbers; a space on both sides makes it one"),
      line("[1:5]", "counts from 1 to 5; [0:1/2:2] in halves"),
      line("[identity(2) [5; 6]]", "blocks side by side; ; puts them one above the other"),
      line("[[1,2],[3,4]]", "rows, as other programs print them")),
  OPERATORS(
      List.of("operator", "*", "+", "-", "/", "^", "'", "·", "=="),
      line("[1 2; 3 4] * [5; 6]", "a matrix times an input, or another matrix"),
      line("2 * [1 2]", "scales every number; / divides it"),
      line("[1 2] + [3 4]", "adds entry by entry; - takes away"),
      line("[1 2] . [3 4]", "the dot product, with spaces around the point"),
      line("[1 2; 3 4]'", "rows become columns; A.T is the same"),
      line("[1 2] .* [3 4]", "multiplies entry by entry; ./ divides so"),
      line("[1 2; 3 4]^2", "a power; ^-1 is the inverse"),
      line("1/3 + 1/6 == 1/2", "a comparison; also != < <= > >=")),
  NUMBERS(
      List.of("number", "fractions", "exact", "pi"),
      line("1/3 + 0.25", "exact: fractions stay fractions, 0.25 is a quarter"),
      line("norm [1 1]", "a rounded number is marked, and never follows ="),
      line("norm [1 1] --precision 6", "more decimals of it"),
      line("2e-3", "two thousandths; pi is the one constant"),
      say("A long exact product may be rounded to save time; --exact insists.")),
  ADDRESSES(
      List.of("address", "index", "indices", "ans", "end"),
      line("A = [1 2; 3 4]", "every number of it has an address, counted from 1"),
      line("A[1,2]", "row 1, column 2"),
      line("A[1,:]", "all of row 1; A[:,2] all of column 2"),
      line("A[end,1]", "the last row; A[1:2,1] the first two"),
      line("x = [5; 6; 7]", "a row or a column needs one place only"),
      line("x[2]", "the second number; ans[2] of the latest result"),
      line("line1[2,1]", "of the result of line 1, even if its name holds another value now"),
      line("why [1]", "what made that number; why A[1,2] works too"),
      line("affects x[2]", "the other way: which results it goes into"),
      line("change x[2] to 0", "what if: works out anew what is made of it")),
  OPTIONS(
      List.of("option", "--steps", "--precision", "--fractions", "--exact"),
      say("Words such as mul or solve take options behind their values:"),
      line("mul [1 2] [3; 4] --steps brief", "how much working: none, brief, normal or full"),
      line("norm [1 1] --precision 6", "how many decimals a rounded number has"),
      line("scale 1/4 [1 2] --fractions never", "fractions: auto, always or never"),
      line("mul [1 2] [3; 4] --exact", "exact answers, however long they take"),
      say("help on a word lists those of its own. In the shell, inkling --help lists the rest.")),
  SCRIPTS(
      List.of("script", "assert", "print", "let", "within", "#", "ink", "comments"),
      say("A script is a file of lines such as these; its name ends in .ink."),
      line("# so begins a comment", "it is passed over"),
      line("let A = [1 2; 3 4]", "a name, without an answer"),
      line("assert det(A) == -2", "stops unless it holds, and shows both sides"),
      line("assert norm([1 1]) == 1.41 within 0.01", "the same, up to a bound"),
      line("print A", "the value alone, as it can be read back"),
      row("inkling run lines.ink", "runs it; several files one after the other"),
      row("inkling run lines.ink --check", "runs quietly and counts what holds")),
  FILES(
      List.of("file", "csv", "json", "numpy", "latex", "paste"),
      row("load A data.csv", "numbers in a file get a name; load(\"data.csv\") is their value"),
      say(
          "What is read: numbers with commas, semicolons, tabs or spaces between them, JSON,"
              + " Matrix Market, NumPy's .npy and what it prints, LaTeX."),
      row("save A data.csv", "the ending decides: .csv .tsv .txt .json .mtx .npy .tex .md"),
      row("save A data.csv --replace", "writes over a file that was there before"),
      row("save work.ink", "all lines so far, to be run again; work.md is a page to read"),
      say("What other programs print is a value as it stands:"),
      line("array([[1., 2.], [3., 4.]])", "typed for NumPy"),
      line("[[1. 2.] [3. 4.]]", "printed by NumPy"),
      line("\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}", "from LaTeX"),
      say("Cells of a spreadsheet are pasted between [ and ].")),
  FORMATS(
      List.of("format", "json", "latex", "markdown", "csv", "svg", "--format"),
      line("A = [1 2; 3 4] * [5; 6]", "a result, which these lines write in other ways:"),
      line("show latex", "for a paper"),
      line("show markdown", "for a page of notes"),
      line("show csv", "for a spreadsheet"),
      line("show json", "for a program: value, steps and picture in words"),
      row("inkling mul A.csv B.csv --format csv", "the same in the shell, with any format"),
      row("inkling det A.csv --draw svg", "the picture alone, for a slide")),
  EXERCISES(
      List.of("exercise", "check", "practice", "practise", "worksheet", "slips", "slip"),
      say("Two lines for working by hand; neither word is taken, a name of yours comes first."),
      row("check [1 2] * [3; 4] = 11", "says right, or which slip it was"),
      row("check A * x = 17, 39", "with names; an answer may be written in any way"),
      row("practice mul", "five exercises; a slip comes back as a blank"),
      row("practice mul 2", "others; 2 is the seed of their numbers"),
      say(
          "There are exercises for dot, mul, add, scale, transpose, norm, cosine, project, det,"
              + " inverse, solve and relu. In the shell, inkling practice mul --worksheet writes a"
              + " sheet for a class, answers behind.")),
  KEYS(
      List.of("key", "keyboard", "pager"),
      row("Tab", "offers what fits at the cursor"),
      row("Up, Down", "lines typed before; Ctrl-R searches them"),
      row("Ctrl-A, Ctrl-E", "to the beginning and the end of the line"),
      row("Ctrl-C", "clears the line, or stops the work"),
      row("Ctrl-D, quit", "leaves; your place in a lesson is kept"),
      row("Enter in a bracket", "goes on in the next line; an empty line gives up"),
      say("What is longer than the screen is shown page by page:"),
      row("Space, Page Down", "the next page; b or Page Up the one before"),
      row("Enter, Up, Down", "one line; Home and End the first and the last page"),
      row("/", "looks for words; n the next place, N the one before"),
      row("q", "back to the prompt"));

  private final List<String> others;
  private final List<Line> lines;

  Topic(List<String> others, Line... lines) {
    this.others = others;
    this.lines = List.of(lines);
  }

  /**
   * A line of a page.
   *
   * @param typed what is typed, or a sentence
   * @param meaning what that does; empty for a sentence
   * @param runs whether it can be typed at the prompt as it stands, after those before it
   */
  record Line(String typed, String meaning, boolean runs) {}

  private static Line say(String words) {
    return new Line(words, "", false);
  }

  private static Line line(String typed, String meaning) {
    return new Line(typed, meaning, true);
  }

  private static Line row(String label, String meaning) {
    return new Line(label, meaning, false);
  }

  List<Line> lines() {
    return lines;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The page on a word, or on something that belongs to it. */
  static Optional<Topic> find(String word) {
    return Arrays.stream(values())
        .filter(topic -> topic.word().equals(word) || topic.others.contains(word))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Topic::word).toList();
  }
}
