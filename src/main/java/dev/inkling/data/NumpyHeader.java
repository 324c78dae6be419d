package dev.inkling.data;

import dev.inkling.words.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of NumPy says of its numbers before it gives them.
 *
 * <p>The header is a Python dictionary; it is matched, never evaluated. Source: numpy.lib.format,
 * versions 1.0 to 3.0.
 *
 * @param kind {@code b}, {@code i}, {@code u} or {@code f}
 * @param bytes of one number
 * @param fortran whether the numbers stand column by column
 * @param shape its sizes
 * @param start where the numbers begin
 */
record NumpyHeader(
    char kind, int bytes, boolean bigEndian, boolean fortran, List<Long> shape, int start) {

  private static final int FIXED = 10; // magic, version and the length of the header
  private static final int MOST = 1 << 16; // bytes of a header with three keys
  private static final Pattern FIELD =
      Pattern.compile(
          "\\s*'(\\w+)'\\s*:\\s*('[^']*'|True|False|\\([\\d,L\\s]*\\)|\\[[^\\]]*\\])\\s*,?\\s*");
  private static final Pattern TYPE = Pattern.compile("'([<>|=])([a-zA-Z])(\\d*)(?:\\[\\w+\\])?'");
  private static final Pattern NUMBERS = Pattern.compile("b1|[iu][1248]|f[248]");

  NumpyHeader {
    shape = List.copyOf(shape);
  }

  static boolean begins(byte[] file) {
    return file.length >= 6
        && file[0] == (byte) 0x93
        && new String(file, 1, 5, StandardCharsets.ISO_8859_1).equals("NUMPY");
  }

  static NumpyHeader of(String name, byte[] file) {
    int version = file.length < FIXED ? 0 : file[6];
    if (version < 1 || version > 3 || file[7] != 0) {
      throw problem(name, "is no NumPy file of a known version.", "Versions 1 to 3 are read.");
    }
    int width = version == 1 ? 2 : 4;
    long length = 0;
    for (int i = width - 1; i >= 0; i--) {
      length = length << 8 | file[Math.min(8 + i, file.length - 1)] & 0xFF;
    }
    int start = 8 + width;
    if (length > MOST || start + length > file.length) {
      throw problem(name, "ends within its header.", "Its end may be missing.");
    }
    String text = new String(file, start, (int) length, StandardCharsets.UTF_8).strip();
    return read(name, fields(name, text), (int) (start + length));
  }

  private static Map<String, String> fields(String name, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (text.startsWith("{") && text.endsWith("}")) {
      Matcher field = FIELD.matcher(text).region(1, text.length() - 1);
      while (field.lookingAt() && fields.putIfAbsent(field.group(1), field.group(2)) == null) {
        field.region(field.end(), text.length() - 1);
      }
      boolean whole = field.regionStart() == text.length() - 1;
      List<String> keys = fields.keySet().stream().sorted().toList();
      if (whole && keys.equals(List.of("descr", "fortran_order", "shape"))) {
        return fields;
      }
    }
    throw problem(
        name, "has a header that is not understood.", "It names descr, fortran_order and shape.");
  }

  private static NumpyHeader read(String name, Map<String, String> fields, int start) {
    Matcher type = TYPE.matcher(fields.getOrDefault("descr", ""));
    boolean known = type.matches();
    String what = known ? type.group(2) + type.group(3) : "V";
    if (!NUMBERS.matcher(what).matches()) {
      throw problem(
          name, "holds " + named(what.charAt(0)) + ".", "Real numbers are read: bool, int, float.");
    }
    List<Long> shape = new ArrayList<>();
    Matcher size = Pattern.compile("\\d+").matcher(fields.getOrDefault("shape", ""));
    while (size.find()) {
      shape.add(size.group().length() > 18 ? Long.MAX_VALUE : Long.parseLong(size.group()));
    }
    return new NumpyHeader(
        what.charAt(0),
        Integer.parseInt(what.substring(1)),
        type.group(1).equals(">"),
        fields.getOrDefault("fortran_order", "").equals("True"),
        shape,
        start);
  }

  private static String named(char kind) {
    return switch (kind) {
      case 'O' -> "Python objects";
      case 'U', 'S', 'a' -> "texts";
      case 'M', 'm' -> "dates or times";
      case 'c' -> "complex numbers";
      case 'f' -> "numbers longer than 8 bytes";
      default -> "records of several values";
    };
  }

  static RuntimeException problem(String name, String what, String expected) {
    return Problem.work(Excerpt.name(name) + " " + what).expecting(expected).thrown();
  }
}
