package dev.inkling.work;

/** The work of tests and one-shot commands: nobody watches, nobody interrupts. */
record PlainWork(boolean insistsOnExact) implements Work {

  static final Work USUAL = new PlainWork(false);
  static final Work EXACT = new PlainWork(true);

  @Override
  public void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Cancelled();
    }
  }

  @Override
  public void progress(String what, long done, long of) {}

  @Override
  public long seed() {
    return 0;
  }

  @Override
  public Limits limits() {
    return Limits.usual();
  }
}
