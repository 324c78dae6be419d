package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.words.Lists;
import dev.inkling.words.Numbers;
import dev.inkling.words.PictureWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers of units and the weights between them, each a line as wide as its weight is large.
 *
 * @param layers from the input on, at least two
 * @param weights one matrix between each two layers: a row for each unit of the later one, a column
 *     for each of the earlier
 */
public record Network(List<Layer> layers, List<Matrix> weights, Text description)
    implements Picture {

  public Network {
    layers = List.copyOf(layers);
    weights = List.copyOf(weights);
    if (layers.size() != weights.size() + 1) {
      throw new IllegalArgumentException("between each two layers there are weights");
    }
    for (int i = 0; i < weights.size(); i++) {
      Matrix matrix = weights.get(i);
      boolean fits =
          matrix.columns() == layers.get(i).units().size()
              && matrix.rows() == layers.get(i + 1).units().size();
      if (!fits) {
        throw new IllegalArgumentException("weights join every unit with every unit");
      }
    }
  }

  /** Described by its layers and all of its weights. */
  public static Network of(List<Layer> layers, List<Matrix> weights, Numbers numbers) {
    StringBuilder words = new StringBuilder("A network of layers: ");
    List<String> sizes = new ArrayList<>();
    for (Layer layer : layers) {
      sizes.add(
          layer.name().plain() + " with " + PictureWording.count(layer.units().size(), "unit"));
    }
    words.append(Lists.and(sizes)).append('.');
    for (int i = 0; i < weights.size(); i++) {
      words.append(" Weights from ").append(layers.get(i).name().plain()).append(" to ");
      words.append(layers.get(i + 1).name().plain()).append(": ");
      words.append(PictureWording.numbers(weights.get(i), numbers));
    }
    return new Network(layers, weights, Text.of(words.toString()));
  }

  /**
   * One layer.
   *
   * @param units their words, such as a name or a value; empty for none
   */
  public record Layer(Text name, List<Text> units) {
    public Layer {
      units = List.copyOf(units);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.network(this);
  }
}
