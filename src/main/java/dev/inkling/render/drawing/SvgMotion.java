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
 * <p>It is over within five seconds and rests on its end, so that nobody has to stop it (WCAG 2.2,
 * success criterion 2.2.2): a result has played twice by then, a scene has come to rest. A click
 * plays it again, and so does the Tab key that reaches it. Who has asked for less motion sees the
 * end alone, and so does who has a viewer without animation.
 */
final class SvgMotion {

  /** The name of the whole drawing, by which its parts hear of a click. */
  static final String STAGE = "stage";

  private static final double CYCLE = 2.5; // seconds, of which the rest is holding still
  private static final double BEFORE = 0.5; // seconds the beginning is seen
  private static final double SCENE = 4.8; // seconds of a scene: its last ones
  private static final int FRAMES = 30; // a second
  private static final int KNOTS = 4; // a second, where the ways between them are straight

  private final List<Map<String, String>> ways = new ArrayList<>();
  private final List<Map<String, SvgElement>> words = new ArrayList<>();
  private final String[] timing;

  private SvgMotion(List<SvgDrawing> moments, Motion played) {
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
    this.timing = timing(moments.size(), played);
  }

  /** The times from 0 to 1 whose moments make up the drawing, the last of which stays. */
  static List<Double> times(Motion motion) {
    double seconds = seconds(motion.length());
    double from = motion.isSilent() ? StrictMath.max(0, 1 - SCENE / seconds) : 0;
    int last = (int) ((1 - from) * seconds * (motion.isSilent() ? KNOTS : FRAMES));
    List<Double> times = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      times.add(from + (1 - from) * i / last);
    }
    return times;
  }

  private static double seconds(Duration length) {
    return length.toMillis() / 1000.0;
  }

  private static String[] timing(int moments, Motion motion) {
    double seconds = seconds(motion.length());
    String begin = "0s;" + STAGE + ".click;" + STAGE + ".focusin";
    return motion.isSilent()
        ? new String[] {
          "begin",
          begin,
          "restart",
          "whenNotActive",
          "calcMode",
          "linear",
          "dur",
          SvgSheet.number(StrictMath.min(SCENE, seconds)) + "s",
          "fill",
          "freeze",
        }
        : new String[] {
          "begin",
          begin,
          "restart",
          "whenNotActive",
          "calcMode",
          "discrete",
          "dur",
          SvgSheet.number(CYCLE) + "s",
          "repeatCount",
          "2",
          "fill",
          "freeze",
          "keyTimes",
          keyTimes(moments, seconds),
        };
  }

  /**
   * One drawing of many moments, the last of which stays.
   *
   * @param moments at the {@link #times} of the motion
   */
  static SvgDrawing of(List<SvgDrawing> moments, Motion played) {
    SvgMotion motion = new SvgMotion(moments, played);
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
    if (motion.isSilent()) {
      return moments;
    }
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
    all.addAll(List.of(timing));
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
