package dev.inkling.picture;

import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * Arrows from the origin in three directions. Each tip is tied to the floor by a dashed line, for
 * without it nobody can tell near from high.
 */
public record Space(List<Arrow> arrows, Text description) implements Picture {

  public Space {
    arrows = List.copyOf(arrows);
  }

  /**
   * One arrow from the origin.
   *
   * @param label words for its tip
   */
  public record Arrow(String id, Point3 to, Role role, Text label) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.space(this);
  }
}
