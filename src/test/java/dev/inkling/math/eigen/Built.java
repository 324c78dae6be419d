package dev.inkling.math.eigen;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import java.util.ArrayList;
import java.util.List;

/** Matrices made from chosen eigenpairs, P·J·P⁻¹, without any of the code that is tested. */
final class Built {

  private Built() {}

  static Ratio[][] square(List<Integer> entries, int size) {
    Ratio[][] square = new Ratio[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        square[i][j] = Ratio.of(entries.get(i * size + j));
      }
    }
    return square;
  }

  static Ratio[][] times(Ratio[][] one, Ratio[][] two) {
    Ratio[][] product = new Ratio[one.length][two[0].length];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < two[0].length; j++) {
        Ratio sum = Ratio.ZERO;
        for (int k = 0; k < two.length; k++) {
          sum = sum.plus(one[i][k].times(two[k][j]));
        }
        product[i][j] = sum;
      }
    }
    return product;
  }

  /** Along the first row. */
  static Ratio determinant(Ratio[][] a) {
    if (a.length == 1) {
      return a[0][0];
    }
    Ratio sum = Ratio.ZERO;
    for (int j = 0; j < a.length; j++) {
      Ratio term = a[0][j].times(determinant(without(a, 0, j)));
      sum = j % 2 == 0 ? sum.plus(term) : sum.minus(term);
    }
    return sum;
  }

  private static Ratio[][] without(Ratio[][] a, int row, int column) {
    Ratio[][] rest = new Ratio[a.length - 1][a.length - 1];
    for (int i = 0, k = 0; i < a.length; i++) {
      for (int j = 0, l = 0; i != row && j < a.length; j++) {
        if (j != column) {
          rest[k][l++] = a[i][j];
        }
      }
      k += i == row ? 0 : 1;
    }
    return rest;
  }

  /** By cofactors. */
  static Ratio[][] inverse(Ratio[][] a) {
    Ratio determinant = determinant(a);
    Ratio[][] inverse = new Ratio[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        Ratio minor = a.length == 1 ? Ratio.ONE : determinant(without(a, j, i));
        Ratio signed = (i + j) % 2 == 0 ? minor : Ratio.ZERO.minus(minor);
        inverse[i][j] = signed.over(determinant);
      }
    }
    return inverse;
  }

  static Matrix matrix(Ratio[][] a) {
    List<Exact> entries = new ArrayList<>();
    for (Ratio[] row : a) {
      for (Ratio entry : row) {
        entries.add(entry.exact());
      }
    }
    return Matrix.of(a.length, a[0].length, entries);
  }
}
