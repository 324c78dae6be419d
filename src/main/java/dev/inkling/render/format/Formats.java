package dev.inkling.render.format;

import dev.inkling.language.Format;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import java.util.Optional;

/**
 * Who writes which format.
 *
 * @param detail how much of the working is written
 * @param numbers in which digits
 * @param pictures what becomes of pictures where a format has a place for them
 */
public record Formats(Detail detail, Numbers numbers, Pictures pictures) {

  /** What becomes of pictures on a page of text. */
  public enum Pictures {
    UNICODE,
    ASCII,
    /** Told in words. */
    WORDS,
    /** Left out. */
    NONE
  }

  /** Empty for the text that people read on a screen. */
  public Optional<ResultWriter> writer(Format format) {
    return switch (format) {
      case TEXT -> Optional.empty();
      case JSON -> Optional.of(new JsonRenderer(detail, numbers));
      case LATEX -> Optional.of(new LatexWriter(detail, numbers));
      case MARKDOWN -> Optional.of(new MarkdownWriter(detail, numbers, pictures));
      case CSV -> Optional.of(new CsvWriter(numbers));
    };
  }
}
