package dev.inkling.picture;

import dev.inkling.words.Text;

/**
 * What to draw, free of any device: the same picture becomes braille, ASCII, SVG or words.
 *
 * <p>No picture knows a terminal, a colour or a column count.
 */
public sealed interface Picture
    permits Plane,
        Panels,
        Bars,
        Bitmap,
        Space,
        Entries,
        HeatMap,
        NumberLine,
        Histogram,
        Sparkline,
        Chart,
        Strip,
        Tiles,
        Network,
        Table,
        Group {

  /** The picture in words, with every fact needed to draw its conclusion. */
  Text description();

  <R> R accept(Visitor<R> visitor);

  /** One case for each kind of picture. */
  interface Visitor<R> {
    R plane(Plane plane);

    R panels(Panels panels);

    R bars(Bars bars);

    R bitmap(Bitmap bitmap);

    R space(Space space);

    R entries(Entries entries);

    R heatMap(HeatMap heatMap);

    R numberLine(NumberLine numberLine);

    R histogram(Histogram histogram);

    R sparkline(Sparkline sparkline);

    R chart(Chart chart);

    R strip(Strip strip);

    R tiles(Tiles tiles);

    R network(Network network);

    R table(Table table);

    R group(Group group);
  }
}
