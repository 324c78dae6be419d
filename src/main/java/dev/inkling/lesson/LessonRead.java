package dev.inkling.lesson;

import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a lesson file: the lesson, or everything that is wrong with it.
 *
 * @param lesson present exactly if there are no problems
 */
public record LessonRead(Optional<Lesson> lesson, List<Problem> problems) {

  public LessonRead {
    problems = List.copyOf(problems);
  }

  /**
   * The lesson.
   *
   * @throws dev.inkling.words.ProblemException the first problem, if there is one
   */
  public Lesson orThrow() {
    return lesson.orElseThrow(() -> problems.get(0).thrown());
  }
}
