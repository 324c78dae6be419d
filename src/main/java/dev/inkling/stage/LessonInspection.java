package dev.inkling.stage;

import dev.inkling.language.Interpreter;
import dev.inkling.lesson.AskCheck;
import dev.inkling.lesson.Finding;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonCheck;
import dev.inkling.lesson.LessonRead;
import dev.inkling.lesson.SlipCheck;
import dev.inkling.lesson.fuzz.Fuzz;
import dev.inkling.operation.Registry;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Cancelled;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All checks of one lesson: how it is written, how it plays, how it looks, and what it makes of
 * numbers its author did not think of.
 */
public final class LessonInspection {

  private static final int SAMPLES = 200;
  private static final long SEED = 1;
  private static final int MOST_FOUND = 10;

  private final Lesson lesson;
  private final Interpreter interpreter;
  private final Registry registry;
  private final Work work;
  private final List<Finding> found = new ArrayList<>();

  private LessonInspection(Lesson lesson, Interpreter interpreter, Registry registry, Work work) {
    this.lesson = lesson;
    this.interpreter = interpreter;
    this.registry = registry;
    this.work = work;
  }

  /**
   * Everything found, in the order of the file.
   *
   * @param work may end the checks; what was found by then is told, and that there was no time
   */
  public static List<Finding> of(
      LessonRead read, Interpreter interpreter, Registry registry, Work work) {
    if (read.lesson().isEmpty()) {
      return read.problems().stream().map(Finding::fault).toList();
    }
    LessonInspection inspection =
        new LessonInspection(read.lesson().get(), interpreter, registry, work);
    inspection.inspect();
    return inspection.found.stream().distinct().sorted(Finding.BY_PLACE).toList();
  }

  private void inspect() {
    try {
      LessonCheck.of(lesson, interpreter, work)
          .forEach(problem -> found.add(Finding.fault(problem)));
      found.addAll(AskCheck.of(lesson, interpreter, work));
      found.addAll(ScreenCheck.of(lesson, interpreter, registry, work));
      SlipCheck.of(lesson, interpreter, work)
          .forEach(problem -> found.add(Finding.thought(problem)));
      samples();
    } catch (Cancelled late) {
      found.add(
          Finding.fault(
              Problem.usage("This lesson takes too long to be checked.")
                  .expecting("A learner would wait as long; smaller numbers tell the same.")
                  .at(top())));
    }
  }

  /** The lesson with numbers by chance; it has its own answers to the questions. */
  private void samples() {
    boolean asksForNumbers = lesson.beats().stream().anyMatch(Lesson::asksForNumbers);
    if (!asksForNumbers) {
      return;
    }
    ScreenSize usual = ScreenSize.of(registry, ScreenCheck.USUAL);
    Fuzz.Report report =
        new Fuzz(lesson, interpreter, work, usual).run(SAMPLES, SEED, false, MOST_FOUND);
    for (Fuzz.Found trouble : report.found()) {
      if (trouble.place().filter(this::isKnown).isPresent()) {
        continue; // the lesson stumbles there on its own numbers too
      }
      String typed =
          trouble.typed().stream()
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining(", then "));
      String with = typed.isEmpty() ? "" : "With " + typed + ": ";
      found.add(
          Finding.fault(
              Problem.usage(with + trouble.words())
                  .at(trouble.place().orElse(top()))
                  .tryThis("inkling lesson fuzz " + lesson.source(), "says how to see it")));
    }
    if (report.stopped()) {
      found.add(
          Finding.thought(
              Problem.usage(
                      "There was time for "
                          + report.runs()
                          + " of "
                          + SAMPLES
                          + " samples of a learner's numbers.")
                  .at(top())));
    }
  }

  private boolean isKnown(Place place) {
    return found.stream()
        .anyMatch(known -> known.isFault() && known.problem().at().equals(Optional.of(place)));
  }

  private Place top() {
    return new Place(lesson.source(), 1, 1, 3);
  }
}
