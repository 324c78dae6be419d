package dev.inkling.picture;

import dev.inkling.words.Text;

/**
 * What to draw, free of any device: the same picture becomes braille, ASCII, SVG or words.
 *
 * <p>No picture knows a terminal, a colour or a column count.
 */
public sealed interface Picture permits Plane, Panels, Bars, Bitmap {

  /** The picture in words, with every fact needed to draw its conclusion. */
  Text description();

  <R> R accept(Visitor<R> visitor);

  /** One case for each kind of picture. */
  interface Visitor<R> {
    R plane(Plane plane);

    R panels(Panels panels);

    R bars(Bars bars);

    R bitmap(Bitmap bitmap);
  }
}
