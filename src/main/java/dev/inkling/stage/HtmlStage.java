package dev.inkling.stage;

import dev.inkling.lesson.Element;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.render.StyledLine;
import dev.inkling.render.format.Html;
import dev.inkling.render.format.PicturePage;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays a lesson as the matter of a page: a section for each part, a card for each question with
 * its hints and its answer folded away.
 */
final class HtmlStage implements Stage {

  private static final int SECTION = 1;
  private static final int BEAT = 2;
  private static final int CARD = 3;
  private static final int PHONE = 36; // columns that a telephone shows without moving them

  /** A part of the lesson, as the table of contents has it. */
  record Part(String id, String title) {}

  private final Html page = new Html();
  private final PageReply replies;
  private final List<Part> parts = new ArrayList<>();
  private final List<Element.Card> cards = new ArrayList<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private Optional<Event.Typed> typed = Optional.empty();
  private String section = "";
  private String beat = "";
  private String pinned = "";
  private int questions;
  private int pictures;
  private boolean asking;
  private boolean answered;

  /** A wrong answer, and what is said to it. */
  private record Wrong(String given, Text words) {}

  HtmlStage(Registry registry) {
    this.replies = new PageReply(registry);
  }

  @Override
  public void play(Event event) {
    event.accept(new Setting());
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  int length() {
    return page.length();
  }

  /** A wrong answer to the open question; it is told where the right one is. */
  void wrong(String given, Text words) {
    wrong.add(new Wrong(given, words));
  }

  /** Words of the lesson with a line about each, at the end. */
  void words(List<Text> lines) {
    if (!lines.isEmpty()) {
      page.closeTo(0);
      part("words", "Words");
      lines.forEach(line -> page.element("p", MarkupWords.of(line)));
    }
  }

  /** All that has been played, with the cards to come back to at the end. */
  String matter() {
    page.closeTo(0);
    if (!cards.isEmpty()) {
      part("later", "To come back to");
      for (Element.Card card : cards) {
        page.open("details").element("summary", Html.escaped(card.front())).open("div");
        page.element("p", Html.escaped(card.back())).closeTo(SECTION);
      }
      page.closeTo(0);
    }
    return page.toString();
  }

  private void part(String id, String title) {
    parts.add(new Part(id, title));
    page.open("section", "aria-labelledby", id);
    page.element("h2", Html.escaped(title), "id", id);
  }

  private final class Setting extends EventKind<Html> {
    Setting() {
      super(page);
    }

    @Override
    public Html opened(Event.Opened opened) {
      if (opened.beat().equals(beat)) {
        openReveal();
        return page; // the answer to a question has the screen to itself, not the page
      }
      boolean newSection = page.depth() == 0 || !opened.section().equals(section);
      page.closeTo(newSection ? 0 : SECTION);
      beat = opened.beat();
      if (newSection) {
        begin(opened.section());
      }
      page.open("div", "class", opened.quiet() ? "beat quiet" : "beat", "id", "beat-" + beat);
      if (!opened.pinned().equals(pinned)) {
        pinned = opened.pinned();
        if (!pinned.isEmpty()) {
          page.element("p", Html.escaped(pinned), "class", "pin");
        }
      }
      return page;
    }

    private void begin(String title) {
      section = title;
      if (title.isEmpty()) {
        page.open("section");
      } else {
        part("part-" + (parts.size() + 1), title);
      }
    }

    @Override
    public Html asked(Event.Asked asked) {
      page.closeTo(BEAT);
      wrong.clear();
      questions++;
      asking = true;
      answered = false;
      String id = "question-" + questions;
      page.open("div", "class", "card", "role", "group", "aria-labelledby", id);
      return page.element("h3", "Question " + questions, "id", id);
    }

    @Override
    public Html settled(Event.Settled settled) {
      whatWasTyped();
      asking = false;
      return page.closeTo(BEAT);
    }

    @Override
    public Html waited(Event.Waited waited) {
      switch (waited.prompt().kind()) {
        case QUESTION:
          return page.element("p", "", "class", "blank");
        default:
          return page.closeTo(BEAT);
      }
    }

    @Override
    public Html hinted(Event.Hinted hinted) {
      String which = hinted.of() == 1 ? "Hint" : "Hint " + hinted.number() + " of " + hinted.of();
      page.open("details", "class", "hint").element("summary", which).open("div");
      page.element("p", MarkupWords.of(hinted.words()));
      return page.close().close();
    }

    @Override
    public Html typed(Event.Typed line) {
      openReveal();
      typed = Optional.of(line);
      return page;
    }

    @Override
    public Html judged(Event.Judged judged) {
      typed = Optional.empty();
      String truth = "<strong class=\"r-answer\">" + Html.escaped(judged.truth()) + "</strong>";
      String words = "<span class=\"r-dim\">It is</span> " + truth;
      page.element("p", words, "class", "truth");
      if (!wrong.isEmpty()) {
        page.open("details", "class", "hint").element("summary", "You had another answer?");
        page.open("dl");
        for (Wrong answer : wrong) {
          page.element("dt", "<kbd>" + Html.escaped(PageWords.answer(answer.given())) + "</kbd>");
          page.element("dd", MarkupWords.of(answer.words()));
        }
        page.close().close();
        wrong.clear();
      }
      return page;
    }

    @Override
    public Html took(Event.Took took) {
      typed = Optional.empty();
      String words = took.name() + " = " + Numbers.usual().set(took.numbers());
      String line = "<span class=\"prompt\">here with</span> <kbd>" + Html.escaped(words);
      return page.element("p", line + "</kbd>", "class", "typed");
    }

    @Override
    public Html said(Event.Said said) {
      whatWasTyped();
      switch (said.setting()) {
        case FIGURE:
          return pre(said.lines().stream().map(StyledLine::of).toList(), "Figure", "figure");
        case QUOTE:
          page.open("blockquote");
          said.lines().forEach(HtmlStage.this::paragraph);
          return page.close();
        case POINTS:
          return list("ol", "points", said.lines());
        case CHOICES:
          return list("ul", "choices", said.lines());
        default:
          said.lines().forEach(HtmlStage.this::paragraph);
          return page;
      }
    }

    @Override
    public Html answered(Event.Answered answered) {
      whatWasTyped();
      return page.element("p", MarkupWords.of(answered.words()));
    }

    @Override
    public Html shown(Event.Shown shown) {
      whatWasTyped();
      page.open("figure");
      shown.motion().ifPresentOrElse(HtmlStage.this::motion, () -> picture(shown.picture()));
      String words = Html.escaped(shown.picture().description().plain());
      return page.element("figcaption", words).close();
    }

    @Override
    public Html pointed(Event.Pointed pointed) {
      return shown(new Event.Shown(pointed.picture()));
    }

    @Override
    public Html ran(Event.Ran ran) {
      whatWasTyped();
      page.open("div", "class", "run");
      line("inkling", ran.line(), "line");
      Films.motion(ran.reply())
          .ifPresentOrElse(
              motion -> {
                page.open("figure");
                motion(motion);
                page.element("figcaption", Html.escaped(motion.description().plain())).close();
              },
              () -> pre(replies.working(ran), "Working", "working"));
      for (Picture picture : PageReply.pictures(ran.reply())) {
        page.open("figure");
        picture(picture);
        page.close();
      }
      for (Text sentence : PageReply.sentences(ran.reply())) {
        page.element("p", MarkupWords.of(sentence));
      }
      for (Text note : PageReply.notes(ran.reply())) {
        page.element("p", Html.escaped(note.plain()), "class", "note");
      }
      return page.close();
    }

    @Override
    public Html remembered(Event.Remembered remembered) {
      cards.add(remembered.card());
      return page;
    }
  }

  /** What follows is the answer to the question that is open, typed or given up. */
  private void openReveal() {
    if (page.depth() == CARD && !answered) {
      answered = true;
      asking = false;
      page.open("details", "class", "reveal").element("summary", "Show the answer").open("div");
    }
  }

  /** An answer is told once: by itself only where nothing else tells it. */
  private void whatWasTyped() {
    typed.ifPresent(line -> line(line.prompt(), line.line(), "typed"));
    typed = Optional.empty();
  }

  private void line(String prompt, String line, String kind) {
    String before = "<span class=\"prompt\">" + Html.escaped(prompt + ">") + "</span> ";
    page.element("p", before + "<kbd>" + Html.escaped(line) + "</kbd>", "class", kind);
  }

  private void paragraph(Text words) {
    boolean quiet = PageWords.isQuiet(words);
    String markup = quiet ? Html.escaped(words.plain()) : MarkupWords.of(words);
    if (asking) {
      asking = false;
      page.element("p", markup, "class", "asked");
    } else if (quiet) {
      page.element("p", markup, "class", "aside");
    } else {
      page.element("p", markup);
    }
  }

  private Html list(String name, String kind, List<Text> lines) {
    page.open(name, "class", kind);
    lines.forEach(line -> page.element("li", MarkupWords.of(line)));
    return page.close();
  }

  /** Lines that may be wider than a telephone can be moved with the keys too. */
  private Html pre(List<StyledLine> lines, String label, String kind) {
    if (lines.isEmpty()) {
      return page;
    }
    String words = MarkupWords.of(lines);
    return MarkupWords.columns(lines) <= PHONE
        ? page.element("pre", words, "class", kind)
        : page.element(
            "pre", words, "class", kind, "tabindex", "0", "role", "group", "aria-label", label);
  }

  private void motion(Motion motion) {
    pictures++;
    page.raw(PicturePage.Figure.of(motion).framed(pictures));
    page.element("p", "A click, or the Tab key, plays it again.", "class", "again");
  }

  private void picture(Picture picture) {
    pictures++;
    page.raw(PicturePage.Figure.of(picture).framed(pictures));
  }
}
