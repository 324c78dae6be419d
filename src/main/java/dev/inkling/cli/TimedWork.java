package dev.inkling.cli;

import dev.inkling.work.Cancelled;
import dev.inkling.work.Limits;
import dev.inkling.work.Work;
import java.util.function.LongSupplier;

/** Work that ends by itself when its time is over: what a stranger's file asks may have no end. */
final class TimedWork implements Work {

  private static final long NANOS = 1_000_000_000L;

  private final LongSupplier ticks;
  private final long end;

  TimedWork(LongSupplier ticks, int seconds) {
    this.ticks = ticks;
    this.end = ticks.getAsLong() + seconds * NANOS;
  }

  @Override
  public void check() {
    if (ticks.getAsLong() - end > 0) {
      throw new Cancelled();
    }
  }

  @Override
  public void progress(String what, long done, long of) {}

  @Override
  public long seed() {
    return Work.plain().seed();
  }

  @Override
  public Limits limits() {
    return Work.plain().limits();
  }

  @Override
  public boolean insistsOnExact() {
    return false;
  }
}
