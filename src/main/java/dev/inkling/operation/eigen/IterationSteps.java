package dev.inkling.operation.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.math.eigen.Direction;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.EigenWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of a vector's way: where it is after each step, how far from the line it goes to, and
 * how many times as large its leading number has become.
 */
final class IterationSteps {

  private static final int MOST_NUMBERS = 6; // of a vector in a line
  private static final int WIDEST = 26; // columns of a vector before it is rounded
  private static final int HUNDREDTHS = 100;

  private final Arguments given;
  private final Numbers numbers;
  private final List<Matrix> vectors;
  private final Optional<Direction> line;
  private final EigenWording wording;

  IterationSteps(Call call) {
    this.given = call.arguments();
    this.numbers = call.numbers();
    Iteration iteration = Iteration.of(given, Work.plain());
    this.vectors = iteration.vectors();
    this.line = iteration.line();
    this.wording = new EigenWording(numbers);
  }

  Steps steps() {
    if (vectors.get(0).size() == 1) {
      return Steps.none();
    }
    int leading = leading();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      rows.add(row(i, leading));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      steps.add(step(i, rows));
    }
    return Steps.of(Step.saying(Kind.EXPLAIN, Text.dim(heading(leading))).closer(Steps.of(steps)));
  }

  private String heading(int leading) {
    String against = line.map(v -> ", about how far from " + wording.words(v)).orElse("");
    return "step, then the arrow"
        + against
        + ", and how many times as large "
        + given.label(1)
        + "["
        + (leading + 1)
        + "] became:";
  }

  /** The place whose number is largest in the end. */
  private int leading() {
    Matrix last = vectors.get(vectors.size() - 1);
    int leading = 0;
    for (int i = 1; i < last.size(); i++) {
      if (last.at(i).abs().compareTo(last.at(leading).abs()) > 0) {
        leading = i;
      }
    }
    return leading;
  }

  private List<String> row(int step, int leading) {
    Matrix vector = vectors.get(step);
    boolean zero = vector.isZero();
    return List.of(
        point(vector),
        line.isPresent() && !zero ? degrees(vector, line.get().real()) : "",
        step == 0 || vectors.get(step - 1).at(leading).isZero() ? "" : ratio(step, leading));
  }

  private String point(Matrix vector) {
    if (vector.size() > MOST_NUMBERS) {
      Matrix first = vector.asRow().part(new int[] {0}, Matrix.range(MOST_NUMBERS - 2));
      return mark(first) + numbers.point(first).replace(")", ", …)");
    }
    String exact = mark(vector) + numbers.point(vector);
    if (exact.length() <= WIDEST || !vector.isExact()) {
      return exact;
    }
    String rounded = "≈ " + numbers.point(vector.toApproximate());
    return rounded.length() < exact.length() ? rounded : exact;
  }

  private String mark(Matrix vector) {
    return vector.entries().stream().allMatch(numbers::setsExactly) ? "" : "≈ ";
  }

  /** Of the lines, which is 90° at most. */
  private static String degrees(Matrix vector, Matrix line) {
    double degrees = Vectors.degrees(vector, line).toDouble();
    return Numbers.rounded(Math.min(degrees, 180 - degrees), 2) + "°";
  }

  /** A decimal, since a row of fractions does not show where it goes. */
  private String ratio(int step, int leading) {
    Scalar ratio = vectors.get(step).at(leading).dividedBy(vectors.get(step - 1).at(leading));
    boolean ends = ratio.isExact() && ratio.times(Exact.of(HUNDREDTHS)).toExact().isInteger();
    return "× " + (ends ? "" : "≈ ") + Numbers.rounded(ratio.toDouble(), numbers.decimals());
  }

  private static Step step(int place, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column < 3; column++) {
      int at = column;
      int wide = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
      String cell = rows.get(place).get(column);
      text.append(wide == 0 ? "" : "   " + " ".repeat(wide - cell.length()) + cell);
    }
    int wide = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
    String point = rows.get(place).get(0);
    return Step.saying(Kind.APPLY_AGAIN, Text.dim(Integer.toString(place)))
        .because(
            Text.of(point, place == rows.size() - 1 ? Role.ANSWER : Role.TEXT)
                .plus(" ".repeat(wide - point.length()))
                .plus(Text.dim(text.toString())));
  }
}
