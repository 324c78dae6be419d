package dev.inkling.cli;

import dev.inkling.lesson.Finding;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonRead;
import dev.inkling.lesson.NeedsCheck;
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

  static final CommandOption UPDATE =
      CommandOption.flag("--update", "with check, writes the transcripts anew once you have seen");
  static final CommandOption YES =
      CommandOption.flag("--yes", "with --update, writes without asking");

  private static final int MOST_SECONDS = 120;

  private final Surroundings surroundings;
  private final LessonRoom room;
  private final Output output;

  LessonChecks(Surroundings surroundings, LessonRoom room, Output output) {
    this.surroundings = surroundings;
    this.room = room;
    this.output = output;
  }

  /** A file, and what was found in it so far; no text if it could not be read. */
  private record Checked(
      String name, Path file, String text, Optional<LessonRead> read, List<Finding> found) {
    boolean hasFaults() {
      return found.stream().anyMatch(Finding::isFault);
    }

    Optional<NeedsCheck.Written> written() {
      return read.flatMap(LessonRead::lesson).map(lesson -> new NeedsCheck.Written(lesson, text));
    }
  }

  int run(List<String> names, Given given, boolean json) {
    if (names.isEmpty()) {
      throw Problem.usage("lesson check takes the files to check.")
          .tryThis("inkling lesson check my.lesson.md")
          .thrown();
    }
    boolean update = given.has(UPDATE.name());
    refuse(given, json);
    List<Checked> files = names.stream().map(this::read).toList();
    needs(files);
    Transcripts transcripts = new Transcripts(surroundings, room, output);
    for (Checked file : files) {
      file.read().ifPresent(read -> file.found().addAll(inspected(read)));
      if (!update && !file.hasFaults()) {
        file.written()
            .flatMap(written -> transcripts.difference(file.file(), written.lesson()))
            .ifPresent(file.found()::add);
      }
      file.found().sort(Finding.BY_PLACE);
    }
    if (json) {
      output.print(LessonReport.json(files.stream().map(LessonChecks::report).toList()));
    } else {
      files.forEach(this::tell);
    }
    boolean faults = files.stream().anyMatch(Checked::hasFaults);
    if (update) {
      return update(files, transcripts, given.has(YES.name()));
    }
    if (!faults && !json) {
      output.lines(List.of(StyledLine.of("Nothing to mend.").indented(2)));
    }
    return faults ? ExitCode.FAILED : ExitCode.OK;
  }

  private static void refuse(Given given, boolean json) {
    if (given.has(YES.name()) && !given.has(UPDATE.name())) {
      throw Problem.usage("--yes belongs to --update; there is nothing to ask about.")
          .tryThis("inkling lesson check my.lesson.md --update --yes")
          .thrown();
    }
    if (json && given.has(UPDATE.name())) {
      throw Problem.usage("--update shows a difference to people, and JSON is for programs.")
          .tryThis("inkling lesson check my.lesson.md --update")
          .thrown();
    }
  }

  private int update(List<Checked> files, Transcripts transcripts, boolean yes) {
    boolean refused = false;
    for (Checked file : files) {
      if (file.hasFaults()) {
        refused = true;
      } else if (file.written().isPresent()) {
        refused |= !transcripts.update(file.file(), file.written().get().lesson(), yes);
      }
    }
    return refused ? ExitCode.FAILED : ExitCode.OK;
  }

  private Checked read(String name) {
    Path file = UserFiles.resolve(surroundings, name);
    try {
      LessonRead read = LessonLibrary.read(file, name);
      return new Checked(name, file, Files.readString(file), Optional.of(read), new ArrayList<>());
    } catch (IOException unreadable) {
      return unread(name, file, UserFiles.unreadable(name));
    } catch (ProblemException unreadable) {
      return unread(name, file, unreadable.problem());
    }
  }

  private static Checked unread(String name, Path file, Problem problem) {
    List<Finding> found = new ArrayList<>(List.of(Finding.fault(problem)));
    return new Checked(name, file, "", Optional.empty(), found);
  }

  private List<Finding> inspected(LessonRead read) {
    return room.inspection(read, new TimedWork(surroundings.ticks(), MOST_SECONDS));
  }

  private void needs(List<Checked> files) {
    NeedsCheck needs = new NeedsCheck(LessonLibrary.bundled());
    for (Checked file : files) {
      file.written().flatMap(needs::add).ifPresent(file.found()::add);
    }
    for (Checked file : files) {
      file.written().map(needs::of).ifPresent(file.found()::addAll);
    }
  }

  private static LessonReport.OfFile report(Checked file) {
    return new LessonReport.OfFile(file.name(), file.found());
  }

  private void tell(Checked file) {
    for (Finding found : file.found()) {
      Problem problem = found.isFault() ? found.problem() : thought(found.problem());
      Optional<Place> place = problem.at();
      if (file.text().isEmpty()) {
        output.problem(problem, "");
      } else if (place.isPresent() && place.get().source().equals(file.name())) {
        output.problem(problem.at(place.get().in("")), file.text(), file.name(), 1);
      } else {
        output.problem(problem.atIfUnknown(Place.of(1, 1, 1).in(file.name())), "");
      }
    }
  }

  /** It says so, since it is no reason to fail. */
  private static Problem thought(Problem found) {
    Problem said = Problem.usage("A thought: " + found.summary().plain());
    return new Problem(said.kind(), found.at(), said.summary(), found.expected(), found.tries());
  }
}
