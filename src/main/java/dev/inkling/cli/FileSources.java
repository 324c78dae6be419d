package dev.inkling.cli;

import dev.inkling.data.NumberTable;
import dev.inkling.language.Sources;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matrices from the files a person names in the shell, and from standard input. */
final class FileSources implements Sources {

  private final Surroundings surroundings;
  private Optional<Loaded> input = Optional.empty();

  FileSources(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Loaded open(String name, Limits limits) {
    if (!name.equals(FileNames.STANDARD_INPUT)) {
      try (InputStream in =
          UserFiles.open(UserFiles.resolve(surroundings, name), name, limits)) {
        return read(in, name, limits);
      } catch (IOException broken) {
        throw UserFiles.unreadable(name).thrown();
      }
    }
    if (input.isEmpty()) {
      // it can be read once, and may be named twice
      input = Optional.of(read(surroundings.in(), "standard input", limits));
    }
    return input.get();
  }

  private Loaded read(InputStream in, String name, Limits limits) {
    byte[] bytes = bytes(in, name, limits);
    String text = text(bytes, name);
    String start = text.stripLeading();
    if (start.startsWith("[")) {
      return new Loaded(LiteralMatrix.read(text, name), List.of());
    }
    NumberTable.Result table = NumberTable.read(text, name, limits);
    List<Text> notes = new ArrayList<>();
    for (String note : table.notes()) {
      notes.add(Text.of(note));
    }
    return new Loaded(table.matrix(), notes);
  }

  private static byte[] bytes(InputStream in, String name, Limits limits) {
    try {
      int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes());
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw Problem.work(name + " is larger than " + (most >> 20) + " MiB.").thrown();
      }
      return bytes;
    } catch (IOException broken) {
      throw UserFiles.unreadable(name).thrown();
    }
  }

  private static String text(byte[] bytes, String name) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      }
    } catch (CharacterCodingException notText) {
      throw notText(name);
    }
    throw notText(name);
  }

  private static RuntimeException notText(String name) {
    return Problem.work(name + " is not text in UTF-8.")
        .expecting("Numbers written as text are needed: a CSV file, or rows of numbers.")
        .thrown();
  }
}
