package dev.inkling.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What a lesson says of itself before it begins.
 *
 * @param id stable; progress is kept under it
 * @param scene its number in the series, if it has one
 * @param minutes how long it takes a learner who plays along
 * @param needs ids of lessons to be seen before
 * @param summary one sentence for lists
 * @param objective what the learner can do afterwards
 * @param recap what to remember, for the day the learner comes back
 */
public record FrontMatter(
    String id,
    Optional<Integer> scene,
    String title,
    int minutes,
    List<String> needs,
    String summary,
    String objective,
    String recap) {

  public FrontMatter {
    needs = List.copyOf(needs);
  }

  /** {@code Scene 1 · Why a row times a column?} */
  public String heading() {
    return scene.map(number -> "Scene " + number + " · ").orElse("") + title;
  }
}
