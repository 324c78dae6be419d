package dev.inkling.language.tree;

import dev.inkling.words.Address;
import dev.inkling.words.Place;
import java.util.List;
import java.util.Optional;

/** One thing to do, as a line of the language says it. */
public sealed interface Statement {

  Place place();

  <R> R accept(Visitor<R> visitor);

  /** {@code name = value}; {@code quiet} for {@code let name = value}. */
  record Assign(String name, Place namePlace, Expr value, boolean quiet, Place place)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assign(this);
    }
  }

  /** An expression whose value is wanted. */
  record Evaluate(Expr value, Place place) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.evaluate(this);
    }
  }

  /** {@code assert claim [within bound]}. */
  record Assert(Expr claim, Optional<Expr> within, Place place) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.check(this);
    }
  }

  /** {@code print value}. */
  record Print(Expr value, Place place) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.print(this);
    }
  }

  /**
   * A line that begins with a reserved word: an operation in its word form, or a command.
   *
   * <p>Which arguments are filled depends on the word's reader: {@code values} for expressions,
   * {@code words} for words and topics, {@code address} for addresses.
   */
  record Command(
      String word,
      Place wordPlace,
      List<Expr> values,
      List<Word> words,
      Optional<Address> address,
      List<Option> options,
      Place place)
      implements Statement {
    public Command {
      values = List.copyOf(values);
      words = List.copyOf(words);
      options = List.copyOf(options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.command(this);
    }
  }

  /** A raw word of a command's line. */
  record Word(String text, Place place) {}

  /** {@code --name}, {@code --name=text} or {@code --name text}. */
  record Option(String name, Optional<String> text, Place place) {}

  /** One case for each kind of statement. */
  interface Visitor<R> {
    R assign(Assign assign);

    R evaluate(Evaluate evaluate);

    R check(Assert claim);

    R print(Print print);

    R command(Command command);
  }
}
