package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lessons that come with Inkling, and lessons in files anywhere. */
public final class LessonLibrary {

  private static final String FOLDER = "/lessons/";
  private static final String INDEX = "index.txt";
  private static final String SUFFIX = ".lesson.md";

  private LessonLibrary() {}

  /** A bundled lesson by its file, without reading it. */
  private record Shelf(String id, String file) {}

  /** The bundled lessons, in the order of the series. */
  public static List<Lesson> bundled() {
    return shelves().stream().map(shelf -> bundled(shelf.file())).toList();
  }

  /** Their ids. */
  public static List<String> ids() {
    return shelves().stream().map(Shelf::id).toList();
  }

  /** The lesson the series begins with. */
  public static Lesson first() {
    return bundled(shelves().get(0).file());
  }

  /** The lesson after another in the series. */
  public static Optional<Lesson> after(String id) {
    List<Shelf> shelves = shelves();
    for (int i = 0; i + 1 < shelves.size(); i++) {
      if (shelves.get(i).id().equals(id)) {
        return Optional.of(bundled(shelves.get(i + 1).file()));
      }
    }
    return Optional.empty();
  }

  /**
   * A lesson by its id, or by the path of a file from a directory.
   *
   * @throws dev.inkling.words.ProblemException if there is none, or it cannot be played
   */
  public static Lesson find(String name, Path workingDirectory) {
    for (Shelf shelf : shelves()) {
      if (shelf.id().equals(name)) {
        return bundled(shelf.file());
      }
    }
    if (name.endsWith(".md") || name.contains("/")) {
      return read(workingDirectory.resolve(name), name).orThrow();
    }
    List<String> ids = ids();
    Problem problem =
        Problem.usage("There is no lesson \"" + name + "\".")
            .expecting(
                "The lessons are " + String.join(", ", ids) + "; a file ends in " + SUFFIX + ".");
    for (String near : DidYouMean.nearest(name, ids)) {
      problem = problem.tryThis("lesson " + near);
    }
    throw problem.thrown();
  }

  /**
   * Reads a lesson file, with everything that is wrong in it.
   *
   * @throws dev.inkling.words.ProblemException if the file cannot be read at all
   */
  public static LessonRead read(Path file, String name) {
    try {
      if (Files.isDirectory(file)) {
        throw Problem.work(name + " is a directory.").expecting("A lesson is a file.").thrown();
      }
      if (Files.size(file) > 4L * LessonParser.MOST_CHARACTERS) {
        throw Problem.work(name + " is too large for a lesson.")
            .expecting(
                "A lesson has at most "
                    + LessonParser.MOST_CHARACTERS
                    + " characters; long ones are better cut in two.")
            .thrown();
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return LessonParser.parse(name, text);
    } catch (CharacterCodingException e) {
      throw Problem.work(name + " is not text in UTF-8.").thrown();
    } catch (NoSuchFileException e) {
      throw Problem.work("There is no file " + name + ".")
          .expecting("A lesson file is needed, such as my.lesson.md.")
          .thrown();
    } catch (IOException e) {
      throw Problem.work(name + " cannot be read.").expecting("A lesson file is needed.").thrown();
    }
  }

  private static List<Shelf> shelves() {
    List<Shelf> shelves = new ArrayList<>();
    for (String line : resource(INDEX).lines().toList()) {
      String[] words = line.strip().split("\\s+");
      if (words.length == 2) {
        shelves.add(new Shelf(words[0], words[1]));
      }
    }
    return shelves;
  }

  private static Lesson bundled(String file) {
    return LessonParser.parse("lessons/" + file, resource(file)).orThrow();
  }

  private static String resource(String name) {
    try (InputStream in = LessonLibrary.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw Problem.work("The lessons that belong to Inkling are missing (" + name + ").")
            .thrown();
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.work("The lesson " + name + " cannot be read.").thrown();
    }
  }
}
