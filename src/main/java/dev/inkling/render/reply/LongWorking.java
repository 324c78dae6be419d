package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A full working too long to be held, told line by line as it is made; nothing is left out. Labels
 * and signs stand level within a few neighbours, not within the whole.
 */
final class LongWorking {

  private static final int MOST = 2000; // steps that still make a list of lines
  private static final int NEIGHBOURS = 16;

  private final StepsLayout layout;
  private final LineSink sink;
  private boolean begun;

  private LongWorking(StepsLayout layout, LineSink sink) {
    this.layout = layout;
    this.sink = sink;
  }

  /** Whether a result is better written as it goes: never on a screen that ends. */
  static boolean isWanted(View view, Steps steps) {
    return view.detail() == Detail.FULL
        && !view.page()
        && steps.open().anyMatch(LongWorking::isLong);
  }

  private static boolean isLong(Step step) {
    long inside =
        step.children().open().findFirst().map(first -> first.children().count()).orElse(0L);
    return step.children().count() * (1 + inside) > MOST;
  }

  static void write(StepsLayout layout, Steps steps, LineSink sink) throws IOException {
    LongWorking working = new LongWorking(layout, sink);
    for (Iterator<Step> each = steps.open().iterator(); each.hasNext(); ) {
      Step step = each.next();
      if (isLong(step)) {
        working.batches(step);
      } else {
        working.block(layout.lines(Steps.of(step)));
      }
    }
  }

  private void batches(Step step) throws IOException {
    block(layout.title(step));
    boolean first = true;
    List<Step> neighbours = new ArrayList<>();
    for (Iterator<Step> each = step.children().open().iterator(); each.hasNext(); ) {
      neighbours.add(each.next());
      if (neighbours.size() == NEIGHBOURS || !each.hasNext()) {
        List<StyledLine> lines = layout.group(neighbours, 0);
        if (first) {
          block(lines);
        } else {
          write(lines);
        }
        first = false;
        neighbours.clear();
      }
    }
  }

  private void block(List<StyledLine> lines) throws IOException {
    if (begun && !lines.isEmpty()) {
      sink.take(StyledLine.empty());
    }
    begun |= !lines.isEmpty();
    write(lines);
  }

  private void write(List<StyledLine> lines) throws IOException {
    for (StyledLine line : lines) {
      sink.take(line.isEmpty() ? line : line.indented(ResultLayout.INDENT));
    }
  }
}
