package dev.inkling.picture;

import dev.inkling.words.Text;
import java.util.List;

/**
 * Marks in one plane at one scale for both axes: vectors, their shadows and angles.
 *
 * @param axes whether the two axes are drawn; without them the plane is a plain drawing
 */
public record Plane(List<Mark> marks, boolean axes, Text description) implements Picture {

  public Plane {
    marks = List.copyOf(marks);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.plane(this);
  }
}
