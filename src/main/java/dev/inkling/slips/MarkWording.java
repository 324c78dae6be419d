package dev.inkling.slips;

import dev.inkling.math.Matrix;
import dev.inkling.words.Lists;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said to an answer: that it is right, or which slips give exactly this one. */
public final class MarkWording {

  private static final List<String> COUNTS = List.of("no", "One", "Two", "Three", "Four", "Five");
  private static final int MOST_PLACES = 12; // that are told right from wrong one by one

  private static final int MOST_SHOWN = 3; // slips with their working; the others by name

  private MarkWording() {}

  /** All of it, a paragraph each; an empty one parts two slips. */
  public static List<Text> of(Mark mark) {
    if (mark.right()) {
      return List.of(right(mark));
    }
    List<Text> lines = new ArrayList<>();
    if (mark.slips().isEmpty()) {
      lines.add(Text.of("Not yet: " + shown(mark) + ". ").plus(unknown(mark)));
      return lines;
    }
    lines.add(Text.of(opening(mark)));
    List<Slipped> likely = mark.slips().subList(0, Math.min(MOST_SHOWN, mark.slips().size()));
    for (Slipped slipped : likely) {
      lines.add(Text.empty());
      lines.add(slip(slipped));
      lines.add(working("yours", slipped.yours(), Role.FIRST));
      lines.add(working("asked", slipped.asked(), Role.ANSWER));
    }
    List<Slipped> others = mark.slips().subList(likely.size(), mark.slips().size());
    if (!others.isEmpty()) {
      List<String> titles = others.stream().map(slipped -> slipped.slip().title()).toList();
      lines.add(Text.empty());
      lines.add(Text.dim("It could also be: " + Lists.and(titles) + "."));
    }
    return lines;
  }

  /** {@code down the columns. You went down …} */
  public static Text slip(Slipped slipped) {
    String title = slipped.slip().title();
    return Text.strong(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
        .plus(". " + slipped.slip().sentence());
  }

  /**
   * The same in one paragraph, as a lesson says it: at first only what was done, in the end what is
   * asked beside it.
   */
  public static Optional<Text> inPassing(List<Slipped> slips, boolean withAsked) {
    List<Text> said = new ArrayList<>();
    for (Slipped slipped : slips.subList(0, Math.min(MOST_SHOWN, slips.size()))) {
      Text one = slip(slipped).plus(" Yours: ").plus(slipped.yours(), Role.FIRST);
      said.add(
          withAsked
              ? one.plus("; asked: ").plus(slipped.asked(), Role.ANSWER).plus(".")
              : one.plus("."));
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(Text.join(" Or: ", said));
  }

  private static Text working(String whose, String line, Role role) {
    return Text.dim("  " + whose + "  ").plus(line, role);
  }

  private static Text right(Mark mark) {
    Text right = Text.strong("Right").plus(": ").plus(Lines.set(mark.truth()), Role.ANSWER);
    boolean exactly = Likeness.same(mark.typed().numbers(), mark.truth());
    return exactly
        ? right.plus(".")
        : right.plus(", and " + mark.typed().written() + " is that as closely as you wrote it.");
  }

  private static String opening(Mark mark) {
    int count = mark.slips().size();
    String given = shown(mark);
    return count == 1
        ? "Not yet. One slip gives exactly your " + given + ":"
        : "Not yet. "
            + (count < COUNTS.size() ? COUNTS.get(count) : "Several")
            + " slips give exactly your "
            + given
            + ". Which one was it?";
  }

  private static String shown(Mark mark) {
    return Numbers.usual().set(mark.typed().numbers());
  }

  /** What can be said without knowing what happened. */
  private static Text unknown(Mark mark) {
    Matrix given = mark.typed().numbers();
    Matrix truth = mark.truth();
    if (mark.isOtherLayout()) {
      return Text.of("The numbers are right. They stand in " + shape(truth) + ": ")
          .plus(Lines.set(truth), Role.ANSWER)
          .plus(".");
    }
    if (!Likeness.sameLayout(given, truth)) {
      return Text.of("That is " + shape(given) + "; the answer is " + shape(truth) + ".");
    }
    List<String> fine = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++) {
      (mark.typed().is(i, truth.at(i)) ? fine : open).add(place(truth, i));
    }
    if (fine.isEmpty() || truth.size() > MOST_PLACES) {
      return Text.of("No slip I know gives it.");
    }
    String one = fine.size() == 1 ? " is right" : " are right";
    return Text.of(
        "The "
            + Lists.and(fine)
            + " number"
            + (fine.size() == 1 ? "" : "s")
            + one
            + ". Look at the "
            + Lists.and(open)
            + " once more.");
  }

  private static String place(Matrix truth, int place) {
    return truth.isVector()
        ? ordinal(place)
        : "row " + (place / truth.columns() + 1) + " column " + (place % truth.columns() + 1);
  }

  private static String ordinal(int place) {
    List<String> words = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    return place < words.size() ? words.get(place) : (place + 1) + "th";
  }

  private static String shape(Matrix matrix) {
    if (matrix.isNumber()) {
      return "a single number";
    }
    return matrix.isVector()
        ? "a list of " + matrix.size() + " numbers"
        : matrix.rows() + " rows of " + matrix.columns();
  }
}
