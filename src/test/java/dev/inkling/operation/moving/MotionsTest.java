package dev.inkling.operation.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.operation.Call;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.testing.Prompt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that move: between which pictures, and what is said on the way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MotionsTest {

  private static Call call(String line) {
    return Prompt.unicode().outcome(line).call();
  }

  private static Motion motion(String line) {
    return call(line).motion().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transform [0 -1; 1 0]",
        "transform [1 1; 0 1]",
        "transform [0 1; 1 0] [2 1]",
        "transform [1 2; 2 4]",
        "transform [-1 0; 0 -1]",
        "eigen [2 1; 1 2]",
        "eigen [1 1; 0 1]"
      })
  void a_map_goes_from_the_picture_before_to_the_picture_after(String line) {
    Panels still = (Panels) call(line).pictures().get(0);
    Motion motion = motion(line);
    assertThat(motion.frame(0)).isEqualTo(still.panels().get(0).plane());
    assertThat(motion.frame(1)).isEqualTo(still.panels().get(1).plane());
  }

  @Test
  void a_dot_product_ends_in_its_own_picture_and_begins_without_bars() {
    String line = "dot [1 -1 2 4] [3 1 1 2]";
    assertThat(motion(line).frame(1)).isEqualTo(call(line).pictures().get(0));
    assertThat(motion(line).frame(0)).isNotEqualTo(motion(line).frame(0.1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "detect [1 -1; -1 1] [1 0; 1 1]",
        "detect [1 -1] [0 1 0; 1 0 1]",
        "analogy [3 1] [-1 0] [0 2]",
        "curve [0 0; 3 4; 6 0; 0 0]"
      })
  void what_slides_ends_in_its_own_picture(String line) {
    assertThat(motion(line).frame(1)).isEqualTo(call(line).pictures().get(0));
    assertThat(motion(line).frame(0)).isNotEqualTo(motion(line).frame(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          transform [0 -1; 1 0]       | 0   | before: the unit square has area 1
          transform [0 -1; 1 0]       | 0.5 | A is a turn by 90° to the left
          transform [0 -1; 1 0]       | 1   | after A: the unit square has area 1
          transform [0 1; 1 0]        | 0.5 | flat here: the area is 0
          transform [0 1; 1 0]        | 0.7 | through it: the plane is turned over
          transform [0 2; 1 0]        | 1   | after A: the unit square has area 2 and is turned over
          transform [1 2; 2 4]        | 1   | after A: flat, the area is 0
          transform [1 2; 3 4]        | 0.2 | every point goes straight to where A takes it
          transform [2 -1; 1 1]       | 0.5 | A turns by ≈ 34° to the left, stretches by ≈ 2.3 and, across, by ≈ 1.3
          transform [0 -1; 1 0] [2 1] | 1   | after A: the unit square has area 1; v lands on (−1, 2)
          [0 -1; 1 0] * [2; 1]        | 1   | after A: the unit square has area 1; x lands on (−1, 2)
          compose [0 -1; 1 0] [2 0; 0 2] | 0.3 | first A is a scaling by 2
          compose [0 -1; 1 0] [2 0; 0 2] | 0.6 | then B is a turn by 90° to the left
          compose [0 -1; 1 0] [2 0; 0 2] | 1 | after A and then B: the unit square has area 4
          dot [3 4] [4 1]             | 0   | a and b, pair by pair
          dot [3 4] [4 -1]            | 0.6 | pair 2: 4 · (−1) = −4, together 8
          dot [3 4] [4 1]             | 1   | all pairs together: a·b = 16
          eigen [2 1; 1 2]            | 0.5 | arrows along (1, 1) and (1, −1) keep their lines, all others turn
          eigen [1 1; 0 1]            | 1   | after A: arrows along (1, 0) keep their line, all others turn
          eigen [2 0; 0 2]            | 0.5 | every arrow keeps its line
          detect [1 -1] [0 1]         | 0   | P on X, square by square
          detect [1 -1] [0 1]         | 0.5 | square [1]: 1 · 0 = 0, together 0
          detect [1 -1] [0 1]         | 1   | all squares together: −1
          detect [1 -1] [0 1 0]       | 0   | place [1]: −1
          detect [1 -1] [0 1 0]       | 0.5 | place [2]: 1
          detect [1 -1] [0 1 0]       | 1   | all places done; highest, 1, at [2]
          analogy [3 1] [-1 0] [0 2]  | 0   | from b to c: the step (1, 2)
          analogy [3 1] [-1 0] [0 2]  | 0.5 | the same step, carried to a
          analogy [3 1] [-1 0] [0 2]  | 1   | from a it ends at (4, 3)
          curve [0 0; 3 4; 6 0]       | 0   | so far 0 along, 0 straight
          curve [0 0; 3 4; 6 0]       | 0.5 | so far 5 along, 5 straight
          curve [0 0; 3 4; 6 0]       | 1   | in all 10 along, 6 straight
          power [1 1; 1 0] 5          | 0.1 | flat here: the area is 0
          power [1 1; 0 1] 4          | 0.4 | again, A is a shear along the horizontal axis
          power [1 1; 0 1] 4          | 1   | after A^4: the unit square has area 1
          power [0 -1; 1 0] [2; 1] 2  | 1   | after A^2: the unit square has area 1; x lands on (−2, −1)
          power [2 1; 1 2] 5          | 1   | after A^3: the unit square has area 27; 3 of 5 steps
          power [2 1; 1 2] 1          | 1   | after A: the unit square has area 3
          rotation 90                 | 0.5 | rotation is a turn by 90° to the left
          """)
  void each_moment_is_told(String line, double time, String words) {
    assertThat(motion(line).words(time).plain()).isEqualTo(words);
  }

  @Test
  void what_is_flat_is_flat_while_that_is_said_and_at_no_other_time() {
    Motion motion = motion("transform [0 1; 2 -1]");
    for (int i = 0; i <= 1000; i++) {
      double time = i / 1000.0;
      boolean flat = motion.words(time).plain().startsWith("flat");
      assertThat(Math.abs(area(motion, time)) < 1e-9).as("at " + time).isEqualTo(flat);
    }
  }

  private static double area(Motion motion, double time) {
    Tips tips = Tips.of((Plane) motion.frame(time));
    return tips.right().x() * tips.up().y() - tips.right().y() * tips.up().x();
  }

  @Test
  void long_products_keep_their_columns_in_place_while_they_fill() {
    Motion motion = motion("dot [1:12] [-6:5]");
    assertThat(
            IntStream.rangeClosed(0, 40)
                .mapToObj(i -> motion.frame(i / 40.0))
                .map(Picture::description)
                .distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "[1 2 3]",
        "transform [1 2 3; 4 5 6]",
        "inverse [2 0; 0 1]",
        "eigen [0 -1; 1 0]",
        "curve [1 2; 1 2]",
        "curve [1 2; 3 4]",
        "power [9 0; 0 9] 3",
        "power [2 1; 1 2] 0",
        "power [1 2; 3 4] -2",
        "power [1 2 0; 0 1 0; 0 0 1] 2",
        "detect 2 3",
        "analogy [1 2] [1 2] [3 4]",
        "analogy [1 2 3] [1 2 4] [3 4 5]",
        "detect [1 -1] ones(30, 30)",
        "dot 2 3"
      })
  void what_has_nothing_to_move_does_not(String line) {
    assertThat(call(line).motion()).isEmpty();
  }
}
