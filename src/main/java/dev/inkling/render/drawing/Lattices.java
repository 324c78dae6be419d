package dev.inkling.render.drawing;

import dev.inkling.picture.Shape;
import java.util.List;
import java.util.stream.DoubleStream;

/** How much of its grids a plane shows: one square more than what stands in it. */
final class Lattices {

  private Lattices() {}

  /** The world with as much of the grids around it as one square of the finest is wide. */
  static Extent widened(Extent world, List<Shape> shapes) {
    List<Shape.Lattice> grids =
        shapes.stream()
            .filter(Shape.Lattice.class::isInstance)
            .map(Shape.Lattice.class::cast)
            .toList();
    double margin =
        grids.stream()
            .flatMapToDouble(grid -> DoubleStream.of(grid.first().length(), grid.second().length()))
            .filter(length -> length > 0)
            .min()
            .orElse(0);
    Extent most = world.grown(margin);
    Extent wide = world;
    for (Shape.Lattice grid : grids) {
      for (int i : new int[] {grid.low(), grid.high()}) {
        for (int j : new int[] {grid.low(), grid.high()}) {
          wide = wide.with(most.nearest(grid.first().times(i).plus(grid.second().times(j))));
        }
      }
    }
    return wide;
  }
}
