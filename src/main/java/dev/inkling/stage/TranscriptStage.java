package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plays a lesson as one plain text to read from top to bottom, the same bytes every time. */
public final class TranscriptStage implements Stage {

  private final Appendable out;
  private final Looks looks;
  private final Page page;
  private String section = "";
  private String pinned = "";
  private boolean begun;
  private boolean gap;

  public TranscriptStage(Appendable out, Looks looks) {
    this.out = out;
    this.looks = looks;
    this.page = new Page(looks);
  }

  @Override
  public void play(Event event) throws IOException {
    boolean loose = event.accept(new Loose());
    List<StyledLine> lines = event.accept(new Lines());
    for (StyledLine line : lines) {
      if (gap) {
        out.append('\n');
      }
      gap = false;
      out.append(line.in(looks.profile().glyphs()).plain().stripTrailing()).append('\n');
    }
    gap = gap || !lines.isEmpty() && loose;
  }

  /** What was typed stands close to its answer; everything else has a gap behind it. */
  private static final class Loose extends EventKind<Boolean> {
    Loose() {
      super(true);
    }

    @Override
    public Boolean typed(Event.Typed typed) {
      return false;
    }
  }

  private final class Lines extends EventKind<List<StyledLine>> {
    Lines() {
      super(List.of());
    }

    @Override
    public List<StyledLine> opened(Event.Opened opened) {
      page.heading(opened);
      List<StyledLine> lines = new ArrayList<>();
      if (!begun) {
        lines.add(StyledLine.of(opened.heading()));
        lines.add(StyledLine.empty());
      }
      begun = true;
      if (!opened.section().equals(section)) {
        section = opened.section();
        lines.add(StyledLine.of("## " + section, Style.PLAIN.bold()));
      }
      if (!opened.pinned().equals(pinned)) {
        pinned = opened.pinned();
        if (!pinned.isEmpty()) {
          lines.add(StyledLine.empty());
          lines.add(StyledLine.of(pinned, Style.DIM).indented(2));
        }
      }
      return lines;
    }

    @Override
    public List<StyledLine> said(Event.Said said) {
      return page.said(said);
    }

    @Override
    public List<StyledLine> asked(Event.Asked asked) {
      return page.asked(asked);
    }

    @Override
    public List<StyledLine> shown(Event.Shown shown) {
      return page.shown(shown);
    }

    @Override
    public List<StyledLine> pointed(Event.Pointed pointed) {
      return page.pointed(pointed);
    }

    @Override
    public List<StyledLine> ran(Event.Ran ran) {
      return page.ran(ran);
    }

    @Override
    public List<StyledLine> failed(Event.Failed failed) {
      return page.failed(failed);
    }

    @Override
    public List<StyledLine> typed(Event.Typed typed) {
      return page.typed(typed);
    }

    @Override
    public List<StyledLine> took(Event.Took took) {
      return page.took(took);
    }

    @Override
    public List<StyledLine> answered(Event.Answered answered) {
      return page.answered(answered);
    }

    @Override
    public List<StyledLine> hinted(Event.Hinted hinted) {
      return page.hinted(hinted);
    }

    @Override
    public List<StyledLine> judged(Event.Judged judged) {
      return page.judged(judged);
    }
  }
}
