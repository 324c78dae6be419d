package dev.inkling.data;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Limits;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Reads and writes arrays as NumPy keeps them in files ({@code .npy}): whole numbers exactly, all
 * others as the rounded numbers they are. Sizes are checked against the file before memory is
 * taken, and what follows the numbers is refused, because it may be a part of them.
 */
final class NumpyFile {

  private static final int BLOCK = 64; // headers are padded to this
  private static final long EXACT = 1L << 53; // up to here doubles hold all whole numbers

  private final String name;
  private final NumpyHeader header;
  private final ByteBuffer numbers;
  private final int rows;
  private final int columns;

  private NumpyFile(String name, NumpyHeader header, byte[] file, Limits limits) {
    this.name = name;
    this.header = header;
    List<Long> shape = header.shape();
    if (shape.size() > 2) {
      String message = "holds numbers in " + shape.size() + " directions.";
      throw NumpyHeader.problem(name, message, "Two are read: rows and columns.");
    }
    long height = shape.isEmpty() ? 1 : shape.get(0);
    long width = shape.size() < 2 ? 1 : shape.get(1);
    if (height == 0 || width == 0) {
      throw NumpyHeader.problem(name, "holds no numbers.", "There is no empty matrix.");
    }
    if (height > limits.entries() / width) {
      throw NumberRows.tooMany(name, limits).thrown();
    }
    long bytes = height * width * header.bytes();
    long there = (long) file.length - header.start();
    if (bytes != there) {
      throw NumpyHeader.problem(
          name,
          "has " + there + " bytes of numbers, where its header says " + bytes + ".",
          there < bytes ? "Its end may be missing." : "Something else may be at its end.");
    }
    this.rows = (int) height;
    this.columns = (int) width;
    this.numbers =
        ByteBuffer.wrap(file, header.start(), (int) bytes)
            .slice()
            .order(header.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  static Table read(String name, byte[] file, Limits limits) {
    NumpyFile array = new NumpyFile(name, NumpyHeader.of(name, file), file, limits);
    return new Table(array.matrix(), List.of());
  }

  private Matrix matrix() {
    if (header.kind() == 'u' && header.bytes() == Long.BYTES) {
      List<Scalar> entries = new ArrayList<>(rows * columns);
      for (int i = 0; i < rows * columns; i++) {
        entries.add(Exact.of(new BigInteger(Long.toUnsignedString(numbers.getLong(place(i))))));
      }
      return Matrix.of(rows, columns, entries);
    }
    return header.kind() == 'f' ? rounded() : Matrix.ofLongs(rows, columns, longs());
  }

  /** The byte where the number of a row and column begins, counted row by row. */
  private int place(int entry) {
    int at = header.fortran() ? entry % columns * rows + entry / columns : entry;
    return at * header.bytes();
  }

  private long[] longs() {
    boolean signed = header.kind() == 'i';
    long[] entries = new long[rows * columns];
    for (int i = 0; i < entries.length; i++) {
      int at = place(i);
      entries[i] =
          switch (header.bytes()) {
            case 1 -> signed ? numbers.get(at) : numbers.get(at) & 0xFF;
            case 2 -> signed ? numbers.getShort(at) : numbers.getShort(at) & 0xFFFF;
            case 4 -> signed ? numbers.getInt(at) : numbers.getInt(at) & 0xFFFF_FFFFL;
            default -> numbers.getLong(at);
          };
    }
    return entries;
  }

  /** Whole numbers have lost nothing: where all are whole they are exact. */
  private Matrix rounded() {
    double[] entries = new double[rows * columns];
    long[] whole = new long[entries.length];
    boolean exact = true;
    for (int i = 0; i < entries.length; i++) {
      double number = number(place(i));
      if (!Double.isFinite(number)) {
        String where = "row " + (i / columns + 1) + ", column " + (i % columns + 1);
        String message = "has " + number + " in " + where + ", which cannot be computed with.";
        throw NumpyHeader.problem(name, message, "A number is needed there.");
      }
      entries[i] = number;
      whole[i] = (long) number;
      exact &= whole[i] == number && Math.abs(number) < EXACT;
    }
    return exact ? Matrix.ofLongs(rows, columns, whole) : Matrix.ofDoubles(rows, columns, entries);
  }

  private double number(int at) {
    return switch (header.bytes()) {
      case 2 -> half(numbers.getShort(at));
      case 4 -> numbers.getFloat(at);
      default -> numbers.getDouble(at);
    };
  }

  /** IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. */
  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1F;
    int fraction = bits & 0x3FF;
    double size =
        exponent == 0
            ? Math.scalb((double) fraction, -24)
            : exponent < 0x1F
                ? Math.scalb((double) (fraction + 0x400), exponent - 25)
                : fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    return bits < 0 ? -size : size;
  }

  /** The whole file, in version 1.0. */
  static byte[] write(Matrix matrix) {
    boolean whole = matrix.isExact() && isWhole(matrix);
    String shape = String.format(Locale.ROOT, "(%d, %d)", matrix.rows(), matrix.columns());
    String fields =
        "{'descr': '"
            + (whole ? "<i8" : "<f8")
            + "', 'fortran_order': False, 'shape': "
            + shape
            + ", }";
    int header = (10 + fields.length() + BLOCK) / BLOCK * BLOCK - 10; // one more for the newline
    ByteBuffer file =
        ByteBuffer.allocate(10 + header + matrix.size() * Long.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 0x93).put("NUMPY\u0001\u0000".getBytes(StandardCharsets.US_ASCII));
    file.putShort((short) header);
    file.put(
        (fields + " ".repeat(header - fields.length() - 1) + "\n")
            .getBytes(StandardCharsets.US_ASCII));
    for (Scalar number : matrix.entries()) {
      if (whole) {
        file.putLong(Long.parseLong(number.toString()));
      } else {
        file.putDouble(number.toDouble());
      }
    }
    return file.array();
  }

  /** Whether all numbers are whole and short enough to be read as exact. */
  static boolean isWhole(Matrix matrix) {
    return matrix.isExact()
        ? matrix.entries().stream().map(Scalar::toString).allMatch(NumpyFile::isLong)
        : DoubleStream.of(matrix.toDoubles())
            .allMatch(number -> number == StrictMath.rint(number) && Math.abs(number) < EXACT);
  }

  private static boolean isLong(String number) {
    return number.length() <= PlainNumber.DIGITS && number.indexOf('/') < 0;
  }
}
