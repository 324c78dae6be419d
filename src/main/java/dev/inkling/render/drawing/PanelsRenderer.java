package dev.inkling.render.drawing;

import dev.inkling.picture.Panels;
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
    return composed(new Size(columns, rows)).map(one -> one.lines(profile)).orElse(List.of());
  }

  @Override
  public SvgDrawing svg() {
    return composed(SVG_WIDE).orElseThrow().svg();
  }

  private Optional<Spread> composed(Size sheet) {
    return new PanelsComposer(panels, sheet, profile).compose().map(PanelsLayout::spread);
  }
}
