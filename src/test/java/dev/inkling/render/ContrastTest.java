package dev.inkling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Profile.Background;
import dev.inkling.words.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

  private static final Set<Role> WORDS =
      EnumSet.of(Role.DIM, Role.FIRST, Role.SECOND, Role.ANSWER, Role.FOURTH);
  private static final Set<Role> CONSTRUCTION =
      EnumSet.of(Role.FIRST_CONSTRUCTION, Role.SECOND_CONSTRUCTION, Role.ANSWER_CONSTRUCTION);

  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0x16181D, 0x1E1E1E, 0x002B36})
  void words_read_on_dark_grounds(int ground) {
    assertThat(least(WORDS, Background.DARK, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFFFFFF, 0xFDF6E3})
  void words_read_on_light_grounds(int ground) {
    assertThat(least(WORDS, Background.LIGHT, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0x1E1E1E, 0xFFFFFF, 0xFDF6E3})
  void words_are_seen_on_grounds_that_are_not_known(int ground) {
    assertThat(least(WORDS, Background.UNKNOWN, ground)).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Background.class,
      names = {"DARK", "LIGHT"})
  void construction_lines_are_seen(Background background) {
    int ground = Inks.ground(background).hex();
    assertThat(least(CONSTRUCTION, background, ground)).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void numbers_read_on_every_ink(Background background) {
    for (Ink ink : Ink.values()) {
      for (int step = ink == Ink.GREY ? 1 : -Shade.STEPS; step <= Shade.STEPS; step++) {
        Rgb fill = Inks.colour(new Shade(ink, step), background);
        assertThat(Inks.words(fill).contrast(fill)).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Background.class,
      names = {"DARK", "LIGHT"})
  void hues_stay_apart_for_all_eyes(Background background) {
    List<Role> hues = List.of(Role.FIRST, Role.SECOND, Role.ANSWER, Role.FOURTH);
    for (Eyes eyes : Eyes.values()) {
      for (Role one : hues) {
        for (Role other : hues.subList(0, hues.indexOf(one))) {
          double apart =
              eyes.difference(
                  Palette.of(one, background).rgb(), Palette.of(other, background).rgb());
          assertThat(apart).as("%s %s %s", eyes, one, other).isGreaterThanOrEqualTo(25);
        }
      }
    }
  }

  private static double least(Set<Role> roles, Background background, int ground) {
    return roles.stream()
        .mapToDouble(role -> Palette.of(role, background).rgb().contrast(Rgb.of(ground)))
        .min()
        .orElseThrow();
  }
}
