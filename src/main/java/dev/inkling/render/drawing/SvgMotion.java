package dev.inkling.render.drawing;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Point;
import dev.inkling.render.StyledLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moments of a picture as one drawing that plays in a browser: what has one look is one path, whose
 * way changes from moment to moment; words are shown, hidden and moved as a whole.
 *
 * <p>It plays twice within five seconds and rests on its end, so that nobody has to stop it (WCAG
 * 2.2, success criterion 2.2.2). Who has asked for less motion sees the end alone, and so does who
 * has a viewer without animation.
 */
final class SvgMotion {

  private static final double CYCLE = 2.5; // seconds, of which the rest is holding still
  private static final double BEFORE = 0.5; // seconds the beginning is seen
  private static final String TIMES = "2";

  private final List<Map<String, String>> ways = new ArrayList<>();
  private final List<Map<String, SvgElement>> words = new ArrayList<>();
  private final String keyTimes;

  private SvgMotion(List<SvgDrawing> moments, Duration length) {
    for (SvgDrawing moment : moments) {
      Map<String, String> way = new LinkedHashMap<>();
      Map<String, SvgElement> said = new LinkedHashMap<>();
      for (SvgElement element : moment.sheet().elements()) {
        if (element.name().equals("text")) {
          said.put(key(element, said), element);
        } else {
          way.merge(element.attribute("class"), SvgWay.of(element), String::concat);
        }
      }
      ways.add(way);
      words.add(said);
    }
    this.keyTimes = keyTimes(moments.size(), length.toMillis() / 1000.0);
  }

  /**
   * One drawing of many moments, the last of which stays.
   *
   * @param moments evenly spaced in time, the first and the last among them
   */
  static SvgDrawing of(List<SvgDrawing> moments, Duration length) {
    SvgMotion motion = new SvgMotion(moments, length);
    SvgSheet sheet = new SvgSheet();
    moments.forEach(moment -> sheet.styledAs(moment.sheet()));
    SvgElement still = SvgElement.of("g", "class", "still");
    sheet.moves();
    sheet.element(SvgElement.of("g", "class", "moving").holding(motion.moving()));
    sheet.element(still.holding(moments.get(moments.size() - 1).sheet().elements()));
    return new SvgDrawing(sheet, around(moments));
  }

  private static Extent around(List<SvgDrawing> moments) {
    return moments.stream().map(SvgDrawing::drawn).reduce(Extent::with).orElseThrow();
  }

  /** The moments with what is to be said about each under the picture. */
  static List<SvgDrawing> told(List<SvgDrawing> moments, Motion motion) {
    Extent all = around(moments);
    double column = all.left() / SvgSheet.WIDE;
    double row = all.bottom() / SvgSheet.HIGH + 1;
    List<SvgDrawing> told = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      SvgDrawing moment = moments.get(i);
      StyledLine words = StyledLine.of(motion.words((double) i / (moments.size() - 1)));
      moment.sheet().words(words, column, row);
      Point end = new Point((column + words.width()) * SvgSheet.WIDE, (row + 1) * SvgSheet.HIGH);
      told.add(new SvgDrawing(moment.sheet(), moment.drawn().with(end)));
    }
    return told;
  }

  private static String keyTimes(int moments, double seconds) {
    List<String> times = new ArrayList<>();
    for (int i = 0; i < moments; i++) {
      double time = i == 0 ? 0 : BEFORE + seconds * i / (moments - 1);
      times.add(String.format(Locale.ROOT, "%.4f", time / CYCLE));
    }
    return String.join(";", times);
  }

  private List<SvgElement> moving() {
    List<SvgElement> moving = new ArrayList<>();
    for (String style : keys(ways)) {
      List<String> values = ways.stream().map(way -> way.getOrDefault(style, "M0 0")).toList();
      SvgElement path = SvgElement.of("path", "class", style, "d", last(values));
      moving.add(
          same(values)
              ? path
              : path.holding(List.of(timed("animate", values, "attributeName", "d"))));
    }
    for (String key : keys(words)) {
      moving.add(said(words.stream().map(one -> Optional.ofNullable(one.get(key))).toList()));
    }
    return moving;
  }

  /** Words where they stand at last, and the ways they came. */
  private SvgElement said(List<Optional<SvgElement>> moments) {
    SvgElement home = moments.stream().flatMap(Optional::stream).reduce((a, b) -> b).orElseThrow();
    List<String> shown = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Point from = place(home);
    Point at = from;
    for (Optional<SvgElement> moment : moments) {
      at = moment.map(SvgMotion::place).orElse(at);
      shown.add(moment.isPresent() ? "visible" : "hidden");
      places.add(SvgSheet.number(at.x() - from.x()) + " " + SvgSheet.number(at.y() - from.y()));
    }
    List<SvgElement> inner = new ArrayList<>(List.of(home));
    if (!same(shown)) {
      inner.add(timed("animate", shown, "attributeName", "visibility"));
    }
    if (!same(places)) {
      inner.add(
          timed("animateTransform", places, "attributeName", "transform", "type", "translate"));
    }
    return SvgElement.of("g", "visibility", last(shown)).holding(inner);
  }

  private SvgElement timed(String name, List<String> values, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    all.addAll(List.of("calcMode", "discrete", "dur", SvgSheet.number(CYCLE) + "s"));
    all.addAll(List.of("repeatCount", TIMES, "fill", "freeze", "keyTimes", keyTimes));
    all.addAll(List.of("values", String.join(";", values)));
    return new SvgElement(name, all, List.of(), "");
  }

  /** All keys of all moments, in the order in which they come up. */
  private static <T> Set<String> keys(List<Map<String, T>> moments) {
    return moments.stream()
        .flatMap(moment -> moment.keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What words say and how they look; the same words a second time are others. */
  private static String key(SvgElement text, Map<String, SvgElement> taken) {
    String key =
        text.children().stream()
            .map(piece -> piece.attribute("class") + "=" + piece.text())
            .collect(Collectors.joining("|"));
    String free = key;
    for (int i = 2; taken.containsKey(free); i++) {
      free = key + "#" + i;
    }
    return free;
  }

  private static Point place(SvgElement text) {
    return new Point(
        Double.parseDouble(text.children().get(0).attribute("x")),
        Double.parseDouble(text.attribute("y")));
  }

  private static boolean same(List<String> values) {
    return values.stream().distinct().count() == 1;
  }

  private static String last(List<String> values) {
    return values.get(values.size() - 1);
  }
}
