package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells the prompt where a line ends: not while a bracket is open, unless an empty line gives up.
 * The language's own parser decides, so that the prompt and it never disagree.
 */
final class LineParser implements Parser {

  private final Conversation conversation;

  LineParser(Conversation conversation) {
    this.conversation = conversation;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && !givesUp(line) && conversation.parse(line).open()) {
      throw new EOFError(-1, -1, "the line goes on", "");
    }
    return TypedLine.of(line, Math.max(0, Math.min(cursor, line.length())));
  }

  static boolean givesUp(String line) {
    return line.isBlank()
        || line.indexOf('\n') >= 0 && line.substring(line.lastIndexOf('\n')).isBlank();
  }

  @Override
  public boolean isEscapeChar(char c) {
    return false;
  }
}
