package dev.inkling.picture;

import dev.inkling.words.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pictures that belong together, beside one another where there is room, else one under another.
 */
public record Group(Flow flow, List<Picture> pictures, Text description) implements Picture {

  /** How they stand where there is room. */
  public enum Flow {
    BESIDE,
    STACKED
  }

  public Group {
    pictures = List.copyOf(pictures);
    if (pictures.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one picture");
    }
  }

  /** Described by the words of its pictures. */
  public static Group of(Flow flow, List<Picture> pictures) {
    String words =
        pictures.stream().map(one -> one.description().plain()).collect(Collectors.joining(" "));
    return new Group(flow, pictures, Text.of(words));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.group(this);
  }
}
