package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A motion played on a clock that exists in the test only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MotionPlayerTest {

  private static final long MILLISECOND = 1_000_000;
  private static final Duration LENGTH = Duration.ofMillis(900); // 27 frames

  /** A clock, a pair of hands and a screen in one. */
  private static final class Theatre implements MotionPlayer.Keys, MotionPlayer.Show {
    private final TreeMap<Long, PlayKey> planned = new TreeMap<>();
    private final List<Double> seen = new ArrayList<>();
    private final List<Long> when = new ArrayList<>();
    private final List<Boolean> running = new ArrayList<>();
    private long now;
    private long drawing;
    private int changes;
    private int looks;
    private int stops;

    Theatre pressing(long at, PlayKey key) {
      planned.put(at * MILLISECOND, key);
      return this;
    }

    Theatre drawingTakes(long milliseconds) {
      drawing = milliseconds * MILLISECOND;
      return this;
    }

    Theatre play() {
      new MotionPlayer(LENGTH, this, this, () -> now).play();
      return this;
    }

    @Override
    public PlayKey next(long wait) {
      looks++;
      if (now > 60_000 * MILLISECOND || looks > 10_000) {
        return PlayKey.LEAVE; // somebody paused it and went home
      }
      Long due = planned.isEmpty() ? null : planned.firstKey();
      if (due != null && due <= now + wait) {
        now = Math.max(now, due);
        return planned.remove(due);
      }
      now += wait;
      return PlayKey.NONE;
    }

    @Override
    public void frame(double time, boolean goesOn) {
      seen.add(time);
      when.add(now / MILLISECOND);
      running.add(goesOn);
      now += drawing;
    }

    @Override
    public void changed() {
      changes++;
    }

    @Override
    public void suspended() {
      stops++;
      now += 5_000 * MILLISECOND;
    }

    double last() {
      return seen.get(seen.size() - 1);
    }
  }

  @Test
  void thirty_frames_a_second_from_the_beginning_to_the_end_and_then_it_is_over() {
    Theatre theatre = new Theatre().play();
    assertThat(theatre.seen).hasSize(28).startsWith(0.0).endsWith(1.0).isSorted();
    assertThat(theatre.when.get(0)).isZero();
    assertThat(theatre.when.get(27)).isEqualTo(300 + 900);
    assertThat(theatre.looks).isLessThan(60);
  }

  @Test
  void a_slow_screen_drops_frames_and_ends_in_time() {
    Theatre theatre = new Theatre().drawingTakes(100).play();
    assertThat(theatre.seen).hasSizeLessThan(13).endsWith(1.0).isSorted();
    assertThat(theatre.when.get(theatre.when.size() - 1)).isBetween(1200L, 1300L);
  }

  @Test
  void space_pauses_and_goes_on_from_there() {
    Theatre theatre =
        new Theatre().pressing(700, PlayKey.PAUSE).pressing(5_000, PlayKey.PAUSE).play();
    int paused = theatre.running.indexOf(false);
    assertThat(theatre.seen.get(paused)).isBetween(0.4, 0.5);
    assertThat(theatre.seen.get(paused + 1)).isEqualTo(theatre.seen.get(paused));
    assertThat(theatre.last()).isEqualTo(1);
    assertThat(theatre.when.get(theatre.when.size() - 1)).isBetween(5_450L, 5_550L);
  }

  @Test
  void arrows_step_by_a_tenth_and_points_by_a_frame_and_neither_ends_it() {
    Theatre theatre =
        new Theatre()
            .pressing(10, PlayKey.FORWARD)
            .pressing(20, PlayKey.FORWARD)
            .pressing(30, PlayKey.NEXT_FRAME)
            .pressing(40, PlayKey.BACKWARD)
            .pressing(50, PlayKey.PREVIOUS_FRAME)
            .pressing(60, PlayKey.PREVIOUS_FRAME)
            .pressing(9_000, PlayKey.LEAVE)
            .play();
    assertThat(theatre.seen.stream().map(time -> Math.round(time * 27)))
        .containsExactly(0L, 3L, 6L, 7L, 4L, 3L, 2L);
  }

  @Test
  void nobody_steps_beyond_an_end() {
    Theatre theatre =
        new Theatre().pressing(1, PlayKey.BACKWARD).pressing(2, PlayKey.PREVIOUS_FRAME);
    for (int i = 0; i < 15; i++) {
      theatre.pressing(10 + i, PlayKey.FORWARD);
    }
    theatre.pressing(50, PlayKey.PAUSE).play();
    assertThat(theatre.seen).allMatch(time -> time >= 0 && time <= 1);
    assertThat(theatre.seen)
        .filteredOn(time -> time == 0)
        .hasSizeGreaterThan(3); // again from there
    assertThat(theatre.last()).isEqualTo(1);
  }

  @Test
  void r_plays_it_again() {
    Theatre theatre = new Theatre().pressing(900, PlayKey.AGAIN).play();
    assertThat(theatre.seen).filteredOn(time -> time == 0).hasSize(2);
    assertThat(theatre.when.get(theatre.when.size() - 1)).isEqualTo(900 + 300 + 900);
  }

  @Test
  void any_other_key_ends_it_at_once() {
    Theatre theatre = new Theatre().pressing(650, PlayKey.OTHER).play();
    assertThat(theatre.now / MILLISECOND).isEqualTo(650);
    assertThat(theatre.last()).isLessThan(0.5);
  }

  @Test
  void another_size_and_a_rest_in_the_background_lose_nothing() {
    Theatre theatre =
        new Theatre().pressing(600, PlayKey.CHANGED).pressing(800, PlayKey.SUSPENDED).play();
    assertThat(theatre.changes).isEqualTo(1);
    assertThat(theatre.stops).isEqualTo(1);
    assertThat(theatre.seen).isSorted().endsWith(1.0).hasSizeGreaterThan(27);
  }
}
