package dev.inkling.render.drawing;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Fill;
import dev.inkling.render.Profile;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Large pixels with their numbers in the middle. */
final class NumberedPixels {

  static final int WIDE = 6;
  static final int HIGH = 3;

  private final Profile profile;

  NumberedPixels(Profile profile) {
    this.profile = profile;
  }

  /** Whether every number is short enough to stand in a pixel. */
  static boolean fits(Matrix pixels) {
    for (int i = 0; i < pixels.size(); i++) {
      if (Numbers.usual().signed(pixels.at(i)).length() > WIDE - 2) {
        return false;
      }
    }
    return true;
  }

  List<StyledLine> lines(Bitmap bitmap) {
    InkGrid ink = InkGrid.of(bitmap.pixels(), bitmap.ink(), 1);
    List<StyledLine> lines = new ArrayList<>();
    for (int row = 0; row < ink.rows(); row++) {
      StyledLine air = StyledLine.empty();
      StyledLine numbers = StyledLine.empty();
      for (int column = 0; column < ink.columns(); column++) {
        Shade shade = ink.at(row, column);
        String number = number(bitmap, row, column);
        if (BitmapRenderer.usesBlocks(profile)) {
          air = air.plus(" ".repeat(WIDE), style(shade));
          numbers = numbers.plus(number, style(shade).bold());
        } else {
          air = air.plus(InkGlyphs.about(shade, WIDE, profile));
          numbers = numbers.plus(InkGlyphs.framing(number, Style.PLAIN.bold(), shade, profile));
        }
      }
      lines.addAll(List.of(air, numbers, air));
    }
    return lines;
  }

  /** Ink behind the number; where ink cannot be shown, its hue in the number. */
  private static Style style(Shade shade) {
    if (shade.isGround()) {
      return Style.PLAIN;
    }
    Role hue = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    Role role = shade.ink() == Ink.SIGNED ? hue : Role.TEXT;
    return new Style(role, false, false, Optional.of(Fill.behind(shade)));
  }

  /** In the middle, the digits of one column under one another. */
  private String number(Bitmap bitmap, int row, int column) {
    Scalar value = bitmap.pixels().at(row, column);
    String digits =
        bitmap.ink() == Ink.SIGNED ? Numbers.usual().signed(value) : Numbers.usual().set(value);
    String text = StyledLine.of(digits).in(profile.glyphs()).plain();
    int before = Math.max(0, Math.min((WIDE + 2) / 2 - text.length(), WIDE - text.length()));
    before = text.length() > 2 ? (WIDE - text.length() + 1) / 2 : before;
    return " ".repeat(before) + text + " ".repeat(WIDE - before - text.length());
  }
}
