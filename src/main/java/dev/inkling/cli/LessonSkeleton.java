package dev.inkling.cli;

import dev.inkling.lesson.Skeleton;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code inkling lesson new}: a file to change into a lesson, which is one already. */
final class LessonSkeleton {

  private final Surroundings surroundings;
  private final Output output;

  LessonSkeleton(Surroundings surroundings, Output output) {
    this.surroundings = surroundings;
    this.output = output;
  }

  int run(List<String> words) {
    if (words.isEmpty() || words.size() > 2) {
      throw Problem.usage("lesson new takes a name, and a folder if it is to lie elsewhere.")
          .tryThis("inkling lesson new two-lamps")
          .thrown();
    }
    Skeleton skeleton = Skeleton.named(words.get(0));
    OutputFolder folder = OutputFolder.of(surroundings, words.size() > 1 ? words.get(1) : ".");
    Path file = folder.place(skeleton.fileName());
    String shown = folder.shown(file);
    if (Files.exists(file)) {
      throw Problem.work("There is a file " + shown + " already, and it stays as it is.")
          .tryThis("inkling lesson new " + words.get(0) + "-2" + folderAgain(words))
          .thrown();
    }
    WholeFile.create(file, skeleton.text());
    String quoted = shown.matches("[\\w./~-]+") ? shown : "\"" + shown + "\"";
    output.lines(
        List.of(
            StyledLine.of("A small lesson is in " + shown + ". Change it as you like.").indented(2),
            StyledLine.empty(),
            next("inkling lesson check " + quoted),
            next("inkling lesson play " + quoted)));
    return ExitCode.OK;
  }

  private static String folderAgain(List<String> words) {
    return words.size() > 1 ? " " + words.get(1) : "";
  }

  private static StyledLine next(String line) {
    return StyledLine.of(line, Style.PLAIN).indented(4);
  }
}
