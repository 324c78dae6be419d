package dev.inkling.cli;

import com.google.gson.stream.JsonWriter;
import dev.inkling.lesson.Finding;
import dev.inkling.render.format.JsonText;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a check found, for editors and builds: one object, in it each file with its problems. */
final class LessonReport {

  private LessonReport() {}

  /** One file by the name it was given with. */
  record OfFile(String name, List<Finding> found) {}

  static String json(List<OfFile> files) {
    return JsonText.of(
        json -> {
          json.name("faults").value(count(files, true));
          json.name("thoughts").value(count(files, false));
          json.name("files").beginArray();
          for (OfFile file : files) {
            json.beginObject().name("file").value(file.name());
            json.name("problems").beginArray();
            for (Finding found : file.found()) {
              problem(json, file.name(), found);
            }
            json.endArray().endObject();
          }
          json.endArray();
        });
  }

  private static long count(List<OfFile> files, boolean faults) {
    return files.stream()
        .flatMap(file -> file.found().stream())
        .filter(found -> found.isFault() == faults)
        .count();
  }

  private static void problem(JsonWriter json, String name, Finding found) throws IOException {
    Problem problem = found.problem();
    Optional<Place> at = problem.at();
    String source = at.map(Place::source).filter(words -> !words.isEmpty()).orElse(name);
    json.beginObject();
    json.name("file").value(source);
    json.name("line").value(at.map(Place::line).orElse(1));
    json.name("column").value(at.map(Place::column).orElse(1));
    json.name("length").value(at.map(Place::length).orElse(1));
    json.name("severity").value(found.severity().name().toLowerCase(Locale.ROOT));
    json.name("given").value(problem.summary().plain());
    json.name("expected").value(problem.expected().plain());
    json.name("tries").beginArray();
    for (Problem.Try line : problem.tries()) {
      json.value(line.line());
    }
    json.endArray().endObject();
  }
}
