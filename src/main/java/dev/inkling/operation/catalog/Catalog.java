package dev.inkling.operation.catalog;

import dev.inkling.operation.Family;
import dev.inkling.operation.Registry;
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
import dev.inkling.operation.matrices.Add;
import dev.inkling.operation.matrices.Builder;
import dev.inkling.operation.matrices.Mul;
import dev.inkling.operation.matrices.Relu;
import dev.inkling.operation.matrices.Scale;
import dev.inkling.operation.matrices.Transpose;
import dev.inkling.operation.orthogonal.Gramschmidt;
import dev.inkling.operation.orthogonal.Pca;
import dev.inkling.operation.orthogonal.Svd;
import dev.inkling.operation.vectors.Angle;
import dev.inkling.operation.vectors.Cosine;
import dev.inkling.operation.vectors.Dot;
import dev.inkling.operation.vectors.Norm;
import dev.inkling.operation.vectors.Normalize;
import dev.inkling.operation.vectors.Project;
import java.util.List;

/**
 * The one list of operations that have a word, by family; help, commands and completion follow it.
 */
public final class Catalog {

  private Catalog() {}

  public static Registry standard() {
    return Registry.of(
        List.of(vectors(), matrices(), layers(), columns(), elimination(), axes(), builders()));
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
    return Family.of("layers", "what happens between the layers of a network", new Relu());
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

  private static Family builders() {
    return Family.of(
        "builders",
        "matrices to begin with",
        Builder.zeros(),
        Builder.ones(),
        Builder.identity(),
        Builder.rotation());
  }
}
