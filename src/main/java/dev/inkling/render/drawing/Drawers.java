package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
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
}
