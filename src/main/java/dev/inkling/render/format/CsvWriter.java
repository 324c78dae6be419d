package dev.inkling.render.format;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.render.Untrusted;
import dev.inkling.words.Lists;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value alone as a table for spreadsheets and programs, after RFC 4180; the working has no
 * place in one.
 *
 * <p>Numbers are decimals, which every spreadsheet reads: an exact one in full where it ends (1.5),
 * else to as many digits as a double has. Where fractions are asked for, exact ones stay exact as
 * the language and its reader of tables take them: {@code 1/3}.
 */
public final class CsvWriter implements ResultWriter {

  private static final int LARGEST = 16; // numbers that are written again
  private static final String LINE = "\r\n"; // as RFC 4180 has it

  private final Numbers numbers;

  public CsvWriter(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public void write(Outcome outcome, Writer out) throws IOException {
    outcome.value().accept(new Table(numbers, whole(outcome), out)).write();
    out.flush();
  }

  /** What asks for the same value again, with its parts behind it. */
  private static Optional<String> whole(Outcome outcome) {
    Arguments given = outcome.call().arguments();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < given.count(); i++) {
      Optional<String> typed =
          Results.matrix(given.get(i).value())
              .filter(matrix -> matrix.size() <= LARGEST)
              .map(Numbers::typed);
      if (!given.isNamed(i) && typed.isEmpty()) {
        return outcome.name();
      }
      values.add(given.isNamed(i) ? given.label(i) : typed.orElseThrow());
    }
    String call = outcome.call().operation().signature().name();
    return Optional.of(outcome.name().orElse(call + "(" + String.join(", ", values) + ")"));
  }

  @Override
  public void write(Value value, Writer out) throws IOException {
    value.accept(new Table(numbers, Optional.empty(), out)).write();
    out.flush();
  }

  private record Table(Numbers numbers, Optional<String> whole, Writer out)
      implements Value.Visitor<Writing> {

    @Override
    public Writing grid(Value.Grid grid) {
      return () -> {
        Matrix matrix = grid.matrix();
        for (int row = 0; row < matrix.rows(); row++) {
          for (int column = 0; column < matrix.columns(); column++) {
            out.write(column == 0 ? "" : ",");
            out.write(number(matrix.at(row, column)));
          }
          out.write(LINE);
        }
      };
    }

    @Override
    public Writing complexes(Value.Complexes complexes) {
      return () -> {
        Matrix real = complexes.real();
        for (int row = 0; row < real.rows(); row++) {
          for (int column = 0; column < real.columns(); column++) {
            out.write(column == 0 ? "" : ",");
            out.write(complex(real.at(row, column), complexes.imaginary().at(row, column)));
          }
          out.write(LINE);
        }
      };
    }

    /** {@code 0.5+0.87i}, as spreadsheets write it. */
    private String complex(Scalar real, Scalar imaginary) {
      String sign = imaginary.signum() < 0 ? "" : "+";
      return number(real) + sign + number(imaginary) + "i";
    }

    /** One table cannot hold parts of several shapes. */
    @Override
    public Writing bundle(Value.Bundle bundle) {
      List<String> names = bundle.parts().stream().map(Value.Part::name).toList();
      Problem problem =
          Problem.work("CSV holds one table, and this has the parts " + Lists.and(names) + ".")
              .expecting("Ask for one of them, or for --format json, which holds them all.");
      throw whole
          .map(text -> problem.tryThis(text + "." + names.get(0), "this part alone"))
          .orElse(problem)
          .thrown();
    }

    private String number(Scalar number) {
      return numbers.fractions() == Numbers.Fractions.ALWAYS && number.isExact()
          ? number.toString()
          : numbers.decimal(number);
    }

    @Override
    public Writing truth(Value.Truth truth) {
      return () -> out.write((truth.holds() ? "true" : "false") + LINE);
    }

    @Override
    public Writing words(Value.Words words) {
      return () -> out.write(field(Untrusted.shown(words.text())) + LINE);
    }

    private static String field(String text) {
      boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"') && !text.isEmpty();
      return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
  }
}
