package dev.inkling.cli;

import com.google.gson.stream.JsonWriter;
import dev.inkling.lesson.DirectiveGroup;
import dev.inkling.lesson.DirectiveKind;
import dev.inkling.lesson.QuestionKind;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.render.format.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code inkling lesson directives}: what may stand in the comments of a lesson, from the list the
 * parser reads them by.
 */
final class LessonManual {

  private static final String INTRODUCTION =
      "Directives stand in comments, such as <!-- beat start -->, alone on a line or at its end."
          + " What is in [brackets] may be left out; | stands between what it can be.";
  private static final String KINDS = "Kinds of questions";
  private static final int TITLE = 2;
  private static final int WRITTEN = 4;
  private static final int MEANING = 8;

  private LessonManual() {}

  static List<StyledLine> page(Profile profile) {
    int width = Math.min(Wrap.WIDEST + 2, profile.columns() - 2);
    List<StyledLine> lines = new ArrayList<>();
    lines.addAll(Wrap.lines(StyledLine.of(INTRODUCTION), width, TITLE, TITLE));
    for (DirectiveGroup group : DirectiveGroup.values()) {
      lines.add(StyledLine.empty());
      lines.add(StyledLine.of(group.title(), Style.PLAIN.bold()).indented(TITLE));
      for (DirectiveKind kind : group.kinds()) {
        lines.addAll(
            Wrap.lines(plain(kind.usage(), Style.PLAIN, profile), width, WRITTEN, MEANING));
        lines.addAll(
            Wrap.lines(plain(kind.summary(), Style.DIM, profile), width, MEANING, MEANING));
      }
    }
    lines.add(StyledLine.empty());
    lines.add(StyledLine.of(KINDS, Style.PLAIN.bold()).indented(TITLE));
    for (QuestionKind kind : QuestionKind.values()) {
      lines.addAll(Wrap.lines(plain(kind.usage(), Style.PLAIN, profile), width, WRITTEN, MEANING));
      lines.addAll(Wrap.lines(plain(kind.summary(), Style.DIM, profile), width, MEANING, MEANING));
    }
    return lines;
  }

  private static StyledLine plain(String words, Style style, Profile profile) {
    return StyledLine.of(words, style).in(profile.glyphs());
  }

  static String json() {
    return JsonText.of(LessonManual::write);
  }

  private static void write(JsonWriter json) throws IOException {
    json.name("directives").beginArray();
    for (DirectiveGroup group : DirectiveGroup.values()) {
      for (DirectiveKind kind : group.kinds()) {
        json.beginObject();
        json.name("name").value(kind.word());
        json.name("group").value(group.title());
        json.name("usage").value(kind.usage());
        json.name("summary").value(kind.summary());
        json.name("attributes").beginArray();
        for (String attribute : kind.attributes()) {
          json.value(attribute);
        }
        json.endArray().endObject();
      }
    }
    json.endArray();
    json.name("questions").beginArray();
    for (QuestionKind kind : QuestionKind.values()) {
      json.beginObject().name("kind").value(kind.word());
      json.name("usage").value(kind.usage()).name("summary").value(kind.summary()).endObject();
    }
    json.endArray();
  }
}
