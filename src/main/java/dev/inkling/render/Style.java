package dev.inkling.render;

import dev.inkling.words.Role;
import dev.inkling.words.Span;
import java.util.Optional;

/**
 * How a run of characters looks, in roles and not in colours, so that one line serves every screen.
 *
 * @param strong bold where the screen can
 * @param fill ink of a bitmap's cells
 */
public record Style(Role role, boolean strong, boolean underline, Optional<Fill> fill) {

  public static final Style PLAIN = of(Role.TEXT);
  public static final Style DIM = of(Role.DIM);

  public static Style of(Role role) {
    return new Style(role, false, false, Optional.empty());
  }

  public static Style strong(Role role) {
    return new Style(role, true, false, Optional.empty());
  }

  public static Style of(Span span) {
    return new Style(span.role(), span.strong(), false, Optional.empty());
  }

  public static Style of(Fill fill) {
    return new Style(Role.TEXT, false, false, Optional.of(fill));
  }

  /** Written out, because the generated one costs the first answer several milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Style that
        && role == that.role
        && strong == that.strong
        && underline == that.underline
        && fill.equals(that.fill);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * role.ordinal() + (strong ? 1 : 0) + (underline ? 2 : 0)) + fill.hashCode();
  }

  public Style bold() {
    return new Style(role, true, underline, fill);
  }

  public Style underlined() {
    return new Style(role, strong, true, fill);
  }
}
