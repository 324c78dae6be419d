package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.render.drawing.SvgRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps the pictures of a lesson as drawings, named by the beat they belong to. */
final class PictureStage implements Stage {

  private final SvgRenderer svg = new SvgRenderer();
  private final List<LessonExport.File> files = new ArrayList<>();
  private String beat = "";
  private int at;
  private int ofBeat;

  @Override
  public void play(Event event) {
    List<String> pictures = event.accept(new Pictured());
    for (String picture : pictures) {
      ofBeat++;
      String name = String.format(Locale.ROOT, "%02d-%s-%d.svg", at, beat, ofBeat);
      files.add(new LessonExport.File(name, picture));
    }
  }

  List<LessonExport.File> files() {
    return List.copyOf(files);
  }

  int length() {
    return files.stream().mapToInt(file -> file.text().length()).sum();
  }

  private final class Pictured extends EventKind<List<String>> {
    Pictured() {
      super(List.of());
    }

    @Override
    public List<String> opened(Event.Opened opened) {
      ofBeat = opened.beat().equals(beat) ? ofBeat : 0;
      beat = opened.beat();
      at = opened.at();
      return List.of();
    }

    @Override
    public List<String> shown(Event.Shown shown) {
      return List.of(shown.motion().map(svg::render).orElseGet(() -> svg.render(shown.picture())));
    }

    @Override
    public List<String> pointed(Event.Pointed pointed) {
      return List.of(svg.render(pointed.picture()));
    }

    @Override
    public List<String> ran(Event.Ran ran) {
      List<String> pictures = new ArrayList<>();
      Films.motion(ran.reply()).map(svg::render).ifPresent(pictures::add);
      PageReply.pictures(ran.reply()).stream().map(svg::render).forEach(pictures::add);
      return pictures;
    }
  }
}
