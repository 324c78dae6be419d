package dev.inkling.repl;

import dev.inkling.language.parse.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Two brackets that belong together, by their places among the tokens. */
record BracketPair(int open, int close) {

  boolean has(int token) {
    return token == open || token == close;
  }

  /** The pair with a bracket just before or under the cursor. */
  static Optional<BracketPair> at(List<Token> tokens, int cursor) {
    Deque<Integer> open = new ArrayDeque<>();
    Optional<BracketPair> found = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.BRACKET) {
        continue;
      }
      if (token.text().equals("[") || token.text().equals("(")) {
        open.push(i);
      } else if (!open.isEmpty()) {
        int first = open.pop();
        boolean before = token.end() == cursor || tokens.get(first).end() == cursor;
        boolean under = token.start() == cursor || tokens.get(first).start() == cursor;
        if (before || under && found.isEmpty()) {
          found = Optional.of(new BracketPair(first, i));
        }
      }
    }
    return found;
  }
}
