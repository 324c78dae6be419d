package dev.inkling.repl;

import dev.inkling.data.Contents;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The files with numbers in a folder, for those who type the name of one. */
final class NearbyFiles {

  private static final int MOST_LOOKED_AT = 2_000;
  private static final int MOST_OFFERED = 50;

  private NearbyFiles() {}

  /** Their names in order, as a line takes them. */
  static List<String> in(Path folder) {
    TreeSet<String> names = new TreeSet<>();
    int seen = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (Contents.isKnown(name) && Files.isRegularFile(entry)) {
          names.add(name.indexOf(' ') < 0 ? name : '"' + name + '"');
        }
        if (++seen == MOST_LOOKED_AT || names.size() == MOST_OFFERED) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException unlisted) {
      return new ArrayList<>(); // nothing to offer is no reason to fail
    }
    return new ArrayList<>(names);
  }
}
