import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Sources;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Inverse;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.operation.orthogonal.Svd;
import dev.inkling.render.Profile;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.ReplyRenderer;
import dev.inkling.render.reply.View;
import dev.inkling.trace.Detail;
import dev.inkling.work.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Times of warm work inside one process: what a learner waits for once the prompt is running.
 *
 * <p>{@code java -cp 'target/inkling/lib/*' src/bench/Warm.java}
 */
final class Warm {

  private static final int ROUNDS = 41;

  private Warm() {}

  public static void main(String[] args) {
    Random chance = new Random(1);
    System.out.printf(Locale.ROOT, "%-52s %9s %9s%n", "warm, " + ROUNDS + " rounds", "median ms", "p95 ms");
    Matrix exact = whole(chance, 12, 99);
    report("exact inverse of 12x12, entries below 100", () -> Inverse.of(exact, Work.plain()));
    Matrix left = rounded(chance, 500);
    Matrix right = rounded(chance, 500);
    double ours = report("mul of 500x500 rounded numbers", () -> left.times(right, Work.plain()));
    double[] a = left.toDoubles();
    double[] b = right.toDoubles();
    double loop = report("  a plain tuned loop over double[]", () -> plain(a, b, 500));
    System.out.printf(Locale.ROOT, "%-52s %9.2f%n", "  ratio of medians", ours / loop);
    Matrix square = rounded(chance, 200);
    Arguments given = Arguments.of(Argument.of("A", square));
    double svd = report("svd of 200x200 rounded numbers", () -> new Svd().apply(given, Work.plain()));
    double library = report("  the library alone, U, values and V", () -> decomposed(square));
    System.out.printf(Locale.ROOT, "%-52s %9.2f%n", "  ratio of medians", svd / library);
    Screen screen = new Screen();
    report("echo of a 3x3 product with its working", () -> screen.show("A * B"));
    report("echo of a 3x3 value", () -> screen.show("A"));
    report("inverse of 3x3 with its tables", () -> screen.show("inverse A"));
  }

  /** A result that could be thrown away is not computed: it is kept here. */
  private static volatile Object kept;

  private interface Job {
    Object run();
  }

  private static double report(String name, Job job) {
    for (int i = 0; i < ROUNDS; i++) {
      kept = job.run();
    }
    double[] taken = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      kept = job.run();
      taken[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(taken);
    double median = taken[ROUNDS / 2];
    System.out.printf(Locale.ROOT, "%-52s %9.2f %9.2f%n", name, median, taken[ROUNDS * 95 / 100]);
    return median;
  }

  private static Matrix whole(Random chance, int size, int most) {
    long[] entries = chance.longs((long) size * size, -most, most + 1L).toArray();
    return Matrix.ofLongs(size, size, entries);
  }

  private static Matrix rounded(Random chance, int size) {
    return Matrix.ofDoubles(size, size, chance.doubles((long) size * size, -1, 1).toArray());
  }

  private static Object decomposed(Matrix matrix) {
    double[][] rows = new double[matrix.rows()][];
    double[] entries = matrix.toDoubles();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(entries, i * matrix.columns(), (i + 1) * matrix.columns());
    }
    SingularValueDecomposition found =
        new SingularValueDecomposition(new Array2DRowRealMatrix(rows, false));
    return List.of(found.getU(), found.getSingularValues(), found.getV());
  }

  /** Row by row, the inner loop along both arrays. */
  private static double[] plain(double[] a, double[] b, int size) {
    double[] c = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        double factor = a[i * size + k];
        for (int j = 0; j < size; j++) {
          c[i * size + j] += factor * b[k * size + j];
        }
      }
    }
    return c;
  }

  /** Parses, works out and lays out a line, as the prompt does before it writes. */
  private static final class Screen {
    private final Interpreter interpreter =
        Interpreter.of(Catalog.standard(), Sources.none("No files here."));
    private final ReplyRenderer renderer =
        new ReplyRenderer(
            new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.NORMAL, Drawing.AUTO, true),
            Catalog.standard());
    private final Notebook notebook;

    Screen() {
      Notebook two = after(Notebook.empty(), "A = [2 -1 0; 1 3 1; 0 1 4]");
      this.notebook = after(two, "B = [1 2 3; 4 5 6; 7 8 10]");
    }

    private Notebook after(Notebook before, String line) {
      return interpreter.evaluate(before, statement(before, line), Work.plain()).after();
    }

    private Statement statement(Notebook before, String line) {
      return interpreter.parse(line, before).statements().get(0);
    }

    Object show(String line) {
      Statement statement = statement(notebook, line);
      return renderer.render(interpreter.evaluate(notebook, statement, Work.plain()).reply());
    }
  }
}
