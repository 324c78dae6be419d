package dev.inkling.render.format;

import dev.inkling.operation.Call;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import java.io.IOException;
import java.util.Iterator;

/**
 * How much of a working a format tells, the same for all of them: everything in full, otherwise two
 * levels with the first steps of each. Steps are made one by one and forgotten when they are told.
 */
record Telling(Detail detail) {

  private static final int MOST_STEPS = 40; // side by side, unless all are asked for

  /** What is done with each step. */
  interface Teller {
    void tell(Step step) throws IOException;
  }

  boolean isFull() {
    return detail == Detail.FULL;
  }

  /** The working of a call, as far as it is wanted at all. */
  Steps of(Call call) {
    return detail.compareTo(Detail.NORMAL) < 0 ? Steps.none() : call.steps();
  }

  /** Whether a working shows operands and result, so that the value before it would repeat them. */
  static boolean showsResult(Steps steps) {
    return steps
        .open()
        .findFirst()
        .map(Step::kind)
        .filter(kind -> kind == Kind.WRITE_DOWN || kind == Kind.LINE_UP_PAIRS)
        .isPresent();
  }

  /**
   * The steps inside one that stands on a level from 0; an only child says what its parent says.
   */
  Steps inside(Step step, int level) {
    boolean alone = step.equation().isPresent() && step.children().count() == 1;
    return !alone && (isFull() || level < 1) ? step.children() : Steps.none();
  }

  /** Tells the steps in order and returns how many are left out at the end. */
  long each(Steps steps, Teller teller) throws IOException {
    long left = isFull() ? Long.MAX_VALUE : MOST_STEPS;
    long hidden = Math.max(0, steps.count() - left);
    for (Iterator<Step> each = steps.open().iterator(); left > 0 && each.hasNext(); left--) {
      Step step = each.next();
      if (step.kind() != Kind.LOOK_FURTHER || isFull()) {
        teller.tell(step);
      }
    }
    return hidden;
  }

  /** What stands in the place of steps that are left out. */
  static String more(long hidden) {
    return "and " + hidden + " more; --steps full has all";
  }
}
