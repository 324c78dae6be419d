package dev.inkling.picture;

import dev.inkling.words.PictureWording;
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

  /** Described arrow by arrow. */
  public static Space of(List<Arrow> arrows) {
    List<String> words =
        arrows.stream()
            .map(one -> PictureWording.reach(one.id(), one.to().x(), one.to().y(), one.to().z()))
            .toList();
    return new Space(arrows, Text.of("Arrows from the origin. " + String.join("; ", words) + "."));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.space(this);
  }
}
