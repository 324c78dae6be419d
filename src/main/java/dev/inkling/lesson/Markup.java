package dev.inkling.lesson;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * The Markdown of lessons: commonmark, with braces taken out of its hands before a {@code *} in
 * them becomes emphasis, and with a bound on every depth.
 */
final class Markup {

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              new LinkedHashSet<>(
                  List.of(
                      Heading.class,
                      HtmlBlock.class,
                      FencedCodeBlock.class,
                      BlockQuote.class,
                      ListBlock.class)))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(8)
          .maxInlineNesting(12)
          .customInlineContentParserFactory(new BracesFactory())
          .build();

  private Markup() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** The content of one pair of braces. */
  static final class Interpolation extends CustomNode {
    private final String content;

    Interpolation(String content) {
      this.content = content;
    }

    String content() {
      return content;
    }
  }

  private static final class BracesFactory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Collections.singleton('{');
    }

    @Override
    public InlineContentParser create() {
      return BracesFactory::tryParse;
    }

    private static ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      Position from = scanner.position();
      if (scanner.find('}') < 0) {
        return ParsedInline.none();
      }
      SourceLines content = scanner.getSource(from, scanner.position());
      scanner.next();
      String words = content.getContent().replaceAll("\\s+", " ");
      return ParsedInline.of(new Interpolation(words), scanner.position());
    }
  }
}
