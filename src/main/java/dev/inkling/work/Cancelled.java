package dev.inkling.work;

/** Ends a computation that nobody wants any more; a door catches it and says "stopped". */
public final class Cancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("stopped", null, false, false);
  }
}
