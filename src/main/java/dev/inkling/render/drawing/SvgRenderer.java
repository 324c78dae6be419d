package dev.inkling.render.drawing;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * A picture that moves as a document of its own, with a line of words under it that says what
   * happens, if anything is said. It plays and rests; who has asked for less motion sees its end.
   */
  public String render(Motion motion) {
    List<SvgDrawing> moments = new ArrayList<>();
    Optional<MovingPlane> plane = MovingPlane.of(motion, Drawer.SVG_SHEET, PAGE);
    for (double time : SvgMotion.times(motion)) {
      SvgDrawing moment =
          plane
              .map(moving -> SvgPlane.draw(moving.at(time)))
              .orElseGet(() -> motion.frame(time).accept(new Drawers(PAGE)).svg());
      moments.add(moment);
    }
    return SvgMotion.of(SvgMotion.told(moments, motion), motion).document(motion.description());
  }

  /** The same for one background, for readers that do not know which they stand on. */
  String render(Picture picture, Background on) {
    return SvgStyles.only(on, render(picture));
  }
}
