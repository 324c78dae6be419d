package dev.inkling.render.reply;

import dev.inkling.render.StyledLine;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A working of any length, line by line, laid out only as far as somebody reads: the 8,400 lines of
 * a 20x20 product are never in memory together unless they are read to the end.
 */
final class WorkingLines implements Iterator<StyledLine> {

  private static final int CHUNK = 20; // steps whose signs stand under one another

  private final StepsLayout layout;
  private final List<StyledLine> after;
  private final Iterator<Step> steps;
  private Iterator<Step> inside = List.<Step>of().iterator();
  private Iterator<StyledLine> ready;
  private boolean gap;
  private boolean ended;

  /** The steps, with lines before and after them; {@code air} puts an empty line above all. */
  WorkingLines(
      List<StyledLine> before,
      StepsLayout layout,
      Steps steps,
      List<StyledLine> after,
      boolean air) {
    this.gap = air || !before.isEmpty();
    this.layout = layout;
    this.after = List.copyOf(after);
    this.steps = steps.open().iterator();
    this.ready = before.iterator();
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && !ended) {
      ready = block().iterator();
    }
    return ready.hasNext();
  }

  @Override
  public StyledLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the working has ended");
    }
    return ready.next();
  }

  private List<StyledLine> block() {
    if (inside.hasNext()) {
      return indented(layout.group(chunk(inside), 0));
    }
    if (!steps.hasNext()) {
      ended = true;
      return after;
    }
    List<Step> some = new ArrayList<>();
    while (steps.hasNext() && !inside.hasNext()) {
      Step step = steps.next();
      boolean large = step.children().count() > CHUNK || StepsLayout.isLong(step);
      some.add(large ? step.closer(Steps.none()) : step);
      inside = large ? step.children().open().iterator() : inside;
    }
    List<StyledLine> lines = new ArrayList<>(layout.lines(Steps.of(some)));
    if (gap) {
      lines.add(0, StyledLine.empty());
    }
    gap = true;
    if (inside.hasNext()) {
      lines.add(StyledLine.empty());
    }
    return indented(lines);
  }

  private static List<Step> chunk(Iterator<Step> from) {
    List<Step> steps = new ArrayList<>();
    while (from.hasNext() && steps.size() < CHUNK) {
      steps.add(from.next());
    }
    return steps;
  }

  private static List<StyledLine> indented(List<StyledLine> lines) {
    return lines.stream()
        .map(line -> line.isEmpty() ? line : line.indented(ResultLayout.INDENT))
        .map(ReplyRenderer::trimmed)
        .toList();
  }
}
