package dev.inkling.render.drawing;

import java.util.ArrayList;
import java.util.List;

/** Numbers under one another with their decimal points level. */
final class Level {

  private Level() {}

  /** All padded to one width with spaces. */
  static List<String> atPoint(List<String> texts) {
    int whole = 0;
    int fraction = 0;
    for (String text : texts) {
      whole = Math.max(whole, point(text));
      fraction = Math.max(fraction, text.length() - point(text));
    }
    List<String> level = new ArrayList<>();
    for (String text : texts) {
      String before = " ".repeat(whole - point(text));
      String after = " ".repeat(fraction - (text.length() - point(text)));
      level.add(before + text + after);
    }
    return level;
  }

  private static int point(String text) {
    return text.indexOf('.') < 0 || text.indexOf('e') >= 0 ? text.length() : text.indexOf('.');
  }
}
