package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Chart;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Group;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Histogram;
import dev.inkling.picture.Network;
import dev.inkling.picture.NumberLine;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Space;
import dev.inkling.picture.Sparkline;
import dev.inkling.picture.Strip;
import dev.inkling.picture.Table;
import dev.inkling.picture.Tiles;

/** How a picture likes to stand on a page, among words and other pictures. */
public enum Manner {
  /** Beside a working if there is room. */
  BESIDE(16),
  /** Across the page, in a block of its own. */
  ACROSS(18),
  /** Beside a working, under another picture. */
  BARS(12),
  /** A line or two of text. */
  LINE(6),
  /** Across the page, row by row: all numbers written out, so that no working need repeat them. */
  TABLE(12),
  /** In one row with others of its kind. */
  SMALL(9);

  private static final int PAGE = 76;

  private final int rows;

  Manner(int rows) {
    this.rows = rows;
  }

  public static Manner of(Picture picture) {
    return picture.accept(Choice.INSTANCE);
  }

  /** Whether it shows more than a table of numbers does. */
  public boolean isDrawn() {
    return this != TABLE;
  }

  /** Whether it wants the whole width. */
  public boolean isWide() {
    return this == ACROSS || this == TABLE || this == SMALL;
  }

  /** The room it may take on a page of text that is so wide. */
  public Size room(int columns) {
    return new Size(Math.min(PAGE, columns), rows);
  }

  private enum Choice implements Picture.Visitor<Manner> {
    INSTANCE;

    @Override
    public Manner plane(Plane plane) {
      return BESIDE;
    }

    @Override
    public Manner panels(Panels panels) {
      return ACROSS;
    }

    @Override
    public Manner bars(Bars bars) {
      return bars.before().size() > 1 ? TABLE : BARS;
    }

    @Override
    public Manner bitmap(Bitmap bitmap) {
      return SMALL;
    }

    @Override
    public Manner space(Space space) {
      return BESIDE;
    }

    @Override
    public Manner entries(Entries entries) {
      return ACROSS;
    }

    @Override
    public Manner heatMap(HeatMap heatMap) {
      return BESIDE;
    }

    @Override
    public Manner numberLine(NumberLine numberLine) {
      return LINE;
    }

    @Override
    public Manner histogram(Histogram histogram) {
      return BESIDE;
    }

    @Override
    public Manner sparkline(Sparkline sparkline) {
      return LINE;
    }

    @Override
    public Manner chart(Chart chart) {
      return BESIDE;
    }

    @Override
    public Manner strip(Strip strip) {
      return ACROSS;
    }

    @Override
    public Manner tiles(Tiles tiles) {
      return ACROSS;
    }

    @Override
    public Manner network(Network network) {
      return BESIDE;
    }

    @Override
    public Manner table(Table table) {
      return TABLE;
    }

    @Override
    public Manner group(Group group) {
      return ACROSS;
    }
  }
}
