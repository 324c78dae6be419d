package dev.inkling.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of one number (or row, or part) on the screen, printed and parsed as the learner types
 * it: {@code C[1,2]}, {@code [2]}, {@code E.values[2]}.
 *
 * @param root whose part it is; empty for the latest answer
 * @param path from the whole to the part
 */
public record Address(String root, List<Part> path) {

  public Address {
    path = List.copyOf(path);
  }

  public static Address of(String root, Part... path) {
    return new Address(root, List.of(path));
  }

  public Address then(Part part) {
    List<Part> longer = new ArrayList<>(path);
    longer.add(part);
    return new Address(root, longer);
  }

  /** One step from a whole to a part; all numbers count from 1. */
  public sealed interface Part permits Place, Entry, Row, Column, Field {
    String print();
  }

  /** The {@code place}-th number of a row or column. */
  public record Place(int place) implements Part {
    @Override
    public String print() {
      return "[" + place + "]";
    }
  }

  /** Where a row and a column of a matrix meet. */
  public record Entry(int row, int column) implements Part {
    @Override
    public String print() {
      return "[" + row + "," + column + "]";
    }
  }

  /** A whole row. */
  public record Row(int row) implements Part {
    @Override
    public String print() {
      return "[" + row + ",:]";
    }
  }

  /** A whole column. */
  public record Column(int column) implements Part {
    @Override
    public String print() {
      return "[:," + column + "]";
    }
  }

  /** A named part, such as {@code .values}. */
  public record Field(String name) implements Part {
    @Override
    public String print() {
      return "." + name;
    }
  }

  /** Whether it is a number written out, which is its own name. */
  public boolean isNumber() {
    char first = root.isEmpty() ? ' ' : root.charAt(0);
    return first >= '0' && first <= '9' || first == '-' || first == '.';
  }

  /** Whether the whole is no name and has to be computed first: {@code (A*B)[1,2]}. */
  public boolean isComputed() {
    return isNumber() || root.chars().anyMatch(c -> "()[]'".indexOf(c) >= 0);
  }

  /** As it is typed. */
  public String print() {
    StringBuilder text = new StringBuilder(root);
    path.forEach(part -> text.append(part.print()));
    return text.toString();
  }
}
