package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.List;

/** How long it takes to read what has been shown since the last wait. */
final class ReadingTime {

  private static final long MILLIS_A_WORD = 60_000 / 185;
  private static final long MILLIS_A_PICTURE = 3_000;
  private static final long MILLIS_TO_BREATHE = 1_500;

  private long millis;
  private boolean fast;

  void add(Event event) {
    millis += event.accept(new Cost());
  }

  /** What has gathered; the count starts anew. */
  Duration taken() {
    Duration taken = Duration.ofMillis(millis + (fast ? 0 : MILLIS_TO_BREATHE));
    millis = 0;
    fast = false;
    return taken;
  }

  private final class Cost extends EventKind<Long> {
    Cost() {
      super(0L);
    }

    @Override
    public Long said(Event.Said said) {
      return words(said.lines());
    }

    @Override
    public Long answered(Event.Answered answered) {
      return words(List.of(answered.words()));
    }

    @Override
    public Long hinted(Event.Hinted hinted) {
      return words(List.of(hinted.words()));
    }

    @Override
    public Long shown(Event.Shown shown) {
      return MILLIS_A_PICTURE;
    }

    @Override
    public Long ran(Event.Ran ran) {
      return 2 * MILLIS_A_PICTURE;
    }

    @Override
    public Long paced(Event.Paced paced) {
      fast = fast || paced.fast();
      return 0L;
    }
  }

  private static long words(List<Text> lines) {
    return lines.stream()
        .mapToLong(line -> line.plain().strip().split("\\s+").length * MILLIS_A_WORD)
        .sum();
  }
}
