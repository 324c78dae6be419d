package dev.inkling.render.drawing;

/** A shape as the way of a pen, whatever element it was: only ways can change into one another. */
final class SvgWay {

  private SvgWay() {}

  static String of(SvgElement shape) {
    return switch (shape.name()) {
      case "line" -> line(shape);
      case "polyline" -> "M" + shape.attribute("points").replace(' ', 'L').replace(',', ' ');
      case "path" -> shape.attribute("d");
      case "rect" -> rectangle(shape);
      case "circle" -> circle(shape);
      default -> throw new IllegalStateException("no way of a " + shape.name());
    };
  }

  private static String line(SvgElement line) {
    double fromX = number(line, "x1");
    double fromY = number(line, "y1");
    double toX = number(line, "x2");
    double toY = number(line, "y2");
    String shaft = "M" + at(fromX, fromY) + "L" + at(toX, toY);
    String head = line.attribute("marker-end");
    double length = StrictMath.hypot(toX - fromX, toY - fromY);
    if (head.isEmpty() || length == 0) {
      return shaft;
    }
    double size = SvgStyles.headSize(head);
    double alongX = (toX - fromX) / length * size;
    double alongY = (toY - fromY) / length * size;
    double back = StrictMath.cos(Head.ANGLE);
    double aside = StrictMath.sin(Head.ANGLE);
    String left = at(toX - alongX * back - alongY * aside, toY - alongY * back + alongX * aside);
    String right = at(toX - alongX * back + alongY * aside, toY - alongY * back - alongX * aside);
    return shaft + "M" + left + "L" + at(toX, toY) + "L" + right;
  }

  private static String rectangle(SvgElement box) {
    String width = box.attribute("width");
    return "M"
        + box.attribute("x")
        + " "
        + box.attribute("y")
        + "h"
        + width
        + "v"
        + box.attribute("height")
        + "h-"
        + width
        + "z";
  }

  private static String circle(SvgElement circle) {
    double radius = number(circle, "r");
    String r = SvgSheet.number(radius);
    String across = SvgSheet.number(2 * radius);
    String arc = "a" + r + " " + r + " 0 1 0 ";
    String start = at(number(circle, "cx") - radius, number(circle, "cy"));
    return "M" + start + arc + across + " 0" + arc + "-" + across + " 0";
  }

  private static String at(double x, double y) {
    return SvgSheet.number(x) + " " + SvgSheet.number(y);
  }

  private static double number(SvgElement shape, String attribute) {
    return Double.parseDouble(shape.attribute(attribute));
  }
}
