package dev.inkling.picture;

import dev.inkling.words.PictureWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * The ups and downs of many numbers in one line of text.
 *
 * @param values finite, at least one
 */
public record Sparkline(Text name, List<Double> values, Role role, Text description)
    implements Picture {

  public Sparkline {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a sparkline has at least one value");
    }
  }

  public static Sparkline of(String name, List<Double> values, Role role) {
    Text words = Text.of(PictureWording.course(name, values));
    return new Sparkline(Text.of(name), values, role, words);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.sparkline(this);
  }
}
