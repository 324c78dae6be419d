package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.List;

/** Matrices in brackets, one after another, with the rows, columns and cells lit that are meant. */
public record Entries(List<Block> blocks, Numbers numbers, Text description) implements Picture {

  public Entries {
    blocks = List.copyOf(blocks);
  }

  /**
   * One matrix.
   *
   * @param name over it
   * @param lights what is meant; all else is dim then. A later light outshines an earlier one
   * @param after what stands between it and the next, such as {@code ·} or {@code =}
   */
  public record Block(Text name, Matrix values, List<Light> lights, Text after) {
    public Block {
      lights = List.copyOf(lights);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.entries(this);
  }
}
