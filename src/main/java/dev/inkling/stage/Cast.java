package dev.inkling.stage;

import com.google.gson.stream.JsonWriter;
import dev.inkling.render.Inks;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Rgb;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;

/**
 * A recording of a terminal, made on a virtual clock: a header, then a line for each event with its
 * time. Nothing in it tells when or where it was made.
 *
 * @see <a href="https://docs.asciinema.org/manual/asciicast/v3/">asciicast v3</a>
 * @see <a href="https://docs.asciinema.org/manual/asciicast/v2/">asciicast v2</a>
 */
final class Cast {

  /** No wait is longer; whoever reads slowly stops the player. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  /** Black to white, calm then bright; the recording itself names each colour in full. */
  private static final String PALETTE =
      "#16181D:#D4707A:#4DB890:#F28021:#5E99FA:#CD7EB3:#4DB8C8:#C4C9CF"
          + ":#4A4F58:#E58A93:#4DFABE:#F6A45C:#8AB5FB:#DDA3CB:#7BD3E0:#E4E6EA";

  /** What players understand. */
  enum Version {
    /** All of them, the oldest among them: times since the beginning. */
    V2,
    /** asciinema from 3 on: times since the event before, and the exit code. */
    V3
  }

  private final Version version;
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder screen = new StringBuilder(); // what appears at one moment
  private long waited; // milliseconds since the last event
  private long elapsed; // milliseconds up to the last event

  Cast(Version version, String title, Profile screen) {
    this.version = version;
    line(version == Version.V2 ? second(title, screen) : third(title, screen));
  }

  private static Writing third(String title, Profile screen) {
    return json -> {
      json.beginObject().name("version").value(3);
      json.name("term").beginObject();
      json.name("cols").value(screen.columns()).name("rows").value(screen.rows());
      json.name("type").value("xterm-256color");
      theme(json);
      json.endObject();
      json.name("idle_time_limit").value(LONGEST_WAIT.toSeconds());
      json.name("title").value(title);
      json.endObject();
    };
  }

  private static Writing second(String title, Profile screen) {
    return json -> {
      json.beginObject().name("version").value(2);
      json.name("width").value(screen.columns()).name("height").value(screen.rows());
      json.name("idle_time_limit").value(LONGEST_WAIT.toSeconds());
      json.name("title").value(title);
      theme(json);
      json.endObject();
    };
  }

  private static void theme(JsonWriter json) throws IOException {
    json.name("theme").beginObject();
    json.name("fg").value("#E4E6EA").name("bg").value(ground());
    json.name("palette").value(PALETTE).endObject();
  }

  void pause(Duration length) {
    if (length.isZero()) {
      return;
    }
    show();
    Duration capped = length.compareTo(LONGEST_WAIT) < 0 ? length : LONGEST_WAIT;
    waited = Math.min(waited + capped.toMillis(), LONGEST_WAIT.toMillis());
  }

  /** What the terminal gets. */
  void output(String text) {
    screen.append(text);
  }

  /** A place to jump to. */
  void marker(String label) {
    show();
    event("m", label);
  }

  /** The end, with the exit code of what was recorded. */
  void exit(int code) {
    show();
    if (version == Version.V3) {
      event("x", Integer.toString(code));
    }
  }

  private void show() {
    if (screen.length() > 0) {
      event("o", screen.toString());
      screen.setLength(0);
    }
  }

  private void event(String code, String data) {
    elapsed += waited;
    long time = version == Version.V2 ? elapsed : waited;
    String seconds = String.format(Locale.ROOT, "%d.%03d", time / 1000, time % 1000);
    waited = 0;
    line(json -> json.beginArray().jsonValue(seconds).value(code).value(data).endArray());
  }

  int length() {
    return lines.length() + screen.length();
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  private interface Writing {
    void write(JsonWriter json) throws IOException;
  }

  private void line(Writing writing) {
    Writer line = new StringWriter();
    try {
      JsonWriter json = new JsonWriter(line);
      writing.write(json);
      json.flush();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    lines.append(line).append('\n');
  }

  private static String ground() {
    Rgb ground = Inks.ground(Background.DARK);
    return String.format(Locale.ROOT, "#%06X", ground.hex());
  }
}
