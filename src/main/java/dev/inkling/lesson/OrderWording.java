package dev.inkling.lesson;

import dev.inkling.words.Lists;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is said to an order: how far it is right, and what has changed places. */
final class OrderWording {

  private OrderWording() {}

  static Text each(List<String> letters) {
    return Text.of(
        "Each of " + Lists.and(letters) + " once, in your order, with or without spaces.");
  }

  /** A wrong order of the same letters. */
  static Text far(List<String> given, List<String> key) {
    List<String> around = new ArrayList<>(key);
    Collections.reverse(around);
    if (given.equals(around) && key.size() > 2) {
      return Text.of("These stand the other way round, from last to first.");
    }
    int first = 0;
    while (given.get(first).equals(key.get(first))) {
      first++;
    }
    int last = key.size() - 1;
    while (given.get(last).equals(key.get(last))) {
      last--;
    }
    if (last == first + 1) {
      Text two = Text.strong(given.get(first)).plus(" and ").plus(Text.strong(given.get(last)));
      return two.plus(" stand the other way round. ").plus(rest(key.size()));
    }
    Text front =
        first == 0
            ? Text.of("Another one comes first. ")
            : Text.of(
                (first == 1 ? "The first one is" : "The first " + first + " are") + " right. ");
    int behind = key.size() - 1 - last;
    return behind == 0
        ? front.plus(first == 0 ? "" : "Look at what follows.")
        : front.plus((behind == 1 ? "The last one is" : "The last " + behind + " are") + " right.");
  }

  private static Text rest(int size) {
    return Text.of(size == 2 ? "" : "All else is where it belongs.");
  }
}
