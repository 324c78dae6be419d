package dev.inkling.slips;

import dev.inkling.math.Matrix;

/**
 * What one slip gives on some numbers.
 *
 * @param yours the line of working with the slip in it: {@code 1·5 + 3·6 = 23}
 * @param asked the same line as it should be: {@code 1·5 + 2·6 = 17}
 */
public record Slipped(Slip slip, Matrix value, String yours, String asked) {}
