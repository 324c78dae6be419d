package dev.inkling.operation.layers;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Picture;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** One bar a number, each by the name of the number that went in. */
final class EntryBars {

  private static final int MOST = 24; // further numbers are said to be there, not drawn

  private EntryBars() {}

  /** What came out of each number; the places in {@code winners} stand out. */
  static List<Picture> of(Call call, List<Integer> winners) {
    return of(call, Results.of(call), winners);
  }

  /** Bars of numbers that go by the places of the first argument. */
  static List<Picture> of(Call call, Matrix heights, List<Integer> winners) {
    int drawn = Math.min(heights.size(), MOST);
    for (int i = 0; i < drawn; i++) {
      if (!Double.isFinite(heights.at(i).toDouble())) {
        return List.of();
      }
    }
    return heights.isNumber() ? List.of() : List.of(bars(call, heights, drawn, winners));
  }

  private static Bars bars(Call call, Matrix heights, int drawn, List<Integer> winners) {
    Numbers numbers = call.numbers();
    List<Bars.Bar> bars = new ArrayList<>();
    StringBuilder words = new StringBuilder("As bars: ");
    for (int i = 0; i < drawn; i++) {
      Scalar number = heights.at(i);
      boolean wins = winners.contains(i);
      String name = Places.name(call.arguments(), i);
      bars.add(
          new Bars.Bar(
              List.of(Text.dim(name)),
              number.toDouble(),
              wins ? Role.ANSWER : Role.TEXT,
              List.of(
                  wins
                      ? Text.strong(numbers.set(number), Role.ANSWER)
                      : Text.of(numbers.set(number)))));
      words.append(i == 0 ? "" : ", ").append(name).append(' ').append(numbers.marked(number));
    }
    int hidden = heights.size() - drawn;
    words.append(hidden > 0 ? ", and " + hidden + " more." : ".");
    return new Bars(
        List.of(Text.empty()),
        Text.empty(),
        Text.empty(),
        List.of(Text.empty()),
        bars,
        Text.of(words.toString()));
  }
}
