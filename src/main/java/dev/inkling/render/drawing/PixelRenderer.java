package dev.inkling.render.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import dev.inkling.picture.Picture;
import dev.inkling.render.Inks;
import dev.inkling.render.Profile.Background;
import dev.inkling.words.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * Draws pictures as pixels, for terminals that show images and for files that are not text: the SVG
 * document, painted.
 */
public final class PixelRenderer {

  private static final double SHARP = 2; // pixels for each unit of the document
  private static final double ON_SCREEN = 1.5;
  private static final double MOST_PIXELS = 8e6;
  private static final int NESTED = 30;
  private static final int MOST_SHAPES = 1_000_000; // the library's own 2,000 are few for heat maps

  private final Background on;

  /** A painter for one background; an unknown one is taken for light, as paper is. */
  public PixelRenderer(Background on) {
    this.on = on == Background.DARK ? Background.DARK : Background.LIGHT;
  }

  /** For a terminal: a character of the drawing is 12 pixels wide, as cells are on many screens. */
  public BufferedImage forTerminal(Picture picture) {
    return image(picture, ON_SCREEN);
  }

  /**
   * The picture at a size, or smaller if it is very large.
   *
   * @param scale pixels for each unit of the document, where a character is 8 by 16
   * @throws dev.inkling.words.ProblemException if this Java paints nothing
   */
  BufferedImage image(Picture picture, double scale) {
    try {
      return painted(picture, scale);
    } catch (LinkageError | RuntimeException unable) {
      throw Problem.work("This Java cannot paint pictures.")
          .expecting("It may have no fonts, or be a Java without its desktop part.")
          .tryThis("--draw svg")
          .thrown();
    }
  }

  private BufferedImage painted(Picture picture, double scale) {
    SVGDocument document = document(new SvgRenderer().render(picture, on));
    double width = document.size().getWidth();
    double height = document.size().getHeight();
    double fitting = StrictMath.min(scale, StrictMath.sqrt(MOST_PIXELS / (width * height)));
    BufferedImage image =
        new BufferedImage(
            pixels(width * fitting), pixels(height * fitting), BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    try {
      brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      brush.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      brush.setColor(new Color(Inks.ground(on).hex())); // a last row is not wholly covered
      brush.fillRect(0, 0, image.getWidth(), image.getHeight());
      brush.scale(fitting, fitting);
      document.render(null, brush);
    } finally {
      brush.dispose();
    }
    return image;
  }

  /** The picture as a PNG file. */
  public byte[] png(Picture picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false); // a cache would be a file nobody asked for
      ImageIO.write(image(picture, SHARP), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static SVGDocument document(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    LoaderContext context =
        LoaderContext.builder()
            .documentLimits(new DocumentLimits(NESTED, NESTED, MOST_SHAPES))
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    if (document == null) {
      throw new IllegalStateException("a document that cannot be painted");
    }
    return document;
  }

  private static int pixels(double length) {
    return (int) StrictMath.max(1, StrictMath.ceil(length));
  }
}
