package dev.inkling.stage;

import dev.inkling.language.Reply;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.PictureRenderer;
import dev.inkling.render.drawing.Size;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How what is computed looks on one medium; handed in, so that a lesson shows a reply as the prompt
 * would.
 *
 * @param problems a problem with the line it is about
 */
public record Looks(
    Profile profile,
    Function<Reply, List<StyledLine>> replies,
    Function<Picture, List<StyledLine>> pictures,
    BiFunction<Problem, String, List<StyledLine>> problems) {

  private static final Size PLANE = new Size(76, 16);
  private static final Size BARS = new Size(76, 12);
  private static final Size BITMAP = new Size(76, 8);

  /** Pictures drawn in characters, each with the room it may take among the words of a lesson. */
  public static Looks of(
      Profile profile,
      Function<Reply, List<StyledLine>> replies,
      BiFunction<Problem, String, List<StyledLine>> problems) {
    PictureRenderer renderer = new PictureRenderer(profile);
    return new Looks(
        profile,
        replies,
        picture -> renderer.render(picture, room(picture, profile.columns() - 4)),
        problems);
  }

  private static Size room(Picture picture, int columns) {
    Size most =
        picture.accept(
            new Picture.Visitor<>() {
              @Override
              public Size plane(Plane plane) {
                return PLANE;
              }

              @Override
              public Size bars(Bars bars) {
                return BARS;
              }

              @Override
              public Size bitmap(Bitmap bitmap) {
                return BITMAP;
              }
            });
    return new Size(Math.min(columns, most.columns()), most.rows());
  }
}
