package dev.inkling.trace;

import java.util.List;
import java.util.stream.Stream;

/** A few steps that are there already. */
record ListedSteps(List<Step> steps) implements Steps {

  ListedSteps {
    steps = List.copyOf(steps);
  }

  @Override
  public long count() {
    return steps.size();
  }

  @Override
  public Stream<Step> open() {
    return steps.stream();
  }
}
