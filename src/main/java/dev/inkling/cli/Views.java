package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.language.Reply;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Group;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Manner;
import dev.inkling.render.format.JsonAnswers;
import dev.inkling.render.format.ResultWriter;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.MotionLayout;
import dev.inkling.render.reply.ReplyRenderer;
import dev.inkling.render.reply.View;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** How replies and problems look, whatever screen, file or program they go to. */
public final class Views {

  private final View view;
  private final ReplyRenderer renderer;

  private Views(View view, Registry registry) {
    this.view = view;
    this.renderer = new ReplyRenderer(view, registry);
  }

  static Views of(Profile profile, GlobalOptions options, Registry registry) {
    return of(profile, options, registry, false);
  }

  /** The same with a line of what could be typed next. */
  public static Views atThePrompt(Profile profile, GlobalOptions options, Registry registry) {
    return of(profile, options, registry, true);
  }

  private static Views of(Profile profile, GlobalOptions options, Registry registry, boolean tips) {
    Drawing drawing = options.out().isPresent() ? Drawing.NONE : options.draw();
    Detail detail = options.steps().orElse(Detail.NORMAL);
    View view = new View(profile, detail, drawing, tips).withNumbers(options.numbers());
    return new Views(view, registry);
  }

  /** How results are wanted. */
  View view() {
    return view;
  }

  /** A reply for people. */
  public List<StyledLine> reply(Reply reply) {
    return renderer.render(reply);
  }

  /** A reply for somebody who reads it page by page, made as it is read. */
  public Iterator<StyledLine> stream(Reply reply) {
    return renderer.stream(reply);
  }

  /** A problem with a line that stands on the screen just above, some columns in. */
  public List<StyledLine> problem(Spot spot, int indent) {
    return spot.row().isEmpty()
        ? renderer.render(spot.problem())
        : renderer.render(spot.problem(), spot.row(), indent);
  }

  /** A problem with the line it is about, written again. */
  public List<StyledLine> problem(Spot spot) {
    return spot.row().isEmpty()
        ? renderer.render(spot.problem())
        : renderer.renderWithLine(spot.problem(), spot.row());
  }

  /** How a result comes about, as a picture that moves; nothing where nothing moves. */
  public Optional<Motion> motion(Outcome outcome) {
    return outcome.call().written(view.numbers()).motion();
  }

  /** How such a picture is laid out. */
  public MotionLayout motion() {
    return new MotionLayout(view);
  }

  /** A result in a format of its own; written as it is made, for a full working is long. */
  void write(Written result, Format format, Writer out) throws IOException {
    Optional<ResultWriter> writer = view.with(result.look()).formats().writer(format);
    if (writer.isPresent() && result.outcome().isPresent()) {
      writer.get().write(result.outcome().get(), out);
    } else if (writer.isPresent()) {
      writer.get().write(result.value(), out);
    }
  }

  /** A reply about numbers, for programs; empty for any other. */
  Optional<JsonReply.Answer> json(Reply reply) {
    return reply.accept(new JsonReply(new JsonAnswers(view.numbers())));
  }

  /** The most telling picture of the result that a reply shows; empty where it shows none. */
  public Optional<Picture> picture(Reply reply) {
    return reply
        .accept(new ShownOutcome())
        .flatMap(Written::outcome)
        .map(outcome -> outcome.call().written(view.numbers()).pictures())
        .flatMap(Views::telling);
  }

  /** The first is the most telling; small images tell their story together. */
  static Optional<Picture> telling(List<Picture> pictures) {
    boolean row =
        pictures.size() > 1 && pictures.stream().allMatch(p -> Manner.of(p) == Manner.SMALL);
    return row ? Optional.of(Group.of(Group.Flow.BESIDE, pictures)) : pictures.stream().findFirst();
  }

  /** The pictures of a result alone, in characters. */
  static List<StyledLine> picture(
      Profile screen, Numbers numbers, Registry registry, Outcome outcome) {
    View view = new View(screen, Detail.NORMAL, Drawing.AUTO).withNumbers(numbers);
    return new ReplyRenderer(view, registry).render(new Reply.Drawing(outcome));
  }
}
