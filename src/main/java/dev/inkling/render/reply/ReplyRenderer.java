package dev.inkling.render.reply;

import dev.inkling.language.Commands;
import dev.inkling.language.Reply;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.render.format.ResultWriter;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Steps;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the interpreter says, as lines of a screen: the same at the prompt, in a pipe, in a lesson.
 */
public final class ReplyRenderer {

  private final View view;
  private final Registry registry;
  private final Profile profile;

  public ReplyRenderer(View view, Registry registry) {
    this.view = view;
    this.registry = registry;
    this.profile = view.profile();
  }

  /** The lines of a reply; none for a quiet one or one that a door must carry out. */
  public List<StyledLine> render(Reply reply) {
    return lines(reply).stream().map(ReplyRenderer::trimmed).toList();
  }

  /** The same for somebody who reads on as far as they like: a full working has no bound then. */
  public Iterator<StyledLine> stream(Reply reply) {
    if (reply instanceof Reply.Answer answer && !answer.quiet()) {
      ResultLayout layout = new ResultLayout(view.with(answer.look()));
      if (layout.isLong(answer.outcome())) {
        return layout.answer(answer.outcome());
      }
    }
    boolean full =
        reply instanceof Reply.Working working
            && working.detail() == Detail.FULL
            && !working.outcome().call().steps().isEmpty();
    return full
        ? new ResultLayout(view).working(((Reply.Working) reply).outcome())
        : render(reply).iterator();
  }

  private List<StyledLine> lines(Reply reply) {
    try {
      return reply.accept(new Lines());
    } catch (ArithmeticException outOfRange) {
      return Wrap.lines(
          Text.of("The numbers on the way are too large or too small to be worked out here."),
          profile,
          2);
    }
  }

  /** Without blanks at the end, unless they are ink. */
  static StyledLine trimmed(StyledLine line) {
    boolean ink = line.spans().stream().anyMatch(span -> span.style().fill().isPresent());
    return ink ? line : line.part(0, line.plain().stripTrailing().length());
  }

  /** A problem whose line stands on the screen just above, {@code indent} columns in. */
  public List<StyledLine> render(Problem problem, String typed, int indent) {
    return new ProblemLayout(profile)
        .lines(problem, Optional.of(new ProblemLayout.Shown(typed, indent, false)));
  }

  /** A problem with the line it is about written again above the caret. */
  public List<StyledLine> renderWithLine(Problem problem, String typed) {
    return new ProblemLayout(profile)
        .lines(problem, Optional.of(new ProblemLayout.Shown(typed, ResultLayout.INDENT, true)));
  }

  /** A problem without a line. */
  public List<StyledLine> render(Problem problem) {
    return new ProblemLayout(profile).lines(problem, Optional.empty());
  }

  private final class Lines implements Reply.Visitor<List<StyledLine>> {

    @Override
    public List<StyledLine> answer(Reply.Answer answer) {
      if (answer.quiet()) {
        return List.of();
      }
      return new ResultLayout(view.with(answer.look())).lines(answer.outcome());
    }

    @Override
    public List<StyledLine> held(Reply.Held held) {
      String mark = held.truth().rounded() ? "   holds, to within rounding" : "   holds";
      return List.of(
          StyledLine.of(held.claim()).plus(mark, Style.DIM).in(profile.glyphs()).indented(2));
    }

    @Override
    public List<StyledLine> printed(Reply.Printed printed) {
      return new Values(view).bare(printed.value());
    }

    @Override
    public List<StyledLine> working(Reply.Working working) {
      Call call = working.outcome().call();
      Steps steps = call.steps();
      if (steps.isEmpty()) {
        List<StyledLine> lines = new ArrayList<>(new Values(view).line(working.outcome()));
        lines.addAll(Wrap.lines(Text.dim("There are no further steps to show."), profile, 2));
        return lines;
      }
      return new ResultLayout(
              new View(profile, working.detail(), Drawing.NONE, false).withNumbers(view.numbers()))
          .lines(working.outcome());
    }

    @Override
    public List<StyledLine> formatted(Reply.Formatted formatted) {
      View wanted = view.with(formatted.look());
      Optional<ResultWriter> writer = wanted.formats().writer(formatted.format());
      if (writer.isEmpty()) {
        return new ResultLayout(wanted).lines(formatted.outcome());
      }
      StringWriter text = new StringWriter();
      try {
        writer.get().write(formatted.outcome(), text);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return text.toString().lines().map(StyledLine::of).toList();
    }

    @Override
    public List<StyledLine> drawing(Reply.Drawing drawing) {
      Outcome outcome = drawing.outcome();
      Optional<Motion> motion =
          drawing.moving() ? outcome.call().written(view.numbers()).motion() : Optional.empty();
      if (motion.isPresent()) {
        return new MotionLayout(view).lines(motion.get());
      }
      List<Picture> pictures = outcome.call().written(view.numbers()).pictures();
      if (pictures.isEmpty()) {
        return Wrap.lines(noPicture(outcome), profile, 2);
      }
      List<StyledLine> lines = new ArrayList<>();
      if (view.page()) {
        lines.add(StyledLine.empty()); // air under the line that was typed
      }
      View wanted = drawing.inWords() ? view.withDrawing(Drawing.WORDS) : view;
      lines.addAll(new BodyLayout(wanted).lines(Steps.none(), pictures, Steps.none()));
      return lines;
    }

    private Text noPicture(Outcome outcome) {
      String size =
          Results.matrix(outcome.value())
              .map(matrix -> "This result, " + Shapes.describe(matrix) + ",")
              .orElse("This result");
      return Text.of(size + " has no picture yet. ")
          .plus(Text.dim("Arrows need two numbers each; a product with one input draws best."));
    }

    @Override
    public List<StyledLine> reasons(Reply.Reasons reasons) {
      return new ReasonLayout(view).lines(reasons.reason());
    }

    @Override
    public List<StyledLine> affects(Reply.Affects affects) {
      return new AffectedLayout(view).lines(affects.affected());
    }

    @Override
    public List<StyledLine> changes(Reply.Changes changes) {
      return new ChangedLayout(view).lines(changes.changed());
    }

    @Override
    public List<StyledLine> undone(Reply.Undone undone) {
      Text words =
          undone
              .line()
              .map(line -> Text.dim("taken back   ").plus(line))
              .orElse(Text.of("There is nothing to take back."));
      List<StyledLine> lines = new ArrayList<>(Wrap.lines(words, profile, 2));
      undone
          .change()
          .map(change -> Text.dim("next         " + change))
          .ifPresent(next -> lines.addAll(Wrap.lines(next, profile, 2)));
      return lines;
    }

    @Override
    public List<StyledLine> listing(Reply.Listing listing) {
      return new ListingLayout(view).lines(listing.variables());
    }

    @Override
    public List<StyledLine> info(Reply.Info info) {
      return new InfoLayout(view).lines(info.description());
    }

    @Override
    public List<StyledLine> help(Reply.Help help) {
      return new HelpLayout(profile, registry).lines(help.topic());
    }

    @Override
    public List<StyledLine> kept(Reply.Kept kept) {
      return Wrap.lines(kept.words(), profile, 2);
    }

    @Override
    public List<StyledLine> asked(Reply.Asked asked) {
      String word = asked.command().word();
      String summary = Commands.find(word).map(Commands::summary).orElse("");
      return Wrap.lines(
          Text.strong(word + " works at the prompt.").plus(Text.dim(" It " + summary + ".")),
          profile,
          2);
    }
  }
}
