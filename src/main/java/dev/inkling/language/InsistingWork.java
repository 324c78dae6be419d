package dev.inkling.language;

import dev.inkling.work.Limits;
import dev.inkling.work.Work;

/** The same work, insisting on exact numbers for one line. */
record InsistingWork(Work work) implements Work {

  @Override
  public void check() {
    work.check();
  }

  @Override
  public void progress(String what, long done, long of) {
    work.progress(what, done, of);
  }

  @Override
  public long seed() {
    return work.seed();
  }

  @Override
  public Limits limits() {
    return work.limits();
  }

  @Override
  public boolean insistsOnExact() {
    return true;
  }
}
