package dev.inkling.render.format;

import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import java.util.List;

/** Complex numbers in one line, {@code 0.5 + 0.87i}; what is 0 is left out. */
public record ComplexText(Numbers numbers) {

  public String of(Scalar real, Scalar imaginary) {
    return String.join("", parts(real, imaginary));
  }

  /** The real part, the sign between, and the imaginary part with its i. */
  List<String> parts(Scalar real, Scalar imaginary) {
    if (imaginary.isZero()) {
      return List.of(numbers.set(real));
    }
    String factor = numbers.set(imaginary.abs());
    String times = (factor.equals("1") ? "" : factor);
    if (real.isZero()) {
      return List.of(imaginary.signum() < 0 ? "−" : "", times, "i");
    }
    return List.of(
        numbers.set(real), imaginary.signum() < 0 ? " − " : " + ", times, "i");
  }
}
