package dev.inkling.cli;

import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonRead;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code inkling lesson check}: everything a learner would stumble over in lesson files. */
final class LessonChecks {

  private final Surroundings surroundings;
  private final LessonRoom room;
  private final Output output;

  LessonChecks(Surroundings surroundings, LessonRoom room, Output output) {
    this.surroundings = surroundings;
    this.room = room;
    this.output = output;
  }

  int run(List<String> names) {
    if (names.isEmpty()) {
      throw Problem.usage("lesson check takes the files to check.")
          .tryThis("inkling lesson check my.lesson.md")
          .thrown();
    }
    int problems = 0;
    for (String name : names) {
      problems += problems(name);
    }
    if (problems == 0) {
      output.lines(List.of(StyledLine.of("Nothing to mend.").indented(2)));
    }
    return problems == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** A warning says so: it is no reason to fail. */
  private static Problem doubt(Problem found) {
    return Problem.usage("A thought: " + found.summary().plain())
        .at(found.at().orElse(Place.of(1, 1, 1)));
  }

  private int problems(String name) {
    Path file = UserFiles.resolve(surroundings, name);
    try {
      LessonRead read = LessonLibrary.read(file, name);
      List<Problem> found = room.faults(read);
      List<Problem> all = new ArrayList<>(found);
      room.doubts(read).stream().map(LessonChecks::doubt).forEach(all::add);
      for (Problem problem : all) {
        Optional<Place> place = problem.at();
        if (place.isPresent()) {
          output.problem(problem.at(place.get().in("")), Files.readString(file), name, 1);
        } else {
          output.problem(problem.at(Place.of(1, 1, 1).in(name)), "");
        }
      }
      return found.size();
    } catch (IOException unreadable) {
      output.problem(UserFiles.unreadable(name), "");
      return 1;
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), "");
      return 1;
    }
  }
}
