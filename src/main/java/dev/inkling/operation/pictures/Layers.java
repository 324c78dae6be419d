package dev.inkling.operation.pictures;

import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Network;
import dev.inkling.picture.Picture;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weights as lines between the units they join. */
final class Layers implements Shown.Way {

  static Operation operation() {
    Signature signature =
        Signature.of("network", "Draws the weights of one or two layers as lines between units.")
            .taking("V", "the weights of the first layer, a row for each of its units")
            .maybeTaking("W", "the weights of the second layer")
            .withExamples("network [3 -1 0; 1 2 -2] [1 -2; -3 1]", "network [1 -1; 2 0]")
            .seeAlso("heatmap", "compose");
    return new Shown(signature, new Layers());
  }

  @Override
  public void check(Arguments given) {
    if (given.count() > 1 && given.matrix(1).columns() != given.matrix(0).rows()) {
      throw ArgumentProblem.at(
          1,
          Problem.work(
                  given.label(0)
                      + " is "
                      + Shapes.of(given.matrix(0))
                      + ", "
                      + given.label(1)
                      + " is "
                      + Shapes.of(given.matrix(1))
                      + ".")
              .expecting("The second layer needs a column for each row of the first."));
    }
  }

  @Override
  public Optional<Picture> picture(Call call) {
    Arguments given = call.arguments();
    List<Matrix> weights = new ArrayList<>();
    List<Network.Layer> layers = new ArrayList<>();
    layers.add(layer("input", "x", given.matrix(0).columns()));
    for (int i = 0; i < given.count(); i++) {
      Matrix matrix = given.matrix(i);
      if (Drawable.numbers(matrix).isEmpty()) {
        return Optional.empty();
      }
      boolean last = i == given.count() - 1;
      layers.add(layer(last ? "output" : "hidden", last ? "y" : "", matrix.rows()));
      weights.add(matrix);
    }
    return Optional.of(Network.of(layers, weights, call.numbers()));
  }

  private static Network.Layer layer(String name, String letter, int count) {
    List<Text> units = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      units.add(letter.isEmpty() ? Text.empty() : Text.of(letter + i));
    }
    return new Network.Layer(Text.dim(name), units);
  }
}
