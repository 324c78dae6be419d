package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.language.parse.Lexer;
import dev.inkling.language.parse.Token;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Sets words apart while they are typed, with the tokens the parser reads: known words bold, what
 * cannot be read underlined, and the bracket that belongs to the one at the cursor.
 */
final class LineHighlighter implements Highlighter {

  private static final String HELP = "?"; // no word of the language, and yet understood
  private static final int LONGEST = 20_000; // longer lines are pasted, not typed

  private final Conversation conversation;
  private final PromptScreen screen;
  private boolean typing = true;

  LineHighlighter(Conversation conversation, PromptScreen screen) {
    this.conversation = conversation;
    this.screen = screen;
  }

  /** A line that has been sent off has no cursor, and so no brackets that belong to it. */
  void isTyped(boolean now) {
    typing = now;
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    if (buffer.length() > LONGEST || buffer.strip().equals(HELP)) {
      return new AttributedString(buffer);
    }
    List<Token> tokens =
        Lexer.tokens(buffer, conversation.interpreter().vocabulary(conversation.notebook()));
    int at = reader.getBuffer().cursor();
    Optional<BracketPair> pair = typing ? BracketPair.at(tokens, at) : Optional.empty();
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String text = buffer.substring(token.start(), token.end());
      boolean matched = pair.isPresent() && pair.get().has(i);
      line.append(styled(text, style(token.kind(), matched)));
    }
    return line.toAttributedString();
  }

  /** The same characters with a look; unchanged where that would change their number. */
  private AttributedString styled(String text, Style style) {
    if (style.equals(Style.PLAIN) || text.indexOf('\n') >= 0) {
      return new AttributedString(text);
    }
    AttributedString styled = AttributedString.fromAnsi(screen.escaped(StyledLine.of(text, style)));
    return styled.toString().equals(text) ? styled : new AttributedString(text);
  }

  private static Style style(Token.Kind kind, boolean matched) {
    return switch (kind) {
      case WORD -> Style.strong(Role.TEXT);
      case COMMENT -> Style.DIM;
      case ERROR -> Style.of(Role.ANSWER).underlined();
      case BRACKET -> matched ? Style.strong(Role.TEXT) : Style.PLAIN;
      case TEXT -> Style.of(Role.SECOND);
      default -> Style.PLAIN;
    };
  }

  @Override
  public void setErrorPattern(Pattern pattern) {}

  @Override
  public void setErrorIndex(int index) {}
}
