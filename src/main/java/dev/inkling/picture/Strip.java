package dev.inkling.picture;

import dev.inkling.words.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Small images in a row at one scale of ink: a change step by step, or many of one kind. */
public record Strip(List<Bitmap> bitmaps, Text description) implements Picture {

  public Strip {
    bitmaps = List.copyOf(bitmaps);
    if (bitmaps.isEmpty()) {
      throw new IllegalArgumentException("a strip has at least one image");
    }
  }

  /** Described by the words of its images. */
  public static Strip of(List<Bitmap> bitmaps) {
    String words =
        bitmaps.stream().map(one -> one.description().plain()).collect(Collectors.joining(" "));
    return new Strip(bitmaps, Text.of(words));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.strip(this);
  }
}
