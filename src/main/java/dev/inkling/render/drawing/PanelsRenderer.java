package dev.inkling.render.drawing;

import dev.inkling.picture.Panels;
import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;
import java.util.Optional;

/** Draws planes beside one another at one scale, titles over them and an arrow between. */
final class PanelsRenderer implements Drawer {

  private static final Size LARGEST = new Size(240, 60);

  private final Panels panels;
  private final Profile profile;

  PanelsRenderer(Panels panels, Profile profile) {
    this.panels = panels;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    int columns = Math.min(room.columns(), LARGEST.columns());
    int rows = Math.min(room.rows(), LARGEST.rows());
    return composed(new Size(columns, rows)).map(this::lines).orElse(List.of());
  }

  private Optional<PanelsLayout> composed(Size sheet) {
    return new PanelsComposer(panels, sheet, profile).compose();
  }

  private List<StyledLine> lines(PanelsLayout layout) {
    Sheet sheet = new Sheet(layout.size().rows());
    for (int i = 0; i < layout.compositions().size(); i++) {
      Size corner = layout.corner(i);
      sheet.put(layout.compositions().get(i).grid().lines(), corner.columns(), corner.rows());
    }
    for (Grid.Placed one : layout.words()) {
      sheet.put(List.of(one.words().in(profile.glyphs())), one.column(), one.row());
    }
    return Blocks.cropped(sheet.lines());
  }

  @Override
  public String svg() {
    PanelsLayout layout = composed(SVG_WIDE).orElseThrow();
    SvgSheet sheet = new SvgSheet();
    Extent drawn = Extent.of(Point.ORIGIN);
    for (int i = 0; i < layout.compositions().size(); i++) {
      Size corner = layout.corner(i);
      Composition plane = layout.compositions().get(i);
      drawn = drawn.with(SvgPlane.draw(plane, sheet, corner.columns(), corner.rows()));
    }
    for (Grid.Placed words : layout.words()) {
      drawn = drawn.with(sheet.words(words, 0, 0));
    }
    return sheet.document(drawn, panels.description().plain());
  }
}
