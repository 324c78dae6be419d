package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Chart;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Group;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Histogram;
import dev.inkling.picture.Network;
import dev.inkling.picture.NumberLine;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Space;
import dev.inkling.picture.Sparkline;
import dev.inkling.picture.Strip;
import dev.inkling.picture.Table;
import dev.inkling.picture.Tiles;
import dev.inkling.render.Profile;

/** Finds the one who can draw a picture: one line for each kind. */
record Drawers(Profile profile) implements Picture.Visitor<Drawer> {

  @Override
  public Drawer plane(Plane plane) {
    return new PlaneRenderer(plane, profile);
  }

  @Override
  public Drawer panels(Panels panels) {
    return new PanelsRenderer(panels, profile);
  }

  @Override
  public Drawer bars(Bars bars) {
    return new BarsRenderer(bars, profile);
  }

  @Override
  public Drawer bitmap(Bitmap bitmap) {
    return new BitmapRenderer(bitmap, profile);
  }

  @Override
  public Drawer space(Space space) {
    return new SpaceRenderer(space, profile);
  }

  @Override
  public Drawer entries(Entries entries) {
    return new EntriesRenderer(entries, profile);
  }

  @Override
  public Drawer heatMap(HeatMap heatMap) {
    return new HeatMapRenderer(heatMap, profile);
  }

  @Override
  public Drawer numberLine(NumberLine numberLine) {
    return new NumberLineRenderer(numberLine, profile);
  }

  @Override
  public Drawer histogram(Histogram histogram) {
    return new HistogramRenderer(histogram, profile);
  }

  @Override
  public Drawer sparkline(Sparkline sparkline) {
    return new SparklineRenderer(sparkline, profile);
  }

  @Override
  public Drawer chart(Chart chart) {
    return new ChartRenderer(chart, profile);
  }

  @Override
  public Drawer strip(Strip strip) {
    return new StripRenderer(strip, profile);
  }

  @Override
  public Drawer tiles(Tiles tiles) {
    return new TilesRenderer(tiles, profile);
  }

  @Override
  public Drawer network(Network network) {
    return new NetworkRenderer(network, profile);
  }

  @Override
  public Drawer table(Table table) {
    return new TableRenderer(table, profile);
  }

  @Override
  public Drawer group(Group group) {
    return new GroupRenderer(group, profile);
  }
}
