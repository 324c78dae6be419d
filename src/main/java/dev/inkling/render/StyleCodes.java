package dev.inkling.render;

import dev.inkling.render.Profile.Colours;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of the escape sequence (SGR) that sets a style. */
final class StyleCodes {

  private static final String BOLD = "1";
  private static final String UNDERLINE = "4";

  private final Profile profile;

  StyleCodes(Profile profile) {
    this.profile = profile;
  }

  List<String> of(Style style) {
    List<String> codes = new ArrayList<>();
    if (style.strong() || isStrongForWantOfColour(style.role())) {
      codes.add(BOLD);
    }
    if (style.underline()) {
      codes.add(UNDERLINE);
    }
    if (style.fill().isPresent() && showsInk()) {
      fill(style.fill().get(), codes);
    } else {
      role(style.role(), codes);
    }
    return codes;
  }

  /** The answer keeps standing out where its hue is missing or left to the user's theme. */
  private boolean isStrongForWantOfColour(Role role) {
    return role == Role.ANSWER
        && (profile.colours() == Colours.BASIC_16 || profile.colours() == Colours.MONOCHROME);
  }

  private void role(Role role, List<String> codes) {
    Palette.Colour colour = Palette.of(role, profile.background());
    if (colour.indexed() == Palette.DEFAULT) {
      return;
    }
    switch (profile.colours()) {
      case TRUECOLOR:
        codes.add("38;2;" + channels(colour.rgb()));
        break;
      case INDEXED_256:
        codes.add("38;5;" + colour.indexed());
        break;
      case BASIC_16:
        if (colour.basic() != Palette.DEFAULT) {
          codes.add(String.valueOf(colour.basic() < 8 ? 30 + colour.basic() : 82 + colour.basic()));
        }
        break;
      default:
        break;
    }
  }

  private boolean showsInk() {
    return profile.colours() == Colours.TRUECOLOR || profile.colours() == Colours.INDEXED_256;
  }

  private void fill(Fill fill, List<String> codes) {
    Optional<Shade> ground = fill.ground().filter(shade -> !shade.isGround());
    if (fill.glyph().isPresent()) {
      if (!fill.glyph().get().isGround()) {
        codes.add(code("38", fill.glyph().get()));
      }
    } else if (ground.isPresent()) {
      Rgb words = Inks.words(shown(ground.get()));
      codes.add(many() ? "38;2;" + channels(words) : "38;5;" + words.indexed());
    }
    if (ground.isPresent()) {
      codes.add(code("48", ground.get()));
    }
  }

  private String code(String which, Shade shade) {
    return many()
        ? which + ";2;" + channels(Inks.colour(shade, profile.background()))
        : which + ";5;" + Inks.indexed(shade, profile.background());
  }

  private Rgb shown(Shade shade) {
    return many()
        ? Inks.colour(shade, profile.background())
        : Rgb.ofIndex(Inks.indexed(shade, profile.background()));
  }

  private boolean many() {
    return profile.colours() == Colours.TRUECOLOR;
  }

  private static String channels(Rgb rgb) {
    return rgb.red() + ";" + rgb.green() + ";" + rgb.blue();
  }
}
