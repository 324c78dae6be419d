package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.PictureWording;
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

  /** Described matrix by matrix, with what is lit. */
  public static Entries of(List<Block> blocks, Numbers numbers) {
    StringBuilder words = new StringBuilder();
    for (Block block : blocks) {
      String name = block.name().isEmpty() ? "The matrix" : block.name().plain();
      words.append(words.isEmpty() ? "" : " ").append(name).append(" is ");
      words.append(numbers.set(block.values()));
      for (Light light : block.lights()) {
        words.append(", ").append(PictureWording.lit(light.row(), light.column()));
      }
      words.append('.');
    }
    return new Entries(blocks, numbers, Text.of(words.toString()));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.entries(this);
  }
}
