package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Glyphs;

/**
 * Draws pictures as SVG, for pages and papers: the same geometry and the same words as on a screen,
 * light or dark as the page it stands on.
 */
public final class SvgRenderer {

  /** One that can show all there is, so that nothing is left out for want of colour. */
  private static final Profile PAGE =
      Profile.plain(Glyphs.UNICODE)
          .withColours(Profile.Colours.TRUECOLOR)
          .withBackground(Profile.Background.LIGHT);

  /** The picture as a document of its own. */
  public String render(Picture picture) {
    return picture.accept(new Drawers(PAGE)).svg().document(picture);
  }

  /** The same for one background, for readers that do not know which they stand on. */
  String render(Picture picture, Background on) {
    return SvgStyles.only(on, render(picture));
  }
}
