package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.Prompt;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Picture;
import dev.inkling.render.StyledLine;
import dev.inkling.render.format.Html;
import dev.inkling.render.format.PicturePage;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * Plays a lesson onto paper: words and pictures, questions with room to write, and what is revealed
 * on a page of its own at the end. Hints stay with the teacher's copy of Inkling.
 */
final class HandoutStage implements Stage {

  private static final String ON_DARK = "@media (prefers-color-scheme:dark)";
  private static final String NEVER = "@media not all"; // paper is light
  private static final int SECTION = 1;
  private static final int BEAT = 2;

  private final Html page = new Html();
  private final Html answers = new Html();
  private final PageReply replies;
  private final HandoutTruths truths;
  private String section = "";
  private String beat = "";
  private int questions;
  private int pictures;
  private boolean revealing;
  private boolean asking;
  private boolean open;
  private Optional<Event.Typed> typed = Optional.empty();

  HandoutStage(Registry registry, HandoutTruths truths) {
    this.replies = new PageReply(registry);
    this.truths = truths;
  }

  @Override
  public void play(Event event) {
    event.accept(new Setting());
  }

  int length() {
    return page.length() + answers.length();
  }

  /** Room to write what a lesson waits for. */
  void room(Prompt prompt, Blank blank) {
    if (prompt.kind() == Prompt.Kind.QUESTION) {
      prompt
          .pointing()
          .ifPresent(
              at ->
                  page.element("p", "Show it in the picture, or write it down.", "class", "aside"));
      blank.write(page, prompt.words());
      page.closeTo(BEAT);
      asking = false;
    } else if (prompt.kind() == Prompt.Kind.NUMBERS) {
      blank.write(page, prompt.words() + " =");
    }
  }

  /** The page of those who answer. */
  String matter() {
    return page.closeTo(0).toString();
  }

  /** The page of those who ask; empty if nothing is asked. */
  String answers() {
    return answers.closeTo(0).toString();
  }

  /** Where what happens is written now. */
  private Html here() {
    return revealing ? answers : page;
  }

  private final class Setting extends EventKind<Html> {
    Setting() {
      super(page);
    }

    @Override
    public Html opened(Event.Opened opened) {
      if (opened.beat().equals(beat)) {
        beginReveal();
        return page; // the answer to a question has the screen to itself
      }
      endReveal();
      boolean newSection = page.depth() == 0 || !opened.section().equals(section);
      page.closeTo(newSection ? 0 : SECTION);
      beat = opened.beat();
      truths.open(opened);
      if (newSection) {
        section = opened.section();
        page.open("section");
        if (!section.isEmpty()) {
          page.element("h2", Html.escaped(section));
        }
      }
      return page.open("div", "class", "beat");
    }

    @Override
    public Html asked(Event.Asked asked) {
      endReveal();
      page.closeTo(BEAT);
      questions++;
      asking = true;
      open = true;
      String id = "question-" + questions;
      page.open("div", "class", "card", "role", "group", "aria-labelledby", id);
      return page.element("h3", "Question " + questions, "id", id);
    }

    @Override
    public Html settled(Event.Settled settled) {
      endReveal();
      return page;
    }

    @Override
    public Html waited(Event.Waited waited) {
      if (waited.prompt().kind() != Prompt.Kind.QUESTION) {
        endReveal();
        page.closeTo(BEAT);
      }
      return page;
    }

    @Override
    public Html typed(Event.Typed line) {
      typed = Optional.of(line);
      return page;
    }

    @Override
    public Html judged(Event.Judged judged) {
      truth(judged.truth());
      return answers;
    }

    @Override
    public Html took(Event.Took took) {
      typed = Optional.empty();
      String words = took.name() + " = " + Numbers.usual().set(took.numbers());
      String shown = "This page goes on with <kbd>" + Html.escaped(words) + "</kbd>.";
      return page.element("p", shown, "class", "aside");
    }

    @Override
    public Html said(Event.Said said) {
      whatWasTyped();
      switch (said.setting()) {
        case FIGURE:
          List<StyledLine> lines =
              said.lines().stream().map(line -> StyledLine.of(onPaper(line))).toList();
          return here().element("pre", MarkupWords.of(lines), "class", "figure");
        case QUOTE:
          here().open("blockquote");
          said.lines().forEach(HandoutStage.this::paragraph);
          return here().close();
        case POINTS:
          return list("ol", "points", said);
        case CHOICES:
          boolean one = !Blank.isOrder(truths.of(questions));
          return list("ul", one ? "choices boxes" : "choices", said);
        default:
          said.lines().forEach(HandoutStage.this::paragraph);
          return page;
      }
    }

    @Override
    public Html answered(Event.Answered answered) {
      whatWasTyped();
      return here().element("p", MarkupWords.of(onPaper(answered.words())));
    }

    @Override
    public Html shown(Event.Shown shown) {
      whatWasTyped();
      here().open("figure");
      picture(shown.picture());
      String words = Html.escaped(shown.picture().description().plain());
      return here().element("figcaption", words).close();
    }

    @Override
    public Html pointed(Event.Pointed pointed) {
      return shown(new Event.Shown(pointed.picture()));
    }

    @Override
    public Html ran(Event.Ran ran) {
      whatWasTyped();
      Html to = here();
      to.open("div", "class", "run");
      String line = "<span class=\"prompt\">inkling&gt;</span> <kbd>" + Html.escaped(ran.line());
      to.element("p", line + "</kbd>", "class", "line");
      if (!revealing && truths.gives(ran.reply())) {
        Blank.line().write(to, "=");
        return to.close();
      }
      List<StyledLine> working = replies.working(ran);
      if (!working.isEmpty()) {
        to.element("pre", MarkupWords.of(working), "class", "working");
      }
      for (Picture picture : PageReply.pictures(ran.reply())) {
        to.open("figure");
        picture(picture);
        to.close();
      }
      for (Text sentence : PageReply.sentences(ran.reply())) {
        to.element("p", MarkupWords.of(sentence));
      }
      return to.close();
    }
  }

  /** What comes from here on is for the teacher, until the question is over. */
  private void beginReveal() {
    if (!open) {
      return;
    }
    open = false;
    revealing = true;
    if (answers.depth() == 0) {
      answers.open("section", "class", "answers", "aria-labelledby", "answers");
      answers.element("h2", "Answers, for the teacher", "id", "answers");
    }
    answers.open("div", "class", "answer");
    answers.element("h3", "Question " + questions);
  }

  /** An answer is told once: as it was judged, or as it was typed where nothing was. */
  private void whatWasTyped() {
    typed.filter(line -> revealing).ifPresent(line -> truth(line.line()));
    typed = Optional.empty();
  }

  private void truth(String truth) {
    typed = Optional.empty();
    String words = "<strong>" + Html.escaped(PageWords.answer(truth)) + "</strong>";
    answers.element("p", words, "class", "truth");
  }

  private void endReveal() {
    if (revealing) {
      answers.closeTo(SECTION);
    }
    revealing = false;
    typed = Optional.empty();
  }

  /** Words with the answers left out that stand on the same page as their questions. */
  private Text onPaper(Text words) {
    return revealing ? words : truths.blanked(words);
  }

  private void paragraph(Text words) {
    if (asking && PageWords.beginsQuietly(words)) {
      return; // how to type an answer is for those who have a keyboard
    }
    boolean quiet = PageWords.isQuiet(words);
    String markup = quiet ? Html.escaped(onPaper(words).plain()) : MarkupWords.of(onPaper(words));
    if (quiet) {
      here().element("p", markup, "class", "aside");
    } else {
      here().element("p", markup);
    }
  }

  private Html list(String name, String kind, Event.Said said) {
    Html to = here();
    to.open(name, "class", kind);
    boolean boxes = kind.endsWith("boxes");
    for (Text line : said.lines()) {
      String box = boxes ? "<span class=\"box\" aria-hidden=\"true\"></span> " : "";
      to.element("li", box + MarkupWords.of(onPaper(line)));
    }
    return to.close();
  }

  private void picture(Picture picture) {
    pictures++;
    String drawing = PicturePage.Figure.of(picture).inPage(pictures);
    here().raw(drawing.replace(ON_DARK, NEVER));
  }
}
