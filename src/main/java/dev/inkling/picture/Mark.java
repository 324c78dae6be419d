package dev.inkling.picture;

import dev.inkling.words.Address;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.Optional;

/**
 * One stroke of a picture together with who it belongs to, what it is called and which number it
 * shows.
 *
 * @param id stable within a picture, such as {@code row 1} or {@code shadow}
 * @param label words that want a place near the shape; the device finds the place
 */
public record Mark(
    String id, Shape shape, Role role, Optional<Text> label, Optional<Address> about) {

  public static Mark of(String id, Shape shape, Role role) {
    return new Mark(id, shape, role, Optional.empty(), Optional.empty());
  }

  public Mark labelled(Text words) {
    return new Mark(id, shape, role, Optional.of(words), about);
  }

  public Mark about(Address address) {
    return new Mark(id, shape, role, label, Optional.of(address));
  }
}
