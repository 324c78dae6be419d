package dev.inkling.render.reply;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;

/** Whether a picture is a small image, several of which stand in one row. */
final class IsBitmap implements Picture.Visitor<Boolean> {

  static final IsBitmap VISITOR = new IsBitmap();

  private IsBitmap() {}

  @Override
  public Boolean plane(Plane plane) {
    return false;
  }

  @Override
  public Boolean bars(Bars bars) {
    return false;
  }

  @Override
  public Boolean bitmap(Bitmap bitmap) {
    return true;
  }
}
