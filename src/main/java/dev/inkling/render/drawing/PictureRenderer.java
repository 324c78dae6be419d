package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;

/**
 * Draws pictures with characters, for one screen.
 *
 * <p>A picture that does not fit is not drawn at all: no lines come back, and its description takes
 * its place.
 */
public final class PictureRenderer {

  private final Profile profile;

  public PictureRenderer(Profile profile) {
    this.profile = profile;
  }

  /**
   * A block no wider and no higher than the room, without blank lines above or below.
   *
   * @return no lines if there is too little room
   */
  public List<StyledLine> render(Picture picture, Size room) {
    return picture.accept(
        new Picture.Visitor<>() {
          @Override
          public List<StyledLine> plane(Plane plane) {
            return new PlaneRenderer(profile).render(plane, room);
          }

          @Override
          public List<StyledLine> bars(Bars bars) {
            return new BarsRenderer(profile).render(bars, room);
          }

          @Override
          public List<StyledLine> bitmap(Bitmap bitmap) {
            return new BitmapRenderer(profile).render(bitmap, room);
          }
        });
  }

  public List<StyledLine> render(Picture picture, int columns, int rows) {
    return render(picture, new Size(columns, rows));
  }

  /** The room a picture makes good use of, given what there is. */
  public Size wanted(Picture picture, Size room) {
    return picture.accept(
        new Picture.Visitor<>() {
          @Override
          public Size plane(Plane plane) {
            return new PlaneRenderer(profile).wanted(plane, room);
          }

          @Override
          public Size bars(Bars bars) {
            return Blocks.size(new BarsRenderer(profile).render(bars, room));
          }

          @Override
          public Size bitmap(Bitmap bitmap) {
            return Blocks.size(new BitmapRenderer(profile).render(bitmap, room));
          }
        });
  }
}
