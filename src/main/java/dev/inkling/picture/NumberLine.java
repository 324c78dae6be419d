package dev.inkling.picture;

import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.PictureWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.Comparator;
import java.util.List;

/** Numbers where they lie on one line: a guess and what is true, or what changed and how far. */
public record NumberLine(List<Place> places, Text description) implements Picture {

  public NumberLine {
    places = List.copyOf(places);
  }

  /**
   * One number.
   *
   * @param at finite
   */
  public record Place(double at, Form form, Role role, Text label) {}

  /** Described from left to right. */
  public static NumberLine of(List<Place> places) {
    List<Place> sorted = places.stream().sorted(Comparator.comparingDouble(Place::at)).toList();
    List<String> names = sorted.stream().map(place -> place.label().plain()).toList();
    return new NumberLine(places, Text.of(PictureWording.line(names)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.numberLine(this);
  }
}
