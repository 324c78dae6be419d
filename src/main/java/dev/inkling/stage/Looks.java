package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Manner;
import dev.inkling.render.drawing.PictureRenderer;
import dev.inkling.render.drawing.Size;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.ReplyRenderer;
import dev.inkling.render.reply.View;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.function.Function;

/**
 * How what is computed looks on one medium; handed in, so that a lesson shows a reply as the prompt
 * would.
 *
 * @param pictures no lines where a picture is better told in words
 */
public record Looks(
    Profile profile,
    Function<Event.Ran, List<StyledLine>> replies,
    Function<Event.Shown, List<StyledLine>> pictures,
    Films films,
    Problems problems) {

  private static final int INDENT = 2;
  private static final int WORDS = 4; // rows for what the lesson says about a result
  private static final int PLENTY = 24;
  private static final int AROUND = 12; // rows of a page beside its picture
  private static final int LOW = 8; // rows that a picture may take in any case

  /** How a problem looks under the line it is about, which begins {@code indent} columns in. */
  @FunctionalInterface
  public interface Problems {
    List<StyledLine> lines(Problem problem, String line, int indent);
  }

  /** As the prompt shows things; pictures take the room a page of a lesson can spare. */
  public static Looks of(View view, Registry registry) {
    return of(view, registry, view.profile().rows() - WORDS, true);
  }

  /** For a text that is read from top to bottom, where room is no matter. */
  public static Looks flowing(View view, Registry registry) {
    return of(view, registry, PLENTY, false);
  }

  private static Looks of(View view, Registry registry, int rows, boolean page) {
    Profile profile = view.profile();
    ReplyRenderer replies = new ReplyRenderer(view, registry);
    Profile smaller = profile.withSize(profile.columns(), rows);
    View without = new View(smaller, view.detail(), view.drawing(), false, page, view.numbers());
    ReplyRenderer taught = new ReplyRenderer(without, registry);
    PictureRenderer pictures = new PictureRenderer(profile);
    Films films = new Films(view);
    boolean drawn = view.drawing() != Drawing.WORDS && view.drawing() != Drawing.NONE;
    return new Looks(
        profile,
        ran -> ran.byLesson() ? taught.render(Taught.of(ran.reply())) : replies.render(ran.reply()),
        shown ->
            drawn
                ? films
                    .scene(shown)
                    .map(Film::last)
                    .orElseGet(
                        () ->
                            indented(
                                pictures, shown.picture(), room(shown.picture(), profile, page)))
                : List.of(),
        films,
        (problem, line, indent) ->
            line.isEmpty() ? replies.render(problem) : replies.render(problem, line, indent));
  }

  /** On a page a picture leaves room for the words it belongs to. */
  private static Size room(Picture picture, Profile profile, boolean page) {
    Size room = Manner.of(picture).room(profile.columns() - 2 * INDENT);
    int most = Math.max(LOW, profile.rows() - AROUND);
    return page && most < room.rows() ? new Size(room.columns(), most) : room;
  }

  private static List<StyledLine> indented(PictureRenderer pictures, Picture one, Size room) {
    return pictures.render(one, room).stream().map(line -> line.indented(INDENT)).toList();
  }
}
