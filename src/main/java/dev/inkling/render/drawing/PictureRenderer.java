package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
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
    List<StyledLine> lines = picture.accept(new Drawers(profile)).lines(room);
    Size size = Blocks.size(lines);
    // a wide character in a room of one column has no place, whoever cuts it
    boolean fits = size.columns() <= room.columns() && size.rows() <= room.rows();
    return fits ? lines : List.of();
  }

  public List<StyledLine> render(Picture picture, int columns, int rows) {
    return render(picture, new Size(columns, rows));
  }

  /** The room a picture makes good use of, given what there is. */
  public Size wanted(Picture picture, Size room) {
    return picture.accept(new Drawers(profile)).wanted(room);
  }
}
