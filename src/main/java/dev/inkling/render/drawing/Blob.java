package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.Role;
import java.util.List;

/** A round dot of a stroke's colour: a point, or a vector of no length. */
record Blob(Point at, Role role, Form form) {

  private static final String[] FULL = {"###", "###", "###"};
  private static final String[] HOLLOW = {" ### ", "#   #", "#   #", "#   #", " ### "};
  private static final String[] CROSS = {"#   #", " # # ", "  #  ", " # # ", "#   #"};

  Blob(Point at, Role role) {
    this(at, role, Form.FULL);
  }

  /** Its dots, row by row around the middle. */
  List<String> dots() {
    return List.of(
        switch (form) {
          case FULL -> FULL;
          case HOLLOW -> HOLLOW;
          case CROSS -> CROSS;
        });
  }

  /** Dots it reaches from its middle. */
  int reach() {
    return form == Form.FULL ? 1 : 2;
  }

  /** As one character of a typewriter. */
  char typed() {
    return switch (form) {
      case FULL -> '*';
      case HOLLOW -> 'o';
      case CROSS -> 'x';
    };
  }
}
