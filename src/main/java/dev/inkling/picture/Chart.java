package dev.inkling.picture;

import dev.inkling.words.PictureWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * Lines over two axes with scales of their own: a loss that falls with the steps. The axes are
 * given, not found, so that a line that grows never moves.
 */
public record Chart(List<Series> series, Axis across, Axis up, Text description)
    implements Picture {

  public Chart {
    series = List.copyOf(series);
  }

  /** Described line by line: where it begins and ends, its lowest and its highest. */
  public static Chart of(List<Series> series, Axis across, Axis up) {
    List<String> words =
        series.stream()
            .filter(one -> !one.points().isEmpty())
            .map(
                one ->
                    PictureWording.course(
                        one.name().plain(), one.points().stream().map(Point::y).toList()))
            .toList();
    return new Chart(series, across, up, Text.of(String.join(" ", words)));
  }

  /** One line; what lies beyond the axes is cut off. */
  public record Series(Text name, List<Point> points, Role role) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A scale.
   *
   * @param logarithmic each step up is a factor; then only numbers above zero are shown
   */
  public record Axis(Text name, double low, double high, boolean logarithmic) {
    public Axis {
      if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
        throw new IllegalArgumentException("an axis goes from a lower number to a higher one");
      }
      if (logarithmic && low <= 0) {
        throw new IllegalArgumentException("factors begin above zero");
      }
    }

    /** A scale that just holds some numbers; one apart around them where they are all equal. */
    public static Axis around(Text name, List<Double> numbers) {
      double low = numbers.stream().mapToDouble(x -> x).min().orElse(0);
      double high = numbers.stream().mapToDouble(x -> x).max().orElse(1);
      if (low < high) {
        return new Axis(name, low, high, false);
      }
      double aside = StrictMath.max(1, StrictMath.abs(low) / 2);
      return new Axis(name, low - aside, high / 2 + aside / 2 + high / 2 + aside / 2, false);
    }

    /** Where a number stands between the ends, from 0 to 1; beyond for numbers beyond. */
    public double share(double number) {
      if (logarithmic) {
        double first = StrictMath.log(low);
        return (StrictMath.log(number) - first) / (StrictMath.log(high) - first);
      }
      return (number / 2 - low / 2) / (high / 2 - low / 2);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.chart(this);
  }
}
