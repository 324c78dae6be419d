package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Chart;
import dev.inkling.picture.Entries;
import dev.inkling.picture.Group;
import dev.inkling.picture.HeatMap;
import dev.inkling.picture.Light;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Network;
import dev.inkling.picture.NumberLine;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Point3;
import dev.inkling.picture.Shape;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.picture.Space;
import dev.inkling.picture.Sparkline;
import dev.inkling.picture.Table;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that learners paste: wide, joined, turned round, or meant to take over the screen. */
class HostileLabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "向量",
        "👩‍🔬🎉",
        "ẹ́à̂",
        "שלום עולם",
        "\u202Eevil\u2066",
        "\u001B[2J\u0007\r",
        "a\tb\u0000c",
        "",
        "a name that is longer than any screen would ever want a single label to be, on purpose"
      })
  void every_kind_keeps_within_its_room(String name) {
    for (Picture picture : pictures(name)) {
      for (Glyphs glyphs : Glyphs.values()) {
        for (int columns : new int[] {1, 20, 33, 76}) {
          for (int rows : new int[] {1, 9, 24}) {
            Profile profile =
                Profile.plain(glyphs)
                    .withColours(Colours.TRUECOLOR)
                    .withBackground(Background.DARK);
            check(picture, profile, columns, rows);
          }
        }
      }
      assertThat(new SvgRenderer().render(picture)).doesNotContain("\u001B", "\u202E");
    }
  }

  private static void check(Picture picture, Profile profile, int columns, int rows) {
    List<StyledLine> lines = new PictureRenderer(profile).render(picture, columns, rows);
    assertThat(lines.size()).isLessThanOrEqualTo(rows);
    for (StyledLine line : lines) {
      StyledLine shown = line.in(profile.glyphs());
      int width = shown.plain().codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
      assertThat(width).as(picture.getClass() + " " + columns).isLessThanOrEqualTo(columns);
      assertThat(new Ansi(profile).line(line)).doesNotContain("\u001B[2J", "\u0007", "\u202E");
    }
  }

  private static List<Picture> pictures(String name) {
    Text words = Text.of(name);
    List<Picture> pictures = new ArrayList<>();
    Mark mark =
        Mark.of(name, new Shape.Arrow(Point.ORIGIN, new Point(3, 1)), Role.FIRST).labelled(words);
    Plane plane = new Plane(List.of(mark), true, words);
    pictures.add(plane);
    pictures.add(
        new Panels(
            List.of(new Panels.Panel(words, plane), new Panels.Panel(words, plane)), words, words));
    pictures.add(Space.of(List.of(new Space.Arrow(name, new Point3(1, 2, 3), Role.SECOND, words))));
    pictures.add(
        Entries.of(
            List.of(
                new Entries.Block(
                    words,
                    KindScenes.matrix(2, 2, 1, 2, 3, 4),
                    List.of(Light.row(1, Role.FIRST)),
                    words)),
            Numbers.usual()));
    pictures.add(HeatMap.of(KindScenes.matrix(2, 2, 1, -2, 3, 4), Numbers.usual(), words));
    pictures.add(NumberLine.of(List.of(new NumberLine.Place(1, Form.FULL, Role.TEXT, words))));
    pictures.add(Sparkline.of(name, List.of(1.0, 2.0, 0.5), Role.ANSWER));
    Chart.Series series =
        new Chart.Series(words, List.of(new Point(0, 1), new Point(1, 2)), Role.ANSWER);
    Chart.Axis axis = new Chart.Axis(words, 0, 2, false);
    pictures.add(Chart.of(List.of(series, series), axis, axis));
    pictures.add(
        Network.of(
            List.of(
                new Network.Layer(words, List.of(words, words)),
                new Network.Layer(words, List.of(words))),
            List.of(KindScenes.matrix(1, 2, 1, -2)),
            Numbers.usual()));
    Table table =
        Table.of(
            List.of(
                new Table.Column(words, Table.Align.LEFT),
                new Table.Column(words, Table.Align.POINT)),
            List.of(List.of(words, Text.of("1.5")), List.of(words, words)),
            1);
    pictures.add(table);
    pictures.add(Group.of(Group.Flow.BESIDE, List.of(table, plane)));
    return pictures;
  }
}
