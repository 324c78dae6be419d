package dev.inkling.language.parse;

import dev.inkling.language.parse.Token.Kind;
import dev.inkling.words.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns mends into lines to try, and offers only those that can be read as they stand.
 *
 * <p>A line may have more faults than one; the first mend of each is taken until it is sound.
 */
final class Mending {

  private static final int LONGEST = 400;
  private static final int MOST_ROUNDS = 12;
  private static final int MOST_TRIES = 3;

  /** Reads a line and throws a {@link Fault} if it cannot. */
  interface Reading {
    void read(String line);
  }

  private final Reading reading;

  Mending(Reading reading) {
    this.reading = reading;
  }

  /** The message with lines to try; {@code from} is where the faulty statement begins. */
  Problem problem(Source source, int from, Fault fault) {
    Map<String, String> tries = new LinkedHashMap<>();
    for (Mend mend : fault.mends()) {
      Optional<String> line = line(source, from, mend);
      line.filter(text -> tries.size() < MOST_TRIES)
          .ifPresent(text -> tries.putIfAbsent(text, mend.reason()));
    }
    Problem problem = fault.problem();
    for (Map.Entry<String, String> entry : tries.entrySet()) {
      problem = problem.tryThis(entry.getKey(), entry.getValue());
    }
    return problem;
  }

  private Optional<String> line(Source source, int from, Mend mend) {
    int begin = Math.min(from, mend.start());
    int end = source.lineEnd(source.lineOf(Math.max(begin, mend.end())));
    if (end - begin <= LONGEST && end >= mend.end()) {
      String line = source.text(begin, end);
      String mended = mend.moved(-begin).applied(line);
      boolean last = source.text(end, source.length()).isBlank();
      Optional<String> whole =
          sound(mend.text().equals("#") ? mended : withoutComment(mended), last);
      if (whole.isPresent()) {
        return whole.filter(text -> !text.equals(line.strip()));
      }
    }
    return Optional.of(mend.alone())
        .filter(text -> !text.isEmpty())
        .flatMap(text -> sound(text, true));
  }

  /** What mends cannot close here may be closed on the lines after it, unless it is the last. */
  private Optional<String> sound(String mended, boolean last) {
    String line = mended;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean fits = !line.isBlank() && line.length() <= LONGEST && line.lines().count() == 1;
      if (!fits) {
        return Optional.empty();
      }
      Optional<Fault> fault = fault(line);
      if (fault.isEmpty()) {
        return Optional.of(line.strip());
      }
      List<Mend> mends = fault.get().mends();
      if (mends.isEmpty() || (fault.get().isOpen() && !last)) {
        return Optional.empty();
      }
      String next = mends.get(0).applied(line);
      if (next.equals(line)) {
        return Optional.empty();
      }
      line = next;
    }
    return Optional.empty();
  }

  private Optional<Fault> fault(String line) {
    try {
      reading.read(line);
      return Optional.empty();
    } catch (Fault fault) {
      return Optional.of(fault);
    }
  }

  /** A comment says nothing in a line to try, unless it is all there is. */
  private static String withoutComment(String line) {
    List<Token> tokens = Lexer.tokens(line);
    for (Token token : tokens) {
      if (token.is(Kind.COMMENT) && !line.substring(0, token.start()).isBlank()) {
        return line.substring(0, token.start());
      }
    }
    return line;
  }
}
