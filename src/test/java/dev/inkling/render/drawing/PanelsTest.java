package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkling.picture.Panels;
import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelsTest {

  @Test
  void all_planes_have_one_scale_and_their_origins_stand_level() {
    PanelsLayout layout = composed(PanelScenes.eigen(2, 1, 2), new Size(76, 20));
    Composition before = layout.compositions().get(0);
    Composition after = layout.compositions().get(1);
    assertThat(before.view().unit()).isCloseTo(after.view().unit(), within(1e-9));
    assertThat(before.view().originY()).isEqualTo(after.view().originY());
    assertThat(layout.corner(0).rows()).isEqualTo(layout.corner(1).rows());
  }

  @Test
  void on_a_narrow_screen_they_stand_under_one_another() {
    Panels shear = PanelScenes.transform(new Point(1, 0), new Point(1, 1));
    assertThat(composed(shear, new Size(76, 18)).beside()).isTrue();
    assertThat(composed(shear, new Size(40, 40)).beside()).isFalse();
  }

  @Test
  void without_room_nothing_is_drawn() {
    Panels shear = PanelScenes.transform(new Point(1, 0), new Point(1, 1));
    Profile profile = Profile.plain(Glyphs.UNICODE);
    assertThat(new PictureRenderer(profile).render(shear, 20, 3)).isEmpty();
  }

  @Test
  void arrows_turned_below_the_origin_have_their_words_beside_their_tips() {
    Panels turned = PanelScenes.transform(new Point(-0.71, -0.71), new Point(0.71, -0.71));
    PanelsLayout layout = composed(turned, new Size(76, 19));
    assertThat(layout.labels().isClean()).isTrue();
    assertThat(layout.labels().astray()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Glyphs.class)
  void words_stand_clear_of_strokes_and_each_other(Glyphs glyphs) {
    Random random = new Random(20261127);
    int covered = 0;
    for (int i = 0; i < 200; i++) {
      Panels panels = PanelScenes.transform(point(random), point(random));
      List<StyledLine> lines = new PictureRenderer(Profile.plain(glyphs)).render(panels, 76, 18);
      assertThat(lines).isNotEmpty();
      PanelsLayout layout =
          new PanelsComposer(panels, new Size(76, 18), Profile.plain(glyphs))
              .compose()
              .orElseThrow();
      assertThat(layout.labels().dropped()).isZero();
      covered += layout.labels().isClean() ? 0 : 1;
    }
    assertThat(covered).isLessThanOrEqualTo(2);
  }

  private static Point point(Random random) {
    return new Point(random.nextInt(7) - 3, random.nextInt(7) - 3);
  }

  private static PanelsLayout composed(Panels panels, Size sheet) {
    return new PanelsComposer(panels, sheet, Profile.plain(Glyphs.UNICODE)).compose().orElseThrow();
  }
}
