package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SvgMotionTest {

  private static final Pattern VALUES = Pattern.compile(" values=\"([^\"]*)\"");
  private static final Pattern TIMES = Pattern.compile(" keyTimes=\"([^\"]*)\"");

  private static SvgDrawing moment(double x, double y) {
    Plane plane = Scenes.dot(x, y, 4, 1);
    return SvgPlane.draw(new Composer(plane, 64, 26, Profile.plain(Glyphs.UNICODE)).compose());
  }

  private static String played() {
    List<SvgDrawing> moments = List.of(moment(3, 4), moment(2, 4), moment(1, 4));
    List<Motion.Moment> words = List.of(new Motion.Moment(0, Text.of("a shadow")));
    Motion motion =
        new Motion("dot", Duration.ofMillis(900), words, time -> Scenes.dot(1, 4, 4, 1));
    return SvgMotion.of(moments, motion).document(Scenes.dot(1, 4, 4, 1));
  }

  private static Motion scene(int seconds) {
    return Motion.scene(
        "scene", Duration.ofSeconds(seconds), time -> Scenes.dot(1, 4, 4, 1 + time));
  }

  @Test
  void a_scene_comes_to_rest_within_five_seconds_and_a_click_plays_it_again() {
    String svg = new SvgRenderer().render(scene(8));
    assertThat(svg).contains("begin=\"0s;stage.click;stage.focusin\" restart=\"whenNotActive\"");
    assertThat(svg).contains("id=\"stage\" tabindex=\"0\"", "dur=\"4.8s\"");
    assertThat(svg).doesNotContain("repeatCount", "indefinite");
    assertThat(all(VALUES, svg)).isNotEmpty().allMatch(list -> list.split(";").length == 20);
  }

  @Test
  void a_long_scene_is_seen_from_where_its_last_seconds_begin() {
    assertThat(SvgMotion.times(scene(8))).startsWith(0.4).endsWith(1.0);
    assertThat(SvgMotion.times(scene(4))).startsWith(0.0).endsWith(1.0);
  }

  @Test
  void each_change_has_a_value_for_each_moment() {
    String svg = played();
    assertThat(all(VALUES, svg)).isNotEmpty().allMatch(list -> list.split(";").length == 3);
    assertThat(all(TIMES, svg)).containsOnly("0.0000;0.3800;0.5600");
  }

  @Test
  void it_plays_for_five_seconds_at_most_and_rests_on_its_end() {
    String svg = played();
    assertThat(svg).contains("dur=\"2.5s\" repeatCount=\"2\" fill=\"freeze\"");
    assertThat(svg).doesNotContain("indefinite");
  }

  @Test
  void who_wants_less_motion_sees_the_end_alone() {
    String svg = played();
    assertThat(svg).contains("@media (prefers-reduced-motion:reduce){.moving{display:none}");
    String still = svg.substring(svg.indexOf("<g class=\"still\">"));
    assertThat(still).contains(">(1, 4)<").doesNotContain(">(3, 4)<", "<animate");
  }

  @Test
  void words_of_one_moment_are_hidden_in_the_others() {
    String svg = played();
    String moving = svg.substring(0, svg.indexOf("<g class=\"still\">"));
    assertThat(moving).contains("values=\"visible;hidden;hidden\"");
    assertThat(moving).contains("values=\"hidden;hidden;visible\"");
  }

  @Test
  void arrows_keep_their_heads_on_the_way() {
    String way =
        SvgWay.of(
            moment(3, 4).sheet().elements().stream()
                .filter(element -> !element.attribute("marker-end").isEmpty())
                .findFirst()
                .orElseThrow());
    assertThat(way).matches("M[-0-9. ]+L([-0-9. ]+)M[-0-9. ]+L\\1L[-0-9. ]+");
  }

  private static List<String> all(Pattern pattern, String svg) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(svg);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
