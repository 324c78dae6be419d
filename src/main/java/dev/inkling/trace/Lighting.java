package dev.inkling.trace;

import dev.inkling.math.Matrix;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of which matrix stand out during a step, so that every renderer lights up the same
 * row, column and cell.
 */
public final class Lighting {

  private static final int MOST = 16; // entries of a product that is written again for each

  private static final Lighting NONE = new Lighting(List.of());

  private final List<Highlight> highlights;

  private Lighting(List<Highlight> highlights) {
    this.highlights = List.copyOf(highlights);
  }

  /** Nothing stands out. */
  public static Lighting none() {
    return NONE;
  }

  public static Lighting of(List<Highlight> highlights) {
    return highlights.isEmpty() ? NONE : new Lighting(highlights);
  }

  /**
   * The role in which an entry lights up; a single entry outshines its row and column.
   *
   * @param root whose entry it is; empty for the result
   * @param row from 0
   * @param column from 0
   */
  public Optional<Role> at(String root, int row, int column) {
    Optional<Role> role = Optional.empty();
    for (Highlight highlight : highlights) {
      List<Address.Part> path = highlight.about().path();
      if (!highlight.about().root().equals(root) || path.size() != 1) {
        continue;
      }
      Address.Part part = path.get(0);
      boolean entry =
          part.equals(new Address.Entry(row + 1, column + 1))
              || part.equals(new Address.Place(Math.max(row, column) + 1));
      if (entry) {
        return Optional.of(highlight.role());
      }
      if (part.equals(new Address.Row(row + 1)) || part.equals(new Address.Column(column + 1))) {
        role = Optional.of(highlight.role());
      }
    }
    return role;
  }

  /** Whether a product written down is small enough to be written again for each of its entries. */
  public static boolean fits(Equation board) {
    Matrix result = board.sides().get(board.sides().size() - 1).value();
    return result.size() > 1 && result.size() <= MOST;
  }
}
