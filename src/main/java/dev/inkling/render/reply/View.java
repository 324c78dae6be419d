package dev.inkling.render.reply;

import dev.inkling.language.Look;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.render.Profile;
import dev.inkling.render.format.Formats;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * How results are wanted on a screen.
 *
 * @param tips whether lines that could be typed next are offered, as at the prompt
 * @param page whether a result should fit on a screen of the profile's rows, so that its conclusion
 *     and its beginning are seen together
 * @param numbers how numbers are written
 */
public record View(
    Profile profile, Detail detail, Drawing drawing, boolean tips, boolean page, Numbers numbers) {

  /** At the prompt, where tips stand, a screen has an end. */
  public View(Profile profile, Detail detail, Drawing drawing, boolean tips) {
    this(profile, detail, drawing, tips, tips, Numbers.usual());
  }

  public View(Profile profile, Detail detail, Drawing drawing) {
    this(profile, detail, drawing, false);
  }

  /** The profile with the glyphs the drawing insists on. */
  @Override
  public Profile profile() {
    return switch (drawing) {
      case ASCII -> profile.withGlyphs(Profile.Glyphs.ASCII);
      case UNICODE, OCTANTS, QUADRANTS, BLOCKS -> profile.withGlyphs(Profile.Glyphs.UNICODE);
      default -> profile;
    };
  }

  public View withDetail(Detail other) {
    return new View(profile, other, drawing, tips, page, numbers);
  }

  /** As one line asked for it. */
  public View with(Look look) {
    return withDetail(look.detail().orElse(detail)).withNumbers(look.over(numbers));
  }

  /** With the numbers of a result of several parts all written in one way. */
  View levelled(Value value) {
    return value instanceof Value.Bundle bundle && detail != Detail.NONE
        ? withNumbers(numbers.levelled(plain(bundle)))
        : this;
  }

  /** The numbers that are shown as they are, not by their roots. */
  private static List<Matrix> plain(Value.Bundle bundle) {
    return bundle.parts().stream()
        .filter(part -> part.exactly().isEmpty())
        .map(part -> Results.matrix(part.value()))
        .flatMap(Optional::stream)
        .toList();
  }

  View withDrawing(Drawing other) {
    return new View(profile, detail, other, tips, page, numbers);
  }

  public View withNumbers(Numbers other) {
    return new View(profile, detail, drawing, tips, page, other);
  }

  /** The same in formats other than text. */
  public Formats formats() {
    Formats.Pictures pictures =
        switch (drawing) {
          case NONE, SVG, HTML, TEXT, ANSI, PIXELS -> Formats.Pictures.NONE;
          case WORDS -> Formats.Pictures.WORDS;
          case ASCII -> Formats.Pictures.ASCII;
          case AUTO, UNICODE, OCTANTS, QUADRANTS, BLOCKS -> Formats.Pictures.UNICODE;
        };
    return new Formats(detail, numbers, pictures);
  }

  /** Glyphs and digits of a working. */
  Hand hand() {
    Profile screen = profile();
    boolean hues =
        screen.colours() != Profile.Colours.NONE && screen.colours() != Profile.Colours.MONOCHROME;
    return new Hand(screen.glyphs(), numbers, hues);
  }

  public View withProfile(Profile other) {
    return new View(other, detail, drawing, tips, page, numbers);
  }
}
