package dev.inkling.picture;

import dev.inkling.math.Matrix;
import dev.inkling.words.Text;
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
