package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.elementary.Given;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.render.drawing.Manner;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A result on the page: working, picture beside or beneath it, conclusion, what to type next. */
final class ResultLayout {

  static final int INDENT = 2;

  /** Pictures that say all that a table of pairs would. */
  private static final EnumSet<Manner> MEANT_ALONE = EnumSet.of(Manner.TABLE, Manner.SMALL);

  private final View view;
  private final Profile profile;

  ResultLayout(View view) {
    this.view = view;
    this.profile = view.profile();
  }

  List<StyledLine> lines(Outcome outcome) {
    return new ResultLayout(view.levelled(outcome.value())).laidOut(outcome);
  }

  private List<StyledLine> laidOut(Outcome outcome) {
    Call call = outcome.call().written(view.numbers());
    Values values = new Values(view);
    if (call.operation() instanceof Given) {
      return values.given(outcome);
    }
    if (view.detail() == Detail.NONE) {
      return values.bare(call.value());
    }
    Steps steps = view.detail() == Detail.BRIEF ? Steps.none() : call.steps();
    List<Picture> pictures = pictures(call);
    List<StyledLine> value = saysItself(steps) ? List.of() : values.line(outcome);
    List<StyledLine> conclusion = conclusion(outcome);
    List<StyledLine> notes = notes(outcome, pictures);
    int others = gapped(value) + Math.max(0, conclusion.size() - 1) + gapped(notes);
    BodyLayout layout = new BodyLayout(view, others);
    List<StyledLine> tips = view.tips() ? tips(outcome, steps, pictures) : List.of();
    int room =
        profile.rows()
            - Math.max(1, value.size())
            - gapped(conclusion)
            - gapped(notes)
            - gapped(tips)
            - 2; // air above the body, and the next prompt
    List<StyledLine> body = body(layout, steps, pictures, room);
    List<StyledLine> lines = new ArrayList<>(value);
    if (value.isEmpty() && view.page() && body.size() <= layout.height()) {
      lines.add(StyledLine.empty()); // air under the line that was typed
      lines.addAll(body);
    } else {
      append(lines, body);
    }
    append(lines, conclusion);
    append(lines, notes);
    append(lines, tips);
    return lines;
  }

  /** Whether all of a result takes more lines than should be held: never on a screen that ends. */
  boolean isLong(Outcome outcome) {
    return view.detail() == Detail.FULL
        && !view.page()
        && outcome.call().steps().open().anyMatch(StepsLayout::isLong);
  }

  /** A result whose working is long, made as it is read. */
  Iterator<StyledLine> answer(Outcome outcome) {
    return working(outcome, pictures(outcome.call().written(view.numbers())));
  }

  /** Every step of the working, however many, made as they are read. */
  Iterator<StyledLine> working(Outcome outcome) {
    return working(outcome, List.of());
  }

  private Iterator<StyledLine> working(Outcome outcome, List<Picture> pictures) {
    Call call = outcome.call().written(view.numbers());
    Steps steps = call.steps();
    List<StyledLine> before = saysItself(steps) ? List.of() : new Values(view).line(outcome);
    List<StyledLine> after = new ArrayList<>();
    after.add(StyledLine.empty());
    after.addAll(new BodyLayout(view).lines(Steps.none(), pictures, steps));
    if (after.size() > 1) {
      after.add(StyledLine.empty());
    }
    after.addAll(conclusion(outcome));
    append(after, notes(outcome, pictures));
    int room = profile.columns() - 2 - INDENT;
    StepsLayout layout = new StepsLayout(view.hand(), Detail.FULL, room, room);
    return new WorkingLines(before, layout, steps, after, view.page());
  }

  private static int gapped(List<StyledLine> lines) {
    return lines.isEmpty() ? 0 : lines.size() + 1;
  }

  /**
   * All of the working and every picture; on a screen that is too short for them, without the
   * second telling, then without the tables, then the working or the picture alone. {@code steps}
   * and {@code draw} still show the rest.
   *
   * @param room the lines there are
   */
  private List<StyledLine> body(BodyLayout layout, Steps steps, List<Picture> pictures, int room) {
    List<StyledLine> whole = layout.lines(working(steps, pictures), pictures, steps);
    if (!view.page() || view.detail() != Detail.NORMAL || whole.size() <= layout.height()) {
      return whole;
    }
    Steps first = Steps.of(steps.open().filter(step -> !step.measures()).toList());
    Steps working = working(first, pictures);
    List<StyledLine> shorter = layout.lines(working, pictures, steps);
    if (shorter.size() <= layout.height() || working.isEmpty()) {
      return shorter;
    }
    if (standsBack(working) && !pictures.isEmpty()) {
      return layout.lines(Steps.none(), pictures, steps);
    }
    List<Picture> drawn = pictures.stream().filter(p -> Manner.of(p) != Manner.TABLE).toList();
    List<StyledLine> both = layout.lines(working, drawn, steps);
    return both.size() <= room ? both : alone(layout, working, drawn, room).orElse(both);
  }

  /** One of working and pictures, if it fits alone; boards are what elimination is about. */
  private static Optional<List<StyledLine>> alone(
      BodyLayout layout, Steps working, List<Picture> pictures, int room) {
    boolean boards = working.open().anyMatch(step -> step.kind().isTable());
    List<StyledLine> worked = layout.lines(working, List.of(), working);
    List<StyledLine> drawn = layout.lines(Steps.none(), pictures, working);
    return Stream.of(boards ? worked : drawn, boards ? drawn : worked)
        .filter(lines -> !lines.isEmpty() && lines.size() <= room)
        .findFirst();
  }

  private static boolean standsBack(Steps steps) {
    return steps.open().findFirst().filter(step -> step.kind().standsBack()).isPresent();
  }

  static void append(List<StyledLine> lines, List<StyledLine> more) {
    if (!lines.isEmpty() && !more.isEmpty()) {
      lines.add(StyledLine.empty());
    }
    lines.addAll(more);
  }

  /** Whether the working shows operands and result, so that a line with the value would repeat. */
  private static boolean saysItself(Steps steps) {
    return steps
        .open()
        .findFirst()
        .map(Step::kind)
        .filter(
            kind ->
                kind == Kind.WRITE_DOWN || kind == Kind.LINE_UP_PAIRS || kind == Kind.FOLLOW_BASIS)
        .isPresent();
  }

  private List<Picture> pictures(Call call) {
    boolean asked = view.drawing() != Drawing.AUTO || view.detail() != Detail.BRIEF;
    boolean drawn = asked && view.drawing() != Drawing.NONE && !view.drawing().standsAlone();
    return drawn ? call.pictures() : List.of();
  }

  /** Without the pairs where the picture is the very same table. */
  private Steps working(Steps steps, List<Picture> pictures) {
    boolean told =
        view.drawing() != Drawing.WORDS
            && pictures.stream().anyMatch(picture -> MEANT_ALONE.contains(Manner.of(picture)));
    return told && view.detail() == Detail.NORMAL
        ? Steps.of(steps.open().filter(step -> step.kind() != Kind.LINE_UP_PAIRS).toList())
        : steps;
  }

  private List<StyledLine> conclusion(Outcome outcome) {
    Text sentence = outcome.call().written(view.numbers()).sentence();
    return sentence.isEmpty() ? List.of() : Wrap.lines(sentence, profile, INDENT);
  }

  private List<StyledLine> notes(Outcome outcome, List<Picture> pictures) {
    List<StyledLine> lines = new ArrayList<>();
    boolean asked = view.drawing() != Drawing.NONE && view.detail() != Detail.BRIEF;
    if (asked && pictures.stream().noneMatch(picture -> Manner.of(picture).isDrawn())) {
      new Sight(outcome.call())
          .why()
          .ifPresent(why -> lines.addAll(Wrap.lines(why, profile, INDENT)));
    }
    outcome.notes().forEach(note -> lines.addAll(Wrap.lines(dim(note), profile, INDENT)));
    return lines;
  }

  private static Text dim(Text text) {
    return Text.dim(text.plain());
  }

  private List<StyledLine> tips(Outcome outcome, Steps steps, List<Picture> pictures) {
    List<String> tips = new ArrayList<>();
    Optional<Matrix> matrix = Results.matrix(outcome.value());
    if (matrix.isPresent()) {
      tips.add("why" + place(matrix.get()));
    }
    if (!steps.isEmpty()) {
      tips.add("steps");
    }
    if (!pictures.isEmpty()) {
      tips.add("draw");
    }
    if (profile.motion() != Profile.Motion.OFF && outcome.call().motion().isPresent()) {
      tips.add("play");
    }
    return tips.isEmpty()
        ? List.of()
        : Wrap.lines(Text.dim(String.join(" · ", tips)), profile, INDENT);
  }

  private static String place(Matrix matrix) {
    if (matrix.isNumber()) {
      return "";
    }
    return matrix.isVector()
        ? " [" + Math.min(2, matrix.size()) + "]"
        : " [1," + Math.min(2, matrix.columns()) + "]";
  }

  /** {@code 2 rows, 2 columns: two questions about two numbers}, dim. */
  static StyledLine shape(Matrix matrix) {
    String words = Shapes.rowsAndColumns(matrix);
    return matrix.isNumber() ? StyledLine.empty() : StyledLine.of("   " + words, Style.DIM);
  }

  static Style answer() {
    return Style.strong(Role.ANSWER);
  }
}
