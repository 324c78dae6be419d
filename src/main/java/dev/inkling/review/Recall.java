package dev.inkling.review;

/** How well an answer was remembered. */
public enum Recall {
  KNOWN(5),
  NEARLY(3),
  NOT_YET(1);

  private final int quality;

  Recall(int quality) {
    this.quality = quality;
  }

  /** The number Wozniak's description gives it, from 0 to 5. */
  int quality() {
    return quality;
  }

  /** From here on the spacing grows; below, it begins anew. */
  boolean holds() {
    return quality >= 3;
  }

  /** Whether it is asked once more on the same day. */
  public boolean isAskedAgain() {
    return quality < 4;
  }
}
