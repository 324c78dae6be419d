package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
import dev.inkling.picture.Point;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents set beside or under one another in one document. */
final class SvgGroup {

  private static final double GAP = 16;
  private static final Pattern SIZE =
      Pattern.compile("<svg [^>]*viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"[^>]*>");
  private static final Pattern TOLD = Pattern.compile("<(title|desc)>.*?</\\1>\\n", Pattern.DOTALL);

  private SvgGroup() {}

  static String document(List<String> documents, boolean beside, Picture picture) {
    StringBuilder inner = new StringBuilder();
    double x = 0;
    double y = 0;
    Extent drawn = Extent.of(Point.ORIGIN);
    for (String document : documents) {
      Matcher size = SIZE.matcher(document);
      if (!size.find()) {
        throw new IllegalStateException("a document without a size");
      }
      double width = Double.parseDouble(size.group(3));
      double height = Double.parseDouble(size.group(4));
      String opened =
          "<svg x=\""
              + SvgSheet.number(x)
              + "\" y=\""
              + SvgSheet.number(y)
              + "\" "
              + size.group().substring("<svg ".length());
      String one = TOLD.matcher(document).replaceAll("");
      inner.append(one.replaceFirst("<svg [^>]*>", Matcher.quoteReplacement(opened)));
      drawn = drawn.with(new Point(x + width, y + height));
      x += beside ? width + GAP : 0;
      y += beside ? 0 : height + GAP;
    }
    String whole = new SvgSheet().document(drawn, picture.description().plain());
    int end = whole.lastIndexOf("</svg>");
    return whole.substring(0, end) + inner + whole.substring(end);
  }
}
