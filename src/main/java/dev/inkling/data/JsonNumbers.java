package dev.inkling.data;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.inkling.math.Matrix;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Limits;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in JSON: {@code [[1, 2], [3, 4]]} row by row, {@code [1, 2, 3]} as a column, or what
 * Inkling itself writes with {@code --format json}. Each number counts exactly as it is written.
 */
final class JsonNumbers {

  private static final String EXPECTED =
      "A matrix is [[1, 2], [3, 4]] in JSON, a column [1, 2, 3].";
  private static final Pattern SPOT = Pattern.compile("line (\\d+) column (\\d+)");
  private static final Pattern WORD = Pattern.compile("[^\\s,\\[\\]{}:\"]+");

  private final String name;
  private final String text;
  private final JsonReader json;
  private final Limits limits;

  private JsonNumbers(String name, String text, Limits limits) {
    this.name = name;
    this.text = text;
    this.json = new JsonReader(new StringReader(text));
    this.limits = limits;
  }

  static Table read(String name, String text, Limits limits) {
    JsonNumbers numbers = new JsonNumbers(name, text, limits);
    try {
      return new Table(numbers.document(), List.of());
    } catch (EOFException ended) {
      throw numbers.problem("the text ends before its brackets are closed.").thrown();
    } catch (MalformedJsonException malformed) {
      throw numbers.malformed().thrown();
    } catch (IOException | IllegalStateException unreadable) {
      throw numbers.problem("this is not JSON.").thrown();
    }
  }

  private Matrix document() throws IOException {
    Matrix matrix = json.peek() == JsonToken.BEGIN_OBJECT ? object() : numbers();
    if (!isOver()) {
      throw problem("something follows after the numbers.").thrown();
    }
    return matrix;
  }

  private boolean isOver() throws IOException {
    try {
      return json.peek() == JsonToken.END_DOCUMENT;
    } catch (MalformedJsonException more) {
      return false;
    }
  }

  /** What Inkling writes: "exact" where there is one; "value" is rounded where it has to be. */
  private Matrix object() throws IOException {
    Optional<Matrix> exact = Optional.empty();
    Optional<Matrix> value = Optional.empty();
    boolean approximate = false;
    json.beginObject();
    while (json.hasNext()) {
      String key = json.nextName();
      boolean holds = json.peek() == JsonToken.BEGIN_ARRAY || json.peek() == JsonToken.NUMBER;
      if (key.equals("exact") && (holds || json.peek() == JsonToken.STRING)) {
        exact = Optional.of(numbers());
      } else if (key.equals("value") && holds && exact.isEmpty()) {
        value = Optional.of(numbers());
      } else if (key.equals("approximate") && json.peek() == JsonToken.BOOLEAN) {
        approximate = json.nextBoolean();
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    if (exact.isEmpty() && value.isEmpty()) {
      throw problem("there are no numbers called \"value\" in this.").thrown();
    }
    Matrix found = exact.isPresent() ? exact.get() : value.orElseThrow();
    return approximate ? found.toApproximate() : found;
  }

  private Matrix numbers() throws IOException {
    NumberRows rows = new NumberRows(name, limits);
    if (json.peek() != JsonToken.BEGIN_ARRAY) {
      number(rows);
      rows.endRow(this::place);
      return rows.matrix();
    }
    json.beginArray();
    if (json.peek() == JsonToken.BEGIN_ARRAY) {
      while (json.hasNext()) {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
          throw problem("a number stands between rows.").thrown();
        }
        json.beginArray();
        while (json.hasNext()) {
          number(rows);
        }
        json.endArray();
        rows.endRow(this::place);
      }
    } else {
      while (json.hasNext()) {
        number(rows);
        rows.endRow(this::place);
      }
    }
    json.endArray();
    return rows.matrix();
  }

  private void number(NumberRows rows) throws IOException {
    if (json.peek() == JsonToken.BEGIN_ARRAY || json.peek() == JsonToken.BEGIN_OBJECT) {
      String what = json.peek() == JsonToken.BEGIN_ARRAY ? "brackets stand" : "an object stands";
      throw problem(what + " where a number belongs.").thrown();
    }
    rows.add(text(), this::place);
  }

  private String text() throws IOException {
    switch (json.peek()) {
      case NULL:
        json.nextNull();
        return "null";
      case BOOLEAN:
        return String.valueOf(json.nextBoolean());
      default:
        return json.nextString(); // a number as it is written, or a fraction in quotes
    }
  }

  /** NaN, a missing comma, or anything else that stops the reader: shown as it stands there. */
  private Problem malformed() {
    Place place = place();
    int at = 0;
    for (int line = 1; line < place.line(); line++) {
      at = Lines.next(text, at);
    }
    Matcher word = WORD.matcher(text);
    boolean found =
        word.region(Math.min(text.length(), at + place.column() - 1), text.length()).lookingAt();
    String shown = found ? "“" + Excerpt.of(word.group()) + "” is not read in JSON." : "";
    return problem(shown.isEmpty() ? "this is not JSON." : shown);
  }

  private Problem problem(String what) {
    Place place = place();
    return Problem.work(
            Excerpt.name(name)
                + ", line "
                + place.line()
                + ", column "
                + place.column()
                + ": "
                + what)
        .at(place)
        .expecting(EXPECTED);
  }

  /** The reader tells where it is in its text form alone. */
  private Place place() {
    Matcher spot = SPOT.matcher(json.toString());
    return spot.find()
        ? new Place(name, Integer.parseInt(spot.group(1)), Integer.parseInt(spot.group(2)), 1)
        : new Place(name, 1, 1, 1);
  }
}
