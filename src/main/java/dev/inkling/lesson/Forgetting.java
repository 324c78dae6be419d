package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Problem;
import java.util.List;

/**
 * Starts a lesson, or one beat of it, anew. One line is added to the journal and none is taken out,
 * so a reset is done or not done, and other lessons cannot be touched by it.
 */
public final class Forgetting {

  private final Journal journal;

  public Forgetting(Journal journal) {
    this.journal = journal;
  }

  /** Forgets a lesson; tells what was done. */
  public String lesson(Lesson lesson) {
    List<Journal.Entry> entries = journal.since(lesson.id());
    if (entries.isEmpty()) {
      return lesson.id() + " was not begun; there is nothing to forget.";
    }
    append(Journal.Entry.forget(lesson.id()));
    return lesson.id()
        + " begins anew: "
        + Wording.count(steps(entries), "step")
        + " forgotten. Other lessons are as they were.";
  }

  /**
   * Forgets what was done at one beat; tells what was done.
   *
   * @throws dev.inkling.words.ProblemException if the lesson has no such beat
   */
  public String beat(Lesson lesson, String typed) {
    int index = new Destinations(lesson).find(typed).orElseThrow(() -> unknown(lesson, typed));
    String beat = lesson.beats().get(index).id();
    List<Journal.Entry> there =
        journal.since(lesson.id()).stream().filter(entry -> entry.from().equals(beat)).toList();
    if (steps(there) == 0) {
      return "Nothing was done at " + beat + " in " + lesson.id() + "; there is nothing to forget.";
    }
    append(Journal.Entry.forget(lesson.id(), beat));
    return beat
        + " in "
        + lesson.id()
        + " is open again: "
        + Wording.count(steps(there), "step")
        + " forgotten. The lesson goes on there; the rest of it is kept.";
  }

  private static int steps(List<Journal.Entry> entries) {
    return (int) entries.stream().filter(entry -> entry.input().isPresent()).count();
  }

  private void append(Journal.Entry entry) {
    journal.append(entry);
    journal
        .trouble()
        .ifPresent(
            trouble -> {
              throw Problem.work("Nothing was forgotten: " + trouble).thrown();
            });
  }

  private static RuntimeException unknown(Lesson lesson, String typed) {
    List<String> ids = lesson.beats().stream().map(Beat::id).toList();
    List<String> near = DidYouMean.nearest(typed, ids);
    Problem problem = Problem.usage(lesson.id() + " has no beat \"" + typed + "\".");
    return near.isEmpty()
        ? problem.expecting("It has " + String.join(", ", ids) + ".").thrown()
        : problem
            .expecting("Did you mean " + near.get(0) + "?")
            .tryThis("lesson reset " + lesson.id() + " " + near.get(0))
            .thrown();
  }
}
