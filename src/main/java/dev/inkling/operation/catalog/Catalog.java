package dev.inkling.operation.catalog;

import dev.inkling.operation.Family;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.eigen.Diagonalize;
import dev.inkling.operation.eigen.Eigen;
import dev.inkling.operation.eigen.Powers;
import dev.inkling.operation.elimination.Basis;
import dev.inkling.operation.elimination.Combine;
import dev.inkling.operation.elimination.Cross;
import dev.inkling.operation.elimination.Det;
import dev.inkling.operation.elimination.Independent;
import dev.inkling.operation.elimination.InverseOf;
import dev.inkling.operation.elimination.Rank;
import dev.inkling.operation.elimination.Rref;
import dev.inkling.operation.elimination.Solve;
import dev.inkling.operation.elimination.Span;
import dev.inkling.operation.layers.ArgMax;
import dev.inkling.operation.layers.EachEntry;
import dev.inkling.operation.layers.Extreme;
import dev.inkling.operation.layers.Softmax;
import dev.inkling.operation.maps.Compose;
import dev.inkling.operation.maps.Rotation;
import dev.inkling.operation.maps.Shear;
import dev.inkling.operation.maps.Transform;
import dev.inkling.operation.matrices.Add;
import dev.inkling.operation.matrices.Builder;
import dev.inkling.operation.matrices.Diagonal;
import dev.inkling.operation.matrices.Mul;
import dev.inkling.operation.matrices.RandomMatrix;
import dev.inkling.operation.matrices.Scale;
import dev.inkling.operation.matrices.Transpose;
import dev.inkling.operation.orthogonal.Gramschmidt;
import dev.inkling.operation.orthogonal.Pca;
import dev.inkling.operation.orthogonal.Svd;
import dev.inkling.operation.patterns.Analogy;
import dev.inkling.operation.patterns.Detect;
import dev.inkling.operation.pictures.Shown;
import dev.inkling.operation.vectors.Angle;
import dev.inkling.operation.vectors.Cosine;
import dev.inkling.operation.vectors.Dot;
import dev.inkling.operation.vectors.Norm;
import dev.inkling.operation.vectors.Normalize;
import dev.inkling.operation.vectors.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * The one list of operations that have a word, by family; help, commands and completion follow it.
 */
public final class Catalog {

  private Catalog() {}

  public static Registry standard() {
    return Registry.of(
        List.of(
            vectors(),
            matrices(),
            maps(),
            layers(),
            patterns(),
            numbers(),
            columns(),
            elimination(),
            axes(),
            eigen(),
            builders(),
            pictures()));
  }

  private static Family vectors() {
    return Family.of(
        "vectors",
        "how far two lists of numbers agree; lengths, angles, shadows",
        new Dot(),
        new Norm(),
        new Normalize(),
        new Cosine(),
        new Angle(),
        new Project(),
        new Cross());
  }

  private static Family matrices() {
    return Family.of(
        "matrices", "products and sums", new Mul(), Add.sum(), new Scale(), new Transpose());
  }

  private static Family layers() {
    List<Operation> operations = new ArrayList<>(EachEntry.bends());
    operations.addAll(List.of(new Softmax(), new ArgMax()));
    return new Family("layers", "what happens between the layers of a network", operations);
  }

  private static Family patterns() {
    return Family.of(
        "patterns",
        "what a pattern finds in an image; one step taken twice",
        new Detect(),
        new Analogy());
  }

  private static Family maps() {
    return Family.of(
        "maps",
        "what a matrix does to the plane, and one after the other",
        new Transform(),
        new Compose());
  }

  private static Family numbers() {
    List<Operation> operations = new ArrayList<>(EachEntry.functions());
    operations.addAll(List.of(Extreme.min(), Extreme.max()));
    return new Family("functions", "each number by itself", operations);
  }

  private static Family columns() {
    return Family.of(
        "columns",
        "what columns reach together; the same arrow in other numbers",
        new Combine(),
        new Span(),
        new Independent(),
        new Basis());
  }

  private static Family elimination() {
    return Family.of(
        "elimination",
        "equations, solved row by row",
        new Solve(),
        new InverseOf(),
        new Det(),
        new Rank(),
        new Rref());
  }

  private static Family axes() {
    return Family.of(
        "axes",
        "directions at right angles, and how far things stretch along them",
        new Gramschmidt(),
        new Svd(),
        new Pca());
  }

  private static Family eigen() {
    return Family.of(
        "directions",
        "those a matrix keeps, and what they say of its powers",
        new Eigen(),
        new Diagonalize(),
        new Powers());
  }

  private static Family pictures() {
    return new Family("pictures", "numbers drawn, and left as they are", Shown.all());
  }

  private static Family builders() {
    return Family.of(
        "builders",
        "matrices to begin with",
        Builder.zeros(),
        Builder.ones(),
        Builder.identity(),
        new Rotation(),
        new Shear(),
        new Diagonal(),
        new RandomMatrix());
  }
}
