package dev.inkling.repl;

import dev.inkling.work.Cancelled;
import dev.inkling.work.Limits;
import dev.inkling.work.Work;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that Ctrl-C can end while the program goes on. */
final class StoppableWork implements Work {

  /** Stops whatever work was handed out last. */
  static final class Switch {
    private final boolean exact;
    private volatile StoppableWork latest;

    Switch(boolean exact) {
      this.exact = exact;
      this.latest = new StoppableWork(exact);
    }

    Work work() {
      StoppableWork work = new StoppableWork(exact);
      latest = work;
      return work;
    }

    void press() {
      latest.stop();
    }
  }

  private final Work plain;
  private final AtomicBoolean stopped = new AtomicBoolean();

  private StoppableWork(boolean exact) {
    this.plain = exact ? Work.exact() : Work.plain();
  }

  private void stop() {
    stopped.set(true);
  }

  @Override
  public void check() {
    if (stopped.get()) {
      throw new Cancelled();
    }
  }

  @Override
  public void progress(String what, long done, long of) {
    check();
  }

  @Override
  public long seed() {
    return plain.seed();
  }

  @Override
  public Limits limits() {
    return plain.limits();
  }

  @Override
  public boolean insistsOnExact() {
    return plain.insistsOnExact();
  }
}
