package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;
import java.util.List;

/**
 * Draws pictures as SVG, for pages and papers: the same geometry and the same words as on a screen,
 * light or dark as the page it stands on.
 */
public final class SvgRenderer {

  private static final Size SHEET = new Size(64, 26); // cells words are placed on
  private static final Size LONG = new Size(100, 1000);

  private static final Profile PROFILE = Profile.plain(Glyphs.UNICODE);

  /** The picture as a document of its own. */
  public String render(Picture picture) {
    return picture.accept(
        new Picture.Visitor<>() {
          @Override
          public String plane(Plane plane) {
            Composer composer = new Composer(plane, SHEET.columns(), SHEET.rows(), PROFILE);
            return new SvgPlane(composer.compose()).document(plane);
          }

          @Override
          public String bars(Bars bars) {
            List<StyledLine> lines = new BarsRenderer(PROFILE).render(bars, LONG);
            return SvgCells.document(lines, bars);
          }

          @Override
          public String bitmap(Bitmap bitmap) {
            return SvgPixels.document(bitmap);
          }
        });
  }
}
