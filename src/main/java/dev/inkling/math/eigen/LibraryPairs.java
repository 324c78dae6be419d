package dev.inkling.math.eigen;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Eigenpairs of a matrix that is not symmetric, checked before they are believed: with a tight
 * bound the library is accurate but takes a few real pairs for complex ones, with a loose one it is
 * right but less accurate. The first answer that satisfies A v = λ v is taken; failing that,
 * vectors are found anew from the best values.
 */
final class LibraryPairs {

  private static final double[] SHIFTS = {0, 0.7}; // it gives up on some matrices full of zeros
  private static final double[] BOUNDS = {0x1p-52, 0x1p-48, 1e-12};
  private static final double GOOD = 1e-13; // of the norm, for each row
  private static final int REPAIRS = 3;

  private final double[][] a;
  private final double norm;

  private LibraryPairs(double[][] a) {
    this.a = a;
    double squares = 0;
    for (double[] row : a) {
      for (double entry : row) {
        squares += entry * entry;
      }
    }
    this.norm = Math.sqrt(squares);
  }

  /** One value and its vector, both possibly complex. */
  record Raw(double re, double im, double[] real, double[] imaginary) {}

  /** As many pairs as rows of a matrix whose largest entry is near 1, or of zeros. */
  static List<Raw> of(double[][] a, Work work) {
    return new LibraryPairs(a).found(work);
  }

  private List<Raw> found(Work work) {
    List<List<Raw>> answers = new ArrayList<>();
    for (double shift : SHIFTS) {
      for (double bound : BOUNDS) {
        work.check();
        List<Raw> answer = ask(bound, shift * norm);
        if (!answer.isEmpty() && worst(answer) <= GOOD * a.length * norm) {
          return answer;
        }
        answers.add(answer);
      }
    }
    return answers.stream()
        .filter(answer -> !answer.isEmpty())
        .min(Comparator.comparingDouble(this::worst))
        .orElseThrow(() -> new ArithmeticException("no eigenvalues found"))
        .stream()
        .map(this::repaired)
        .toList();
  }

  /** The library's answer for A + shift·I, taken back; empty where it gives up. */
  private List<Raw> ask(double bound, double shift) {
    RealMatrix matrix = new Array2DRowRealMatrix(a);
    for (int i = 0; i < a.length; i++) {
      matrix.addToEntry(i, i, shift);
    }
    try {
      return read(new EigenDecompositionNonSymmetric(matrix, bound), shift);
    } catch (MathRuntimeException givesUp) {
      return List.of();
    }
  }

  private List<Raw> read(EigenDecompositionNonSymmetric found, double shift) {
    List<Raw> pairs = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      Complex value = found.getEigenvalue(i);
      FieldVector<Complex> vector = found.getEigenvector(i);
      double[] real = new double[a.length];
      double[] imaginary = new double[a.length];
      for (int j = 0; j < a.length; j++) {
        real[j] = vector.getEntry(j).getReal();
        imaginary[j] = vector.getEntry(j).getImaginary();
      }
      pairs.add(new Raw(value.getReal() - shift, value.getImaginary(), real, imaginary));
    }
    return pairs;
  }

  private double worst(List<Raw> pairs) {
    return pairs.stream().mapToDouble(this::residual).max().orElseThrow();
  }

  /** |A v − λ v| / |v|. */
  private double residual(Raw pair) {
    double off = 0;
    double length = 0;
    for (int i = 0; i < a.length; i++) {
      double real = pair.im * pair.imaginary[i] - pair.re * pair.real[i];
      double imaginary = -pair.re * pair.imaginary[i] - pair.im * pair.real[i];
      for (int j = 0; j < a.length; j++) {
        real += a[i][j] * pair.real[j];
        imaginary += a[i][j] * pair.imaginary[j];
      }
      off += real * real + imaginary * imaginary;
      length += pair.real[i] * pair.real[i] + pair.imaginary[i] * pair.imaginary[i];
    }
    double residual = Math.sqrt(off / length);
    return Double.isNaN(residual) ? Double.MAX_VALUE : residual;
  }

  /** By inverse iteration, in real numbers twice as many. */
  private Raw repaired(Raw pair) {
    if (residual(pair) <= GOOD * a.length * norm) {
      return pair;
    }
    int size = a.length;
    RealMatrix shifted = new Array2DRowRealMatrix(2 * size, 2 * size);
    double apart = norm * 0x1p-50; // so that there is something to divide by
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double entry = a[i][j] - (i == j ? pair.re + apart : 0);
        shifted.setEntry(i, j, entry);
        shifted.setEntry(size + i, size + j, entry);
      }
      shifted.setEntry(i, size + i, pair.im);
      shifted.setEntry(size + i, i, -pair.im);
    }
    LUDecomposition solver = new LUDecomposition(shifted, 0);
    RealVector vector = new ArrayRealVector(2 * size);
    for (int i = 0; i < size; i++) {
      vector.setEntry(i, 1 + 1.0 / (i + 1)); // no symmetry shares it
    }
    for (int i = 0; solver.getSolver().isNonSingular() && i < REPAIRS; i++) {
      vector = solver.getSolver().solve(vector);
      vector = vector.mapDivide(vector.getLInfNorm());
    }
    double[] both = vector.toArray();
    double[] real = Arrays.copyOf(both, size);
    double[] imaginary = Arrays.copyOfRange(both, size, 2 * size);
    Raw again = new Raw(pair.re, pair.im, real, pair.im == 0 ? new double[size] : imaginary);
    return residual(again) < residual(pair) ? again : pair;
  }
}
