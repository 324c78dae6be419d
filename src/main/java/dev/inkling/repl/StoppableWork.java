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
    private final Waiting waiting;
    private volatile StoppableWork latest;
    private volatile boolean pressed;

    Switch(boolean exact, Waiting waiting) {
      this.exact = exact;
      this.waiting = waiting;
      this.latest = new StoppableWork(exact, waiting);
    }

    Work work() {
      StoppableWork work = new StoppableWork(exact, waiting);
      latest = work;
      if (pressed) {
        work.stop();
      }
      return work;
    }

    /** Before a line is read: what was pressed until now was about the one before. */
    void rest() {
      pressed = false;
    }

    /** Stops the work of the line read last, even if it is about to begin. */
    void press() {
      pressed = true;
      latest.stop();
    }
  }

  private final Work plain;
  private final Waiting waiting;
  private final AtomicBoolean stopped = new AtomicBoolean();

  private StoppableWork(boolean exact, Waiting waiting) {
    this.waiting = waiting;
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
    waiting.goesOn();
  }

  @Override
  public void progress(String what, long done, long of) {
    check();
    waiting.tells(what, done, of);
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
