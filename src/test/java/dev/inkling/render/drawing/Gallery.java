package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Point;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints pictures for an eye to judge: {@code Gallery dark|light|unknown COLOURS GLYPHS NAME…}. */
public final class Gallery {

  private Gallery() {}

  public static void main(String[] args) throws IOException {
    Profile profile =
        new Profile(
            80,
            24,
            args[2].equals("ASCII") ? Profile.Glyphs.ASCII : Profile.Glyphs.UNICODE,
            Profile.Colours.valueOf(args[1]),
            Profile.Background.valueOf(args[0]),
            Profile.Motion.OFF,
            Profile.Strokes.BRAILLE);
    if (!args[2].equals("ASCII") && !args[2].equals("UNICODE")) {
      profile = profile.withStrokes(Profile.Strokes.valueOf(args[2]));
    }
    if (args[3].equals("svg")) {
      System.out.print(new SvgRenderer().render(scenes().get(args[5])));
      return;
    }
    if (args[3].equals("words")) {
      scenes()
          .forEach(
              (name, picture) -> System.out.println(name + ": " + picture.description().plain()));
      return;
    }
    int columns = Integer.parseInt(args[3]);
    int rows = Integer.parseInt(args[4]);
    for (int i = 5; i < args.length; i++) {
      Picture picture = scenes().get(args[i]);
      System.out.println(args[i]);
      new Ansi(profile)
          .write(new PictureRenderer(profile).render(picture, columns, rows), System.out);
      System.out.println();
    }
  }

  static Map<String, Picture> scenes() {
    Map<String, Picture> scenes = new LinkedHashMap<>();
    scenes.put("dot", Scenes.dot(3, 4, 4, 1));
    scenes.put("mul", Scenes.mul(new Point(3, 1), new Point(1, -1), new Point(2, 0)));
    scenes.put("negative", Scenes.dot(-2, 3, 4, 1));
    scenes.put("zero", Scenes.dot(-1, 4, 4, 1));
    scenes.put("equal", Scenes.dot(3, 4, 3, 4));
    scenes.put("opposite", Scenes.dot(3, 2, -3, -2));
    scenes.put("nothing", Scenes.dot(0, 0, 4, 1));
    scenes.put("huge", Scenes.dot(30000, 40000, 41000, 7000));
    scenes.put("tiny", Scenes.dot(0.003, 0.004, 0.004, 0.001));
    scenes.put(
        "six",
        Scenes.mul(
            new Point(3, 1),
            new Point(1, -1),
            new Point(2, 0),
            new Point(-1, 2),
            new Point(0, 3),
            new Point(-2, -1),
            new Point(1, 2)));
    scenes.put("circle", Scenes.circle());
    scenes.put("reeds", Scenes.reeds());
    scenes.put("products", Scenes.products());
    scenes.put("scores", Scenes.scores());
    scenes.put("detector", Scenes.detector());
    scenes.put("plus", Scenes.plus());
    scenes.put("ring", Scenes.ring(11, Ink.GREY));
    scenes.put("weights", Scenes.ring(11, Ink.SIGNED));
    scenes.put("many", Scenes.ring(60, Ink.GREY));
    scenes.put("shear", PanelScenes.transform(new Point(1, 0), new Point(1, 1)));
    scenes.put("flat", PanelScenes.transform(new Point(1, 2), new Point(0.5, 1)));
    scenes.put("large", PanelScenes.transform(new Point(3, 1), new Point(1, 2)));
    scenes.put("flip", PanelScenes.transform(new Point(0, 1), new Point(1, 0)));
    scenes.put("eigen", PanelScenes.eigen(2, 1, 2));
    scenes.put("spiral", PanelScenes.spiral());
    scenes.put("cloud", PointScenes.cloud(50));
    scenes.put("ten thousand", PointScenes.cloud(10_000));
    scenes.put("analogy", PointScenes.analogy());
    scenes.put("words", PointScenes.words(60));
    KindScenes.addTo(scenes);
    return scenes;
  }
}
