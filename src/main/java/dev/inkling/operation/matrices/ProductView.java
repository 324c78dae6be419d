package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.ProductWording;
import dev.inkling.words.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The three ways to tell one product, of which people see different things: what each row is asked,
 * what the columns are mixed to, and which layers it is piled up from.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 1.4 and 2.4"
 */
enum ProductView {
  /** Every row of the left meets every column of the right. */
  ROWS {
    @Override
    Steps steps(Call call) {
      return ProductSteps.of(call);
    }

    @Override
    List<Picture> pictures(Call call) {
      return ProductPictures.of(call);
    }

    @Override
    Text sentence(Call call) {
      Matrix rows = call.arguments().matrix(0);
      Matrix right = call.arguments().matrix(1);
      return right.columns() == 1
          ? new ProductWording(call.numbers()).answers(rows, right)
          : ProductWording.meetings(rows, right);
    }
  },
  /** Every column of the product is so much of each column of the left. */
  COLUMNS {
    @Override
    Steps steps(Call call) {
      return CombinationSteps.of(call);
    }

    @Override
    List<Picture> pictures(Call call) {
      return CombinationPictures.of(call);
    }

    @Override
    Text sentence(Call call) {
      Arguments given = call.arguments();
      return new ProductWording(call.numbers())
          .combinations(given.matrix(1), Results.of(call), given.label(0), given.label(1));
    }
  },
  /** Each column of the left times its row of the right is a layer; the layers add up. */
  OUTER {
    @Override
    Steps steps(Call call) {
      return LayerSteps.of(call);
    }

    @Override
    List<Picture> pictures(Call call) {
      return List.of();
    }

    @Override
    Text sentence(Call call) {
      return ProductWording.layers(call.arguments().matrix(0), call.arguments().matrix(1));
    }
  };

  static String[] words() {
    return new String[] {ROWS.word(), COLUMNS.word(), OUTER.word()};
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view asked for with {@code --view}; rows where none is. */
  static ProductView of(Arguments given) {
    String word = given.option("view").orElse(ROWS.word());
    return Arrays.stream(values())
        .filter(view -> view.word().equals(word))
        .findFirst()
        .orElse(ROWS);
  }

  abstract Steps steps(Call call);

  abstract List<Picture> pictures(Call call);

  abstract Text sentence(Call call);
}
