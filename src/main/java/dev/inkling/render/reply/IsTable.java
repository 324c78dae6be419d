package dev.inkling.render.reply;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;

/** Whether a picture is a table with its numbers written out, and so does the working's job. */
final class IsTable implements Picture.Visitor<Boolean> {

  static final IsTable VISITOR = new IsTable();

  private IsTable() {}

  @Override
  public Boolean plane(Plane plane) {
    return false;
  }

  @Override
  public Boolean bars(Bars bars) {
    return bars.before().size() > 1;
  }

  @Override
  public Boolean bitmap(Bitmap bitmap) {
    return false;
  }
}
