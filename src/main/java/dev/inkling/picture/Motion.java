package dev.inkling.picture;

import dev.inkling.words.Text;
import java.time.Duration;
import java.util.List;

/**
 * A picture that changes, as a function of time: every moment of it is an ordinary picture, so that
 * any device can play it, stop it, step through it or show three moments of it side by side.
 *
 * <p>It knows no frames a second and no clock. All its moments are of one kind: planes, bars or
 * tiles.
 *
 * @param name what moves, such as {@code transform A}
 * @param length how long it lasts where nobody stops it
 * @param moments words about its parts in order of time, the first from the beginning on
 * @param frames the picture at a time from 0 to 1
 */
public record Motion(String name, Duration length, List<Moment> moments, Frames frames) {

  /** The least a motion lasts: what is faster is not seen. */
  public static final Duration SHORTEST = Duration.ofMillis(600);

  /** The most: what is slower is waited for. */
  public static final Duration LONGEST = Duration.ofMillis(1200);

  /** The most where there is nothing to be waited for: the motion is all there is to see. */
  public static final Duration LONGEST_SCENE = Duration.ofSeconds(10);

  private static final double MIDDLE = 0.5;
  private static final String START = "start";
  private static final String HALF_WAY = "half way";
  private static final String END = "end";

  public Motion {
    moments = List.copyOf(moments);
    if (moments.isEmpty() || moments.get(0).from() > 0) {
      throw new IllegalArgumentException("a motion has words from its beginning on");
    }
    Duration longest = isSilent(moments) ? LONGEST_SCENE : LONGEST;
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(longest) > 0) {
      throw new IllegalArgumentException("a motion lasts 0.6 to 1.2 seconds, a scene up to 10");
    }
  }

  /** A scene to look at, of which nothing is said while it plays. */
  public static Motion scene(String name, Duration length, Frames frames) {
    return new Motion(name, length, List.of(new Moment(0, Text.empty())), frames);
  }

  /** Whether nothing is said of it while it plays. */
  public boolean isSilent() {
    return isSilent(moments);
  }

  private static boolean isSilent(List<Moment> moments) {
    return moments.stream().allMatch(moment -> moment.words().isEmpty());
  }

  /**
   * What is to be said from a time on.
   *
   * @param from a time from 0 to 1
   */
  public record Moment(double from, Text words) {}

  /** The picture at each time from 0 to 1. */
  public interface Frames {
    Picture at(double time);
  }

  /** The picture at a time; before 0 as at 0, after 1 as at 1. */
  public Picture frame(double time) {
    return frames.at(within(time));
  }

  /** What is to be said at a time. */
  public Text words(double time) {
    Text words = moments.get(0).words();
    for (Moment moment : moments) {
      words = moment.from() <= within(time) ? moment.words() : words;
    }
    return words;
  }

  /** Its beginning, its middle and its end, for a page on which nothing can move. */
  public Picture stills() {
    Picture start = frame(0);
    Picture middle = frame(MIDDLE);
    Picture end = frame(1);
    return start instanceof Plane first
            && middle instanceof Plane second
            && end instanceof Plane last
        ? new Panels(
            List.of(
                new Panels.Panel(Text.dim(START), first),
                new Panels.Panel(Text.dim(HALF_WAY), second),
                new Panels.Panel(Text.strong(END), last)),
            Text.empty(),
            description())
        : new Group(Group.Flow.STACKED, List.of(start, middle, end), description());
  }

  /** What is to be said of {@link #stills}, each with what it is called. */
  public List<Still> told() {
    return List.of(
        new Still(START, words(0)), new Still(HALF_WAY, words(MIDDLE)), new Still(END, words(1)));
  }

  /** One moment in words. */
  public record Still(String title, Text words) {}

  private static double within(double time) {
    return StrictMath.max(0, StrictMath.min(1, time));
  }

  /** The same in words, for those who see or hear no picture. */
  public Text description() {
    if (isSilent()) {
      return frame(1).description();
    }
    Text words = Text.empty();
    for (Moment moment : moments) {
      words = words.plus(words.isEmpty() ? "" : " ").plus(sentence(moment.words()));
    }
    return words;
  }

  private static Text sentence(Text words) {
    String plain = words.plain();
    return Text.of(Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".");
  }
}
