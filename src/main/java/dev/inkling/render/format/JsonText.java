package dev.inkling.render.format;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One object of JSON as a line of text, for answers small enough to be gathered first. */
public final class JsonText {

  private JsonText() {}

  /** Writes the names and values of the object. */
  @FunctionalInterface
  public interface Matter {
    void write(JsonWriter json) throws IOException;
  }

  public static String of(Matter matter) {
    StringWriter text = new StringWriter();
    try {
      JsonWriter json = JsonRenderer.begun(text);
      matter.write(json);
      JsonRenderer.end(json, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a string takes everything
    }
    return text.toString();
  }
}
