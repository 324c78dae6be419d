package dev.inkling.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows files that are no text by their first bytes, so that a message can name what they are. */
final class Binaries {

  private static final Map<String, String> KNOWN = known();

  private Binaries() {}

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("PK\u0003\u0004", "a packed file, such as a spreadsheet");
    known.put("\u00D0\u00CF\u0011\u00E0", "an old spreadsheet or document");
    known.put("\u001F\u008B", "packed with gzip");
    known.put("%PDF-", "a PDF document");
    known.put("\u0089PNG", "a PNG picture");
    known.put("\u00FF\u00D8\u00FF", "a JPEG picture");
    known.put("\u0089HDF", "an HDF5 file");
    return known;
  }

  /** What begins so, if it is known. */
  static Optional<String> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return KNOWN.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
