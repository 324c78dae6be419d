package dev.inkling.operation.patterns;

import dev.inkling.math.CrossCorrelation;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Results;
import java.util.List;
import java.util.stream.IntStream;

/** A pattern, the image it is laid over, and the scores that came of it: what all views look at. */
record Overlay(Arguments given, Matrix pattern, Matrix image, Matrix scores) {

  static Overlay of(Call call) {
    Arguments given = call.arguments();
    return new Overlay(given, given.matrix(0), given.matrix(1), Results.of(call));
  }

  /** Whether the pattern is as large as the image, so that there is one place for it. */
  boolean isOne() {
    return pattern.sameShape(image);
  }

  /** The row of the image on which a place begins, from 0. */
  int row(int place) {
    return place / scores.columns();
  }

  /** The column of the image at which a place begins, from 0. */
  int column(int place) {
    return place % scores.columns();
  }

  /** What lies under the pattern. */
  Matrix window(int place) {
    return CrossCorrelation.of(pattern, image).window(row(place), column(place));
  }

  /** Where the highest scores are. */
  List<Integer> loudest() {
    Scalar most = scores.entries().stream().max(Scalar::compareTo).orElseThrow();
    return IntStream.range(0, scores.size())
        .filter(place -> scores.at(place).compareTo(most) == 0)
        .boxed()
        .toList();
  }

  /** A place as it is typed: {@code [2,3]}. */
  String typed(int place) {
    return Entries.address("", scores, row(place), column(place)).print();
  }
}
