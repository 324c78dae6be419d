package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Chart;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Point;
import dev.inkling.picture.Sparkline;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers one after another, such as a loss: as lines over two axes, or in one line of text. */
final class Course implements Shown.Way {

  private static final int MOST_LINES = 4;
  private static final List<Role> ROLES =
      List.of(Role.ANSWER, Role.SECOND, Role.FIRST, Role.FOURTH);

  private final boolean spark;

  private Course(boolean spark) {
    this.spark = spark;
  }

  static Operation line() {
    Signature signature =
        Signature.of("chart", "Draws each row of numbers as a line, one after another.")
            .taking("A", "a row or column of numbers, or up to four rows")
            .withOption("scale", "log draws each step up as a factor", "plain", "log")
            .withExamples("chart [2.3 1.1 0.6 0.4 0.3 0.28]", "chart [1 10 100 1000] --scale log")
            .seeAlso("sparkline", "histogram");
    return new Shown(signature, new Course(false));
  }

  static Operation spark() {
    Signature signature =
        Signature.of("sparkline", "Draws the ups and downs of numbers in one line of text.")
            .taking("a", "numbers")
            .withExamples("sparkline [3 1 4 1 5 9 2 6]", "sparkline [2.3 1.1 0.6 0.4]")
            .seeAlso("chart", "histogram");
    return new Shown(signature, new Course(true));
  }

  @Override
  public boolean speaks() {
    return true;
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Arguments given = call.arguments();
    Optional<List<Double>> numbers = Drawable.numbers(given.matrix(0));
    if (spark) {
      return numbers.map(all -> Sparkline.of(given.label(0), all, Role.ANSWER));
    }
    return numbers.map(all -> chart(given, all));
  }

  private static Picture chart(Arguments given, List<Double> numbers) {
    Matrix a = given.matrix(0);
    boolean one = a.isVector();
    int length = one ? a.size() : a.columns();
    int lines = Math.min(MOST_LINES, a.size() / length);
    List<Chart.Series> series = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        points.add(new Point(i + 1.0, numbers.get(line * length + i)));
      }
      Role role = ROLES.get(line);
      String name = one ? given.label(0) : "row " + (line + 1);
      series.add(new Chart.Series(Text.strong(name, role), points, role));
    }
    List<Double> drawn = numbers.subList(0, lines * length);
    Chart.Axis across = new Chart.Axis(Text.dim("number"), 1, Math.max(2, length), false);
    return Chart.of(series, across, up(given, drawn));
  }

  /** From zero where all numbers are of one sign, as factors where that was asked for. */
  private static Chart.Axis up(Arguments given, List<Double> numbers) {
    double low = numbers.stream().mapToDouble(x -> x).min().orElse(0);
    double high = numbers.stream().mapToDouble(x -> x).max().orElse(1);
    Text name = Text.dim(given.label(0));
    boolean factors = given.option("scale").filter("log"::equals).isPresent();
    if (factors && low > 0 && low < high) {
      return new Chart.Axis(name, low, high, true);
    }
    List<Double> reach = List.of(Math.min(0, low), Math.max(0, high));
    return Chart.Axis.around(name, reach);
  }
}
