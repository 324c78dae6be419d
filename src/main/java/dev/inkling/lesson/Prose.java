package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Words with gaps that are filled from the learner's numbers when they are said. */
public record Prose(List<Piece> pieces) {

  public Prose {
    pieces = List.copyOf(pieces);
  }

  /** Words, or an expression whose value stands in their place. */
  public sealed interface Piece {
    <R> R accept(Visitor<R> visitor);

    Piece dimmed();
  }

  /** Words as they stand. */
  public record Words(String text, Role role, boolean strong) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }

    @Override
    public Piece dimmed() {
      return role == Role.TEXT ? new Words(text, Role.DIM, false) : this;
    }
  }

  /** Words to be typed as they stand; they keep their weight among dim ones. */
  public record Typed(String text) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typed(this);
    }

    @Override
    public Piece dimmed() {
      return this;
    }
  }

  /** The value of an expression. */
  public record Computed(String expression, Role role, Place place) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.computed(this);
    }

    @Override
    public Piece dimmed() {
      return role == Role.TEXT ? new Computed(expression, Role.DIM, place) : this;
    }
  }

  /** What the learner wrote at a question of free words. */
  public record Yours(String question) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.yours(this);
    }

    @Override
    public Piece dimmed() {
      return this;
    }
  }

  /** One case for each kind of piece. */
  public interface Visitor<R> {
    R words(Words words);

    R yours(Yours yours);

    R typed(Typed typed);

    R computed(Computed computed);
  }

  public static Prose of(String words) {
    return new Prose(List.of(new Words(words, Role.TEXT, false)));
  }

  /** With the learner's own words, by question, where they are wanted. */
  Prose with(SortedMap<String, String> written) {
    return new Prose(
        pieces.stream()
            .map(
                piece ->
                    piece.accept(
                        new Visitor<Piece>() {
                          @Override
                          public Piece words(Words words) {
                            return words;
                          }

                          @Override
                          public Piece yours(Yours yours) {
                            String own = written.getOrDefault(yours.question(), NOTHING);
                            return new Words(own, Role.TEXT, false);
                          }

                          @Override
                          public Piece typed(Typed typed) {
                            return typed;
                          }

                          @Override
                          public Piece computed(Computed computed) {
                            return computed;
                          }
                        }))
            .toList());
  }

  private static final String NOTHING = "(nothing yet)";

  public Prose dimmed() {
    return new Prose(pieces.stream().map(Piece::dimmed).toList());
  }

  /** The expressions in it, in order. */
  public List<Computed> computed() {
    List<Computed> found = new ArrayList<>();
    pieces.forEach(
        piece ->
            piece.accept(
                new Visitor<Boolean>() {
                  @Override
                  public Boolean words(Words words) {
                    return false;
                  }

                  @Override
                  public Boolean yours(Yours yours) {
                    return false;
                  }

                  @Override
                  public Boolean typed(Typed typed) {
                    return false;
                  }

                  @Override
                  public Boolean computed(Computed computed) {
                    return found.add(computed);
                  }
                }));
    return found;
  }

  /** What was written, with the expressions in braces. */
  public String written() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(
        piece ->
            text.append(
                piece.accept(
                    new Visitor<String>() {
                      @Override
                      public String words(Words words) {
                        return words.text();
                      }

                      @Override
                      public String yours(Yours yours) {
                        return "{yours " + yours.question() + "}";
                      }

                      @Override
                      public String typed(Typed typed) {
                        return typed.text();
                      }

                      @Override
                      public String computed(Computed computed) {
                        return "{" + computed.expression() + "}";
                      }
                    })));
    return text.toString();
  }
}
