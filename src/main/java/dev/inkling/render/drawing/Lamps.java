package dev.inkling.render.drawing;

import dev.inkling.picture.Light;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What light falls on the cells of a table, from 0. */
record Lamps(List<Light> lights) {

  Lamps {
    lights = List.copyOf(lights);
  }

  /** The role of the last light that falls on a cell; a cell alone outshines rows and columns. */
  Optional<Role> at(int row, int column) {
    Optional<Role> role = Optional.empty();
    boolean alone = false;
    for (Light light : lights) {
      boolean cell = light.row() != Light.ALL && light.column() != Light.ALL;
      if (light.falls(row + 1, column + 1) && (cell || !alone)) {
        role = Optional.of(light.role());
        alone = cell;
      }
    }
    return role;
  }

  boolean isOut() {
    return lights.isEmpty();
  }

  /** Rows that are meant, from 0. */
  List<Integer> rows(int size) {
    return places(size, true);
  }

  List<Integer> columns(int size) {
    return places(size, false);
  }

  private List<Integer> places(int size, boolean row) {
    List<Integer> places = new ArrayList<>();
    for (Light light : lights) {
      int place = row ? light.row() : light.column();
      if (place != Light.ALL && place <= size && !places.contains(place - 1)) {
        places.add(place - 1);
      }
    }
    return places;
  }
}
