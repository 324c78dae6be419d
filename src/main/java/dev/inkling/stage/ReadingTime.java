package dev.inkling.stage;

import dev.inkling.lesson.Element;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.words.Role;
import dev.inkling.words.Span;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.List;

/** How long it takes to read what has been shown since the last wait. */
final class ReadingTime {

  private static final long MILLIS_A_WORD = 60_000 / 200;
  private static final long MILLIS_A_QUICK_WORD = 60_000 / 185; // it is read aloud in one breath
  private static final long MILLIS_A_FIGURE = 2_500;
  private static final long MILLIS_A_PICTURE = 3_000;
  private static final long MILLIS_TO_BREATHE = 1_000;

  private final Pace pace;
  private long millis;
  private boolean fast;

  ReadingTime(Pace pace) {
    this.pace = pace;
  }

  void add(Event event) {
    millis += event.accept(new Cost());
  }

  /** What has gathered; the count starts anew. */
  Duration taken() {
    Duration taken = Duration.ofMillis(pace.scaled(millis) + MILLIS_TO_BREATHE);
    millis = 0;
    return taken;
  }

  private final class Cost extends EventKind<Long> {
    Cost() {
      super(0L);
    }

    @Override
    public Long said(Event.Said said) {
      boolean figure = said.setting() == Element.Setting.FIGURE;
      return figure && !fast ? MILLIS_A_FIGURE : words(said.lines());
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
      return shown.motion().isPresent() ? 0 : MILLIS_A_PICTURE; // it has been watched already
    }

    @Override
    public Long ran(Event.Ran ran) {
      return MILLIS_A_PICTURE + MILLIS_A_FIGURE;
    }

    @Override
    public Long paced(Event.Paced paced) {
      fast = paced.fast();
      return 0L;
    }
  }

  private long words(List<Text> lines) {
    return lines.stream().mapToLong(this::words).sum();
  }

  /** Words that may be skipped are skimmed. */
  private long words(Text line) {
    long millis = 0;
    for (Span span : line.spans()) {
      long count = span.text().isBlank() ? 0 : span.text().strip().split("\\s+").length;
      long each = fast ? MILLIS_A_QUICK_WORD : MILLIS_A_WORD;
      millis += span.role() == Role.DIM && !fast ? count * each / 3 : count * each;
    }
    return millis;
  }
}
