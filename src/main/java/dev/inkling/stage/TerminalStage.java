package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.Prompt;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plays a lesson on a screen: a page for each beat, its heading on top, its keys once below. */
public final class TerminalStage implements Stage {

  private final Sheet paper;
  private final Page page;
  private final boolean keeps;
  private boolean keysShown;
  private boolean quiet;

  public TerminalStage(Paper paper, Looks looks) {
    this(paper, looks, true);
  }

  /** {@code keeps} if the place is kept when somebody leaves. */
  public TerminalStage(Paper paper, Looks looks, boolean keeps) {
    this.keeps = keeps;
    this.paper = new Sheet(paper);
    this.page = new Page(looks);
  }

  @Override
  public void play(Event event) throws IOException {
    IoResult result = event.accept(new Playing());
    result.run();
  }

  @Override
  public boolean more() throws IOException {
    return paper.more();
  }

  /** What is left to be written for an event. */
  private interface IoResult {
    void run() throws IOException;
  }

  private final class Playing extends EventKind<IoResult> {
    Playing() {
      super(() -> {});
    }

    @Override
    public IoResult opened(Event.Opened opened) {
      return () -> {
        keysShown = false;
        quiet = opened.quiet();
        paper.page();
        block(page.heading(opened));
      };
    }

    @Override
    public IoResult said(Event.Said said) {
      return () -> block(page.said(said));
    }

    @Override
    public IoResult asked(Event.Asked asked) {
      return () -> page.asked(asked);
    }

    @Override
    public IoResult shown(Event.Shown shown) {
      return () -> {
        if (!plays(page.moving(shown))) {
          block(page.shown(shown));
        }
      };
    }

    @Override
    public IoResult pointed(Event.Pointed pointed) {
      return paper.points() ? () -> {} : () -> block(page.pointed(pointed));
    }

    @Override
    public IoResult ran(Event.Ran ran) {
      return () -> {
        Optional<Film> film = page.moving(ran, paper.room() - page.line(ran).size());
        if (film.isEmpty()) {
          block(page.ran(ran));
          return;
        }
        lines(page.line(ran));
        if (!plays(film)) {
          block(page.reply(ran));
        }
      };
    }

    @Override
    public IoResult failed(Event.Failed failed) {
      return () -> block(page.failed(failed));
    }

    @Override
    public IoResult typed(Event.Typed typed) {
      return () -> lines(page.typed(typed));
    }

    @Override
    public IoResult took(Event.Took took) {
      return () -> block(page.took(took));
    }

    @Override
    public IoResult answered(Event.Answered answered) {
      return () -> block(page.answered(answered));
    }

    @Override
    public IoResult hinted(Event.Hinted hinted) {
      return () -> block(page.hinted(hinted));
    }

    @Override
    public IoResult judged(Event.Judged judged) {
      return () -> block(page.judged(judged));
    }

    @Override
    public IoResult hushed(Event.Hushed hushed) {
      return paper::more;
    }

    @Override
    public IoResult waited(Event.Waited waited) {
      return () -> keys(waited.prompt());
    }

    @Override
    public IoResult ended(Event.Ended ended) {
      return ended.finished() || keeps ? () -> block(page.ended(ended)) : () -> {};
    }
  }

  private void keys(Prompt prompt) throws IOException {
    page.waiting(prompt);
    if (paper.holdsBack()) {
      paper.below(List.of(StyledLine.empty()));
      paper.below(page.keysWithMore(prompt));
    } else if (quiet) {
      lines(page.quietKey());
    } else if (!keysShown) {
      lines(page.keys(prompt));
    } else if (prompt.kind() == Prompt.Kind.NUMBERS) {
      lines(page.offer(prompt));
    }
    keysShown = true;
  }

  /** Whether a film was played; a gap follows it. */
  private boolean plays(Optional<Film> film) throws IOException {
    boolean played = film.isPresent() && paper.plays(film.get());
    if (played) {
      paper.line(StyledLine.empty());
    }
    return played;
  }

  /** Lines with a gap behind them. */
  private void block(List<StyledLine> lines) throws IOException {
    lines(lines);
    if (!lines.isEmpty()) {
      paper.line(StyledLine.empty());
    }
  }

  private void lines(List<StyledLine> lines) throws IOException {
    for (StyledLine line : lines) {
      paper.line(line);
    }
  }
}
