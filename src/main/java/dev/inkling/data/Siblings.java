package dev.inkling.data;

import dev.inkling.words.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks beside a missing file for the one that was probably meant. */
final class Siblings {

  private static final int MOST_LOOKED_AT = 5_000; // files of one folder
  private static final int FARTHEST = 3; // letters that may differ

  private Siblings() {}

  static Problem missing(Path file, String name) {
    Problem problem = Problem.work("There is no file " + Excerpt.name(name) + ".");
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    if (!Files.isDirectory(folder)) {
      return problem.expecting("Its folder is not there either.");
    }
    return nearest(file)
        .map(near -> problem.expecting("Did you mean " + Excerpt.name(near) + "?"))
        .orElse(problem.expecting("Is it in another folder?"));
  }

  private static Optional<String> nearest(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    String wanted = nameOf(file);
    int farthest = Math.min(FARTHEST, wanted.length() / 3); // a short name is soon another name
    Map<String, Integer> distances = new TreeMap<>(); // in order: the same answer every time
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      int seen = 0;
      for (Path entry : entries) {
        if (seen++ == MOST_LOOKED_AT) {
          break;
        }
        int distance = distance(wanted, nameOf(entry));
        if (distance <= farthest && Files.isRegularFile(entry)) {
          distances.put(nameOf(entry), distance);
        }
      }
    } catch (IOException | DirectoryIteratorException unlisted) {
      return Optional.empty();
    }
    return distances.entrySet().stream()
        .min(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private static String nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  /** Levenshtein's: letters added, dropped or changed; capital letters do not count. */
  private static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
