package dev.inkling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a door says when something cannot be done: where, what was given and expected, what to try.
 *
 * <p>The only kind of error a person sees. It is a place to look, not a scolding.
 *
 * @param kind decides the exit code
 * @param at the spot, once known
 * @param summary one sentence on what is the matter: what was given
 * @param expected what would have fitted; may be empty
 * @param tries lines that work as they stand
 */
public record Problem(Kind kind, Optional<Place> at, Text summary, Text expected, List<Try> tries) {

  /** Whether the words could not be understood, or the work could not be done. */
  public enum Kind {
    /** The line cannot be read, or names what does not exist: exit code 2. */
    USAGE,
    /** The line is clear but what it asks cannot be done with these values: exit code 1. */
    WORK
  }

  /**
   * A line that can be typed as it stands.
   *
   * @param line the line
   * @param reason what it does; may be empty
   */
  public record Try(String line, String reason) {}

  public Problem {
    tries = List.copyOf(tries);
  }

  /** The line cannot be read. */
  public static Problem usage(String summary) {
    return new Problem(Kind.USAGE, Optional.empty(), Text.of(summary), Text.empty(), List.of());
  }

  /** The work cannot be done with these values. */
  public static Problem work(String summary) {
    return new Problem(Kind.WORK, Optional.empty(), Text.of(summary), Text.empty(), List.of());
  }

  public Problem at(Place place) {
    return new Problem(kind, Optional.of(place), summary, expected, tries);
  }

  /** The place, unless one nearer to the fault is known already. */
  public Problem atIfUnknown(Place place) {
    return at.isPresent() ? this : at(place);
  }

  /** Where a part of a file stands, unless a spot in a file is known already. */
  public Problem within(Place part) {
    return at.filter(place -> !place.source().isEmpty()).isPresent() ? this : at(part);
  }

  public Problem expecting(String words) {
    return new Problem(kind, at, summary, Text.of(words), tries);
  }

  public Problem tryThis(String line) {
    return tryThis(line, "");
  }

  public Problem tryThis(String line, String reason) {
    List<Try> more = new ArrayList<>(tries);
    more.add(new Try(line, reason));
    return new Problem(kind, at, summary, expected, more);
  }

  /** An exception that carries this problem to the nearest door. */
  public ProblemException thrown() {
    return new ProblemException(this);
  }
}
