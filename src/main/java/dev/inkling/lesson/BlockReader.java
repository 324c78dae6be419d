package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Walks the blocks of a lesson's Markdown and hands each to the builder. */
final class BlockReader {

  private final LessonText file;
  private final LessonBuilder builder;

  BlockReader(LessonText file, LessonBuilder builder) {
    this.file = file;
    this.builder = builder;
  }

  /** Reads from a line on; what stands before keeps its line numbers as blank lines. */
  void read(int from) {
    StringBuilder body = new StringBuilder();
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      body.append(i < from ? "" : lines.get(i)).append('\n');
    }
    Node document = Markup.parse(body.toString());
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof HtmlBlock) {
      html(node.getSourceSpans());
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof FencedCodeBlock fence) {
      fence(fence);
    } else if (node instanceof BlockQuote) {
      quote(node);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof Paragraph) {
      say(Element.Setting.PARAGRAPH, node, List.of(node));
    } else {
      file.add(place(node), Problem.usage("This kind of block has no place in a lesson."));
    }
  }

  private void heading(Heading heading) {
    ProseReader.Read read = ProseReader.read(file, heading, Optional.empty());
    if (heading.getLevel() == 2) {
      builder.section(read.prose().written());
    } else if (heading.getLevel() > 2) {
      file.add(place(heading), Problem.usage("A lesson has two kinds of headings: # and ##."));
    }
    read.directives().forEach(builder::directive);
  }

  private void list(ListBlock list) {
    List<Node> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node content = item.getFirstChild();
      if (content instanceof Paragraph && content.getNext() == null) {
        items.add(content);
      } else {
        file.add(place(item), Problem.usage("A point of a list is one paragraph."));
      }
    }
    if (list instanceof OrderedList) {
      say(Element.Setting.POINTS, list, items);
    } else {
      builder.choices(items.stream().map(item -> prose(item)).toList(), place(list));
    }
  }

  private void quote(Node quote) {
    List<Node> paragraphs = new ArrayList<>();
    for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        paragraphs.add(node);
      } else {
        file.add(place(node), Problem.usage("Only paragraphs may stand in a quotation."));
      }
    }
    say(Element.Setting.QUOTE, quote, paragraphs);
  }

  private void say(Element.Setting setting, Node block, List<Node> paragraphs) {
    List<Prose> lines = new ArrayList<>();
    List<Directive> after = new ArrayList<>();
    for (Node paragraph : paragraphs) {
      ProseReader.Read read = ProseReader.read(file, paragraph, Optional.empty());
      lines.add(read.prose());
      after.addAll(read.directives());
    }
    builder.words(new Element.Say(setting, lines, place(block)));
    after.forEach(builder::directive);
  }

  private Prose prose(Node paragraph) {
    return ProseReader.read(file, paragraph, Optional.empty()).prose();
  }

  private void fence(FencedCodeBlock fence) {
    Place place = place(fence);
    int first = place.line(); // the line after the opening fence, counted from 0
    List<String> lines = fence.getLiteral().lines().toList();
    String kind = fence.getInfo().strip();
    if (kind.equals("inkling")) {
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          builder.run(lines.get(i).strip(), file.place(first + i, 0, lines.get(i).length()));
        }
      }
    } else if (kind.equals("text")) {
      List<Prose> figure = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        int line = first + i;
        figure.add(Braces.line(lines.get(i), column -> file.place(line, column, 1)));
      }
      builder.words(new Element.Say(Element.Setting.FIGURE, figure, place));
    } else {
      file.add(
          place,
          Problem.usage("A fence says ```inkling for lines that run, or ```text for a figure."));
    }
  }

  /** Comments and details stand in HTML blocks, several in one; they are found by scanning. */
  private void html(List<SourceSpan> spans) {
    StringBuilder raw = new StringBuilder();
    for (SourceSpan span : spans) {
      raw.append(file.lines().get(span.getLineIndex())).append('\n');
    }
    int first = spans.get(0).getLineIndex();
    String text = raw.toString();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = comment(text, at, first);
      } else {
        at = tag(text, at, first);
      }
    }
  }

  private int comment(String text, int at, int first) {
    int end = text.indexOf("-->", at + 4);
    if (end < 0) {
      file.add(place(text, at, 4, first), Problem.usage("This comment is never closed by -->."));
      return text.length();
    }
    String content = text.substring(at + 4, end);
    int lead = content.length() - content.stripLeading().length();
    int length = content.strip().lines().findFirst().orElse("").length();
    new DirectiveReader(file)
        .read(content, place(text, at + 4 + lead, length, first))
        .ifPresent(builder::directive);
    return end + 3;
  }

  private int tag(String text, int at, int first) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    if (rest.startsWith("<details>")) {
      builder.reveal(true, place(text, at, 9, first));
      return at + 9;
    }
    if (rest.startsWith("</details>")) {
      builder.reveal(false, place(text, at, 10, first));
      return at + 10;
    }
    if (rest.startsWith("<summary>") && rest.contains("</summary>")) {
      return at + rest.indexOf("</summary>") + 10;
    }
    int end = rest.indexOf('\n');
    file.add(
        place(text, at, end, first),
        Problem.usage("These words share a line with a directive and would not be shown.")
            .expecting("Words begin on a line of their own; HTML has no place in a lesson."));
    return at + Math.max(1, end);
  }

  private Place place(String text, int at, int length, int first) {
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return file.place(first + line, at - before.lastIndexOf('\n') - 1, length);
  }

  private Place place(Node node) {
    List<SourceSpan> spans = node instanceof Block ? node.getSourceSpans() : List.of();
    if (spans.isEmpty()) {
      return file.place(0, 0, 1);
    }
    SourceSpan span = spans.get(0);
    return file.place(span.getLineIndex(), span.getColumnIndex(), span.getLength());
  }
}
