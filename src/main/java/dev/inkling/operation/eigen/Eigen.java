package dev.inkling.operation.eigen;

import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.EigenWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directions that a matrix keeps, and by how much it stretches each.
 *
 * <p>Exact where fractions and square roots say them, which is so for every exact 2x2 matrix; then
 * rational directions have the smallest whole numbers. Otherwise rounded, of length 1.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 6.1 and 6.2"
 */
public final class Eigen implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("eigen", "The directions that A keeps, and by how much it stretches each.")
          .taking("A", "a matrix with as many rows as columns")
          .withExamples("eigen [2 1; 1 2]", "eigen [0 -1; 1 0]")
          .seeAlso("diagonalize", "power", "det");

  private static final int MANY = 24; // rows from which values are rounded throughout

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Spectrum spectrum =
        Spectrum.of(EigenParts.square(arguments, 0, "directions it can keep"), work);
    return new Value.Bundle(
        List.of(
            EigenParts.values(spectrum, "values", "by how much each direction is stretched"),
            EigenParts.vectors(spectrum, "vectors", "the directions, one a column")));
  }

  @Override
  public Steps steps(Call call) {
    return new EigenSteps(call, spectrum(call)).steps();
  }

  @Override
  public List<Picture> pictures(Call call) {
    return EigenPictures.of(call, spectrum(call)).pictures();
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return EigenPictures.of(call, spectrum(call)).motion();
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    return new EigenWording(call.numbers())
        .spectrum(given.matrix(0), given.label(0), spectrum(call));
  }

  @Override
  public List<Text> notes(Call call) {
    Spectrum spectrum = spectrum(call);
    List<Text> notes = new ArrayList<>();
    if (spectrum.hasCoinciding()) {
      notes.add(EigenWording.coinciding(spectrum));
    }
    if (!spectrum.isCertain() && spectrum.size() > MANY) {
      notes.add(EigenWording.roundedThroughout());
    }
    return notes;
  }

  @Override
  public Why why(Call call, int row, int column) {
    return why(call, "values", row, column);
  }

  @Override
  public Why why(Call call, String part, int row, int column) {
    EigenReasons reasons = new EigenReasons(call, spectrum(call));
    return part.equals("values") ? reasons.value(row) : reasons.vector(column);
  }

  private static Spectrum spectrum(Call call) {
    return EigenParts.spectrum(call, "values", "vectors");
  }
}
