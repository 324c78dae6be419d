package dev.inkling.operation.matrices;

import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.elimination.Combine;
import dev.inkling.picture.Picture;
import java.util.List;

/** A single input mixes the columns: the picture of a combination, its arrows tip to tail. */
final class CombinationPictures {

  private CombinationPictures() {}

  static List<Picture> of(Call call) {
    Arguments given = call.arguments();
    if (given.matrix(1).columns() != 1) {
      return List.of();
    }
    Argument columns = given.get(0);
    Argument amounts = given.get(1);
    return new Call(
            new Combine(), Arguments.of(amounts, columns).written(call.numbers()), call.value())
        .pictures();
  }
}
