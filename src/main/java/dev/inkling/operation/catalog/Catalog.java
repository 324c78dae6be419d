package dev.inkling.operation.catalog;

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
import dev.inkling.operation.vectors.Angle;
import dev.inkling.operation.vectors.Cosine;
import dev.inkling.operation.vectors.Dot;
import dev.inkling.operation.vectors.Norm;
import dev.inkling.operation.vectors.Normalize;
import dev.inkling.operation.vectors.Project;
import java.util.List;

/** The one list of operations that have a word; help, commands and completion follow its order. */
public final class Catalog {

  private Catalog() {}

  public static Registry standard() {
    return Registry.of(
        List.of(
            new Dot(),
            new Mul(),
            Add.sum(),
            new Scale(),
            new Transpose(),
            new Norm(),
            new Normalize(),
            new Cosine(),
            new Angle(),
            new Project(),
            new Cross(),
            new Relu(),
            new Combine(),
            new Span(),
            new Independent(),
            new Basis(),
            new Solve(),
            new InverseOf(),
            new Det(),
            new Rank(),
            new Rref(),
            Builder.zeros(),
            Builder.ones(),
            Builder.identity(),
            Builder.rotation()));
  }
}
