package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.picture.Picture;
import dev.inkling.render.drawing.SvgRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps the pictures of a lesson as drawings, named by the beat they belong to. */
final class PictureStage implements Stage {

  private final List<LessonExport.File> files = new ArrayList<>();
  private String beat = "";
  private int at;
  private int ofBeat;

  @Override
  public void play(Event event) {
    List<Picture> pictures = event.accept(new Pictured());
    for (Picture picture : pictures) {
      ofBeat++;
      String name = String.format(Locale.ROOT, "%02d-%s-%d.svg", at, beat, ofBeat);
      files.add(new LessonExport.File(name, new SvgRenderer().render(picture)));
    }
  }

  List<LessonExport.File> files() {
    return List.copyOf(files);
  }

  int length() {
    return files.stream().mapToInt(file -> file.text().length()).sum();
  }

  private final class Pictured extends EventKind<List<Picture>> {
    Pictured() {
      super(List.of());
    }

    @Override
    public List<Picture> opened(Event.Opened opened) {
      ofBeat = opened.beat().equals(beat) ? ofBeat : 0;
      beat = opened.beat();
      at = opened.at();
      return List.of();
    }

    @Override
    public List<Picture> shown(Event.Shown shown) {
      return List.of(shown.picture());
    }

    @Override
    public List<Picture> pointed(Event.Pointed pointed) {
      return List.of(pointed.picture());
    }

    @Override
    public List<Picture> ran(Event.Ran ran) {
      return PageReply.pictures(ran.reply());
    }
  }
}
