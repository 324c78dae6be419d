package dev.inkling.render;

/** A colour as screens mix it, with the mixing that looks even to an eye (OKLab). */
public record Rgb(int red, int green, int blue) {

  public static Rgb of(int hex) {
    return new Rgb(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
  }

  public int hex() {
    return red << 16 | green << 8 | blue;
  }

  /** Part of the way from this colour to another, in OKLab. */
  Rgb towards(Rgb other, double part) {
    double[] from = oklab();
    double[] to = other.oklab();
    double[] mixed = new double[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = from[i] + (to[i] - from[i]) * part;
    }
    return ofOklab(mixed);
  }

  /** Contrast as WCAG 2 measures it, from 1 to 21. */
  public double contrast(Rgb other) {
    double one = luminance();
    double two = other.luminance();
    return (StrictMath.max(one, two) + 0.05) / (StrictMath.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The entry of the fixed part of the 256 colour table, 16 to 255, that looks most like it. */
  int indexed() {
    int best = 16;
    double least = Double.MAX_VALUE;
    for (int index = 16; index < 256; index++) {
      double distance = distance(ofIndex(index));
      if (distance < least) {
        least = distance;
        best = index;
      }
    }
    return best;
  }

  /** How different two colours look: the distance in OKLab. */
  private double distance(Rgb other) {
    double[] one = oklab();
    double[] two = other.oklab();
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += (one[i] - two[i]) * (one[i] - two[i]);
    }
    return StrictMath.sqrt(sum);
  }

  static Rgb ofIndex(int index) {
    if (index >= 232) {
      int grey = 8 + 10 * (index - 232);
      return new Rgb(grey, grey, grey);
    }
    int cube = index - 16;
    return new Rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
  }

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  private double[] oklab() {
    double r = linear(red);
    double g = linear(green);
    double b = linear(blue);
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static Rgb ofOklab(double[] lab) {
    double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
    double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
    double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
    return new Rgb(
        encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int encoded(double linear) {
    double c = StrictMath.max(0, StrictMath.min(1, linear));
    double value = c <= 0.0031308 ? c * 12.92 : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
    return (int) StrictMath.round(value * 255);
  }
}
