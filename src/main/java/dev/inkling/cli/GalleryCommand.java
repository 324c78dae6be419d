package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows every kind of picture together with the line that makes it, on the reader's own screen. */
final class GalleryCommand {

  /** A few words about a kind, and a line that draws it. */
  private record Piece(String words, String line) {}

  private static final List<Piece> PIECES =
      List.of(
          new Piece("two arrows, their angle, a shadow", "dot [3; 4] [4; 1]"),
          new Piece("before and after, at one scale", "transform [1 1; 0 1]"),
          new Piece("a sum, tip to tail", "[3 1] + [-1 2]"),
          new Piece("the area that a matrix makes of 1", "det [2 1; 1 3]"),
          new Piece("directions that are kept", "eigen [2 1; 1 2]"),
          new Piece("a circle becomes an ellipse", "svd [2 1; 1 3]"),
          new Piece("arrows in space, tied to the floor", "arrows [2 3; 1 -1; 3 1]"),
          new Piece("signed bars with their running sum", "dot [2 -1 0 3] [1 3 5 2]"),
          new Piece("a row, a column and their number", "lit [1 2 3; 4 5 6] 1 2"),
          new Piece("numbers on ink", "heatmap [1 -2 0; 3 0.5 -1]"),
          new Piece("small images", "dot [0 1 0 0 1 0 0 1 0] [0 0 1 0 1 0 1 0 0] --as image"),
          new Piece(
              "a strip of images and what changes", "strip [0 1 0 0 1 0 0 1 0; 0 0 1 0 1 0 1 0 0]"),
          new Piece(
              "a pattern on an image, square by square",
              "detect [-1 1 -1; -1 1 -1; -1 1 -1] [0 1 0; 1 1 1; 0 1 0]"),
          new Piece(
              "a pattern at every place of an image",
              "detect [-1 1; -1 1] [0 1 0 0; 0 1 0 0; 0 1 1 1]"),
          new Piece("one step, taken twice", "analogy [3 1] [-1 0] [0 2]"),
          new Piece(
              "points, their mean, and a table beside them", "scatter [1 2; 2 3; 3 3; 4 5; 6 5]"),
          new Piece(
              "a way from point to point, and straight",
              "curve [0 0; 1 2; 3 3; 5 2; 5 0; 3 -1; 1 -1]"),
          new Piece("numbers on a line", "numberline [3 3.88 -1.5]"),
          new Piece("how many lie where", "histogram [1 2 2 3 3 3 4 4 7]"),
          new Piece("ups and downs in one line", "sparkline [3 1 4 1 5 9 2 6]"),
          new Piece("a line over two axes", "chart [2.3 1.1 0.6 0.4 0.3 0.28]"),
          new Piece("layers and their weights", "network [3 -1 0; 1 2 -2] [1 -2; -3 1]"));

  private final Conversation conversation;
  private final Output output;
  private final Views views;
  private final Work work;

  GalleryCommand(Conversation conversation, Output output, Views views, Work work) {
    this.conversation = conversation;
    this.output = output;
    this.views = views;
    this.work = work;
  }

  /**
   * Shows all pieces, or sends them to a page.
   *
   * @throws dev.inkling.words.ProblemException if a file was named that holds one picture only
   */
  int run() {
    boolean leaves = output.sendsPictures();
    for (Piece piece : PIECES) {
      List<StyledLine> lines = new ArrayList<>(caption(piece));
      lines.add(StyledLine.empty());
      for (Statement statement : conversation.parse(piece.line()).statements()) {
        Reply reply = conversation.say(statement, work);
        if (leaves) {
          output.picture(reply);
        } else {
          lines.addAll(picture(reply));
        }
      }
      if (!leaves) {
        output.lines(lines);
      }
    }
    if (leaves) {
      output.finish();
    }
    return ExitCode.OK;
  }

  private List<StyledLine> caption(Piece piece) {
    StyledLine line =
        StyledLine.of("inkling> ", Style.DIM)
            .plus(piece.line(), Style.PLAIN)
            .in(output.profile().glyphs());
    List<StyledLine> caption = new ArrayList<>();
    caption.addAll(Wrap.lines(Text.strong(piece.words(), Role.TEXT), output.profile(), 0));
    caption.addAll(Wrap.lines(line, output.profile().columns() - 2, 0, 2));
    return caption;
  }

  /** The picture alone, as {@code draw} shows it. */
  private List<StyledLine> picture(Reply reply) {
    Optional<Outcome> outcome = reply.accept(new ShownOutcome()).flatMap(Written::outcome);
    return outcome.map(one -> views.reply(new Reply.Drawing(one))).orElse(List.of());
  }
}
