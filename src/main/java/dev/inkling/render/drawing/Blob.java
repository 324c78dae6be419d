package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.words.Role;

/** A round dot of a stroke's colour: a point, or a vector of no length. */
record Blob(Point at, Role role) {}
