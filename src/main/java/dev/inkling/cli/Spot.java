package dev.inkling.cli;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.Optional;

/**
 * A problem beside the one row it is about, of however many were typed.
 *
 * @param problem with its place in that row
 * @param row as typed; empty if the problem is about nothing that was typed
 */
public record Spot(Problem problem, String row) {

  public static Spot of(Problem problem, String typed) {
    Optional<Place> at = problem.at();
    if (at.isEmpty() || !at.get().source().isEmpty()) {
      return new Spot(problem, at.isEmpty() ? typed : "");
    }
    String[] rows = typed.split("\n", -1);
    Place place = at.get();
    String row = place.line() >= 1 && place.line() <= rows.length ? rows[place.line() - 1] : typed;
    return new Spot(problem.at(Place.of(1, place.column(), place.length())), row);
  }
}
