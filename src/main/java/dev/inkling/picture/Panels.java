package dev.inkling.picture;

import dev.inkling.words.Text;
import java.util.List;

/**
 * The same plane before and after something happened to it, side by side at one scale, so that what
 * grew, turned or stayed can be compared by eye.
 *
 * @param panels from left to right, at least one
 * @param between a word over the arrows from panel to panel, such as the name of a matrix; without
 *     one there is no arrow, and the panels are two of a kind
 */
public record Panels(List<Panel> panels, Text between, Text description) implements Picture {

  public Panels {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("panels need at least one plane");
    }
  }

  /** The usual two. */
  public static Panels beforeAfter(Plane before, Plane after, Text between, Text description) {
    Panel first = new Panel(Text.dim("before"), before);
    Panel second = new Panel(Text.strong("after"), after);
    return new Panels(List.of(first, second), between, description);
  }

  /**
   * One plane and the words over it.
   *
   * @param title a word or two; dim for the old, strong for the new
   */
  public record Panel(Text title, Plane plane) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.panels(this);
  }
}
