package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline part of a Markdown block into prose, and keeps the comments found in it. */
final class ProseReader {

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]+\\]");

  private final LessonText file;
  private final Optional<Place> fixed;
  private final List<Prose.Piece> pieces = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private ProseReader(LessonText file, Optional<Place> fixed) {
    this.file = file;
    this.fixed = fixed;
  }

  /** A block's prose and the directives that stood in it. */
  record Read(Prose prose, List<Directive> directives) {}

  /** {@code fixed} is where everything is placed if the block was not read from the file itself. */
  static Read read(LessonText file, Node block, Optional<Place> fixed) {
    ProseReader reader = new ProseReader(file, fixed);
    reader.children(block, false);
    reader.flush(false);
    return new Read(new Prose(reader.pieces), reader.directives);
  }

  /** Words out of a comment; their computed pieces are placed where the comment begins. */
  static Prose words(LessonText file, String text, Place place) {
    Node block = Markup.parse(text).getFirstChild();
    return block == null ? Prose.of("") : read(file, block, Optional.of(place)).prose();
  }

  private void children(Node parent, boolean strong) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      child(node, strong);
    }
  }

  // commonmark's nodes are an open hierarchy of somebody else's; this is the one place that sorts
  // them
  private void child(Node node, boolean strong) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    } else if (node instanceof Code code) {
      flush(strong);
      pieces.add(new Prose.Typed(code.getLiteral()));
    } else if (node instanceof StrongEmphasis) {
      flush(strong);
      children(node, true);
      flush(true);
    } else if (node instanceof Emphasis || node instanceof Link) {
      children(node, strong);
    } else if (node instanceof Markup.Interpolation braces) {
      flush(strong);
      pieces.add(Braces.piece(braces.content(), place(node)));
    } else if (node instanceof HtmlInline html) {
      html(html);
    } else {
      String what = node instanceof Image ? "A picture file" : "This";
      file.add(place(node), Problem.usage(what + " cannot be shown in a lesson."));
    }
  }

  private void html(HtmlInline html) {
    String literal = html.getLiteral();
    if (literal.startsWith("<!--") && literal.endsWith("-->") && literal.length() > 6) {
      Optional<Directive> directive =
          new DirectiveReader(file).read(literal.substring(4, literal.length() - 3), place(html));
      directive.ifPresent(directives::add);
    } else {
      file.add(
          place(html),
          Problem.usage("\"" + literal + "\" is HTML, which a lesson has no use for."));
    }
  }

  /** Words in brackets stand out: they are the words still to be opened. */
  private void flush(boolean strong) {
    String text = words.toString();
    words.setLength(0);
    Matcher bracketed = BRACKETED.matcher(text);
    int from = 0;
    while (bracketed.find()) {
      add(text.substring(from, bracketed.start()), strong);
      add(bracketed.group(), true);
      from = bracketed.end();
    }
    add(text.substring(from), strong);
  }

  private void add(String text, boolean strong) {
    if (!text.isEmpty()) {
      pieces.add(new Prose.Words(text, Role.TEXT, strong));
    }
  }

  private Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty() || fixed.isPresent()) {
      return fixed.orElse(file.place(0, 0, 1));
    }
    SourceSpan span = spans.get(0);
    return file.place(span.getLineIndex(), span.getColumnIndex(), span.getLength());
  }
}
