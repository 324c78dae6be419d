package dev.inkling.language.parse;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;

/** Carries what is wrong with a line from where it is noticed to the parser's door, with mends. */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient List<Mend> mends;
  private final boolean open;

  private Fault(Problem problem, List<Mend> mends, boolean open) {
    super(problem.summary().plain(), null, false, false);
    this.problem = problem;
    this.mends = List.copyOf(mends);
    this.open = open;
  }

  static Fault at(Place place, String summary, String expected) {
    return new Fault(Problem.usage(summary).expecting(expected).at(place), List.of(), false);
  }

  Fault mend(Mend mend) {
    List<Mend> more = new ArrayList<>(mends);
    more.add(mend);
    return new Fault(problem, more, open);
  }

  Fault mends(List<Mend> more) {
    Fault mended = this;
    for (Mend mend : more) {
      mended = mended.mend(mend);
    }
    return mended;
  }

  /** More lines could complete it. */
  Fault open() {
    return new Fault(problem, mends, true);
  }

  Problem problem() {
    return problem;
  }

  List<Mend> mends() {
    return mends;
  }

  boolean isOpen() {
    return open;
  }
}
