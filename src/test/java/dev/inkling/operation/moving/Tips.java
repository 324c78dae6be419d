package dev.inkling.operation.moving;

import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;

/** Where î and ĵ point in a picture. */
record Tips(Point right, Point up) {

  static Tips of(Plane plane) {
    return new Tips(tip(plane, "î"), tip(plane, "ĵ"));
  }

  private static Point tip(Plane plane, String id) {
    return plane.marks().stream()
        .filter(mark -> mark.id().equals(id))
        .map(mark -> ((Shape.Arrow) mark.shape()).to())
        .findFirst()
        .orElseThrow();
  }
}
