package dev.inkling.stage;

import dev.inkling.lesson.Element;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.Prompt;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the events of a lesson as blocks of lines: what Inkling says at column 2, nested matter at
 * 4, what was typed at 0. Knows nothing of pages, gaps and paper.
 */
final class Page extends EventKind<List<StyledLine>> {

  private static final int INDENT = 2;
  private static final int NESTED = 4;
  private static final int KEY_GAP = 3;
  private static final String PROMPT_END = "> ";

  private final Looks looks;
  private final Profile profile;
  private boolean question;
  private int indent = INDENT;

  Page(Looks looks) {
    super(List.of());
    this.looks = looks;
    this.profile = looks.profile();
  }

  /** The heading of a screen: its title, where it is, and what stays in sight. */
  List<StyledLine> heading(Event.Opened opened) {
    question = false;
    if (opened.quiet()) {
      return List.of();
    }
    int last = Math.min(profile.columns() - INDENT, 78);
    StyledLine title = StyledLine.of(opened.heading(), Style.PLAIN.bold()).indented(INDENT);
    StyledLine place = StyledLine.of(opened.at() + " of " + opened.of(), Style.DIM);
    boolean room = title.width() + place.width() + INDENT <= last;
    List<StyledLine> lines = new ArrayList<>();
    lines.add(room ? title.plus(place.padLeftTo(last - title.width())) : title.cutTo(last));
    if (!opened.pinned().isEmpty()) {
      lines.add(StyledLine.of(opened.pinned(), Style.DIM).indented(INDENT).cutTo(last));
    }
    return lines;
  }

  /** What is typed next stands after this prompt. */
  void waiting(Prompt prompt) {
    indent = (prompt.words() + PROMPT_END).length();
  }

  @Override
  public List<StyledLine> asked(Event.Asked asked) {
    question = true;
    return List.of();
  }

  @Override
  public List<StyledLine> said(Event.Said said) {
    List<StyledLine> lines = new ArrayList<>();
    int number = 0;
    for (Text text : said.lines()) {
      number++;
      lines.addAll(set(said.setting(), text, number));
    }
    return lines;
  }

  private List<StyledLine> set(Element.Setting setting, Text text, int number) {
    switch (setting) {
      case QUOTE:
        return Wrap.lines(text, profile, NESTED);
      case FIGURE:
        return List.of(StyledLine.of(text).indented(NESTED).cutTo(profile.columns() - INDENT));
      case POINTS:
        return hung(Text.of(number + "   ").plus(text), NESTED, NESTED + 4);
      case CHOICES:
        return hung(text, NESTED + 2, NESTED + 6);
      default:
        return paragraph(text);
    }
  }

  private List<StyledLine> paragraph(Text text) {
    if (!question) {
      return Wrap.lines(text, profile, INDENT);
    }
    question = false;
    return hung(Text.strong("?", Role.ANSWER).plus(" ").plus(text), INDENT, NESTED);
  }

  private List<StyledLine> hung(Text text, int indent, int hang) {
    StyledLine whole = StyledLine.of(text).in(profile.glyphs());
    int width = Math.min(Wrap.WIDEST, profile.columns() - INDENT);
    return Wrap.lines(whole, width, indent, hang);
  }

  @Override
  public List<StyledLine> shown(Event.Shown shown) {
    List<StyledLine> lines = looks.pictures().apply(shown);
    return lines.isEmpty()
        ? Wrap.lines(
            Text.dim("(").plus(shown.picture().description()).plus(Text.dim(")")), profile, INDENT)
        : lines;
  }

  /** The same while it moves; nothing where it holds still. */
  Optional<Film> moving(Event.Shown shown) {
    return looks.films().moving(shown);
  }

  /** A result as it comes about, in so many rows below its line; nothing where it holds still. */
  Optional<Film> moving(Event.Ran ran, int rows) {
    return looks.films().moving(ran, rows);
  }

  /** The line of a result that moves. */
  List<StyledLine> line(Event.Ran ran) {
    return ran.byLesson() ? List.of(typed("inkling", ran.line())) : List.of();
  }

  @Override
  public List<StyledLine> pointed(Event.Pointed pointed) {
    return shown(new Event.Shown(pointed.picture()));
  }

  @Override
  public List<StyledLine> ran(Event.Ran ran) {
    List<StyledLine> lines = new ArrayList<>(line(ran));
    lines.addAll(reply(ran));
    return lines;
  }

  /** What a line came to, without the line. */
  List<StyledLine> reply(Event.Ran ran) {
    return looks.replies().apply(ran);
  }

  @Override
  public List<StyledLine> failed(Event.Failed failed) {
    return looks.problems().lines(failed.problem(), failed.line(), indent);
  }

  @Override
  public List<StyledLine> typed(Event.Typed typed) {
    indent = (typed.prompt() + PROMPT_END).length();
    return List.of(typed(typed.prompt(), typed.line()));
  }

  private static StyledLine typed(String prompt, String line) {
    return StyledLine.of(prompt + PROMPT_END, Style.DIM).plus(line);
  }

  @Override
  public List<StyledLine> took(Event.Took took) {
    int rows = took.numbers().rows();
    int columns = took.numbers().columns();
    String shape =
        "   "
            + rows
            + (rows == 1 ? " row, " : " rows, ")
            + columns
            + (columns == 1 ? " column" : " columns");
    Text text =
        Text.dim(took.name() + " = ")
            .plus(Numbers.usual().set(took.numbers()))
            .plus(Text.dim(shape));
    return hung(text, INDENT, NESTED);
  }

  @Override
  public List<StyledLine> answered(Event.Answered answered) {
    return Wrap.lines(answered.words(), profile, INDENT);
  }

  @Override
  public List<StyledLine> hinted(Event.Hinted hinted) {
    String which = hinted.of() == 1 ? "Hint" : "Hint " + hinted.number() + " of " + hinted.of();
    Text text = Text.strong("▸ " + which, Role.ANSWER).plus("   ").plus(hinted.words());
    List<StyledLine> lines = new ArrayList<>(hung(text, INDENT, INDENT + 2 + which.length() + 3));
    if (hinted.number() == hinted.of()) {
      lines.add(key("Enter", "now shows the answer").indented(INDENT));
    }
    return lines;
  }

  @Override
  public List<StyledLine> judged(Event.Judged judged) {
    return new Comparison(judged, profile.columns()).lines();
  }

  /** The line of keys under a screen. */
  List<StyledLine> keys(Prompt prompt) {
    return inRows(keysOf(prompt));
  }

  /** The same under a screen whose end has no room on the terminal. */
  List<StyledLine> keysWithMore(Prompt prompt) {
    List<StyledLine> keys = new ArrayList<>(List.of(key("more", "shows the rest")));
    keys.addAll(keysOf(prompt));
    return inRows(keys);
  }

  private static List<StyledLine> keysOf(Prompt prompt) {
    String enter =
        switch (prompt.kind()) {
          case PAUSE -> "goes on";
          case END -> "ends the scene";
          case QUESTION -> "gives a hint";
          case NUMBERS -> "takes " + prompt.ghost().orElse("the ones offered");
        };
    List<StyledLine> keys = new ArrayList<>(List.of(key("Enter", enter)));
    prompt.notes().forEach(note -> keys.add(key(note.key(), note.meaning())));
    keys.add(key("back", "one step"));
    keys.add(key("?", "help"));
    return keys;
  }

  /** Side by side, three columns apart; what finds no room stands in a line below. */
  private List<StyledLine> inRows(List<StyledLine> keys) {
    int last = profile.columns() - INDENT;
    List<StyledLine> rows = new ArrayList<>();
    List<StyledLine> left = keys;
    while (!left.isEmpty()) {
      StyledLine row = left.get(0).indented(INDENT);
      List<StyledLine> below = new ArrayList<>();
      for (StyledLine key : left.subList(1, left.size())) {
        if (row.width() + KEY_GAP + key.width() > last) {
          below.add(key);
        } else {
          row = row.plus(" ".repeat(KEY_GAP)).plus(key);
        }
      }
      rows.add(row.cutTo(last));
      left = below;
    }
    return rows;
  }

  /** The one key of a screen that says nothing else. */
  List<StyledLine> quietKey() {
    int last = Math.min(profile.columns() - INDENT, 78);
    return List.of(StyledLine.of("Enter", Style.DIM).padLeftTo(last));
  }

  /** What Enter stands for, where it has not been said in the line of keys. */
  List<StyledLine> offer(Prompt prompt) {
    return List.of(
        key("Enter", "takes " + prompt.ghost().orElse("the ones offered"))
            .indented(INDENT)
            .cutTo(profile.columns() - INDENT));
  }

  private static StyledLine key(String key, String meaning) {
    return StyledLine.of(key).plus(" " + meaning, Style.DIM);
  }

  @Override
  public List<StyledLine> ended(Event.Ended ended) {
    Text words =
        ended.finished() ? Text.dim("This was the last screen.") : Text.dim("Your place is kept.");
    return Wrap.lines(words, profile, INDENT);
  }
}
