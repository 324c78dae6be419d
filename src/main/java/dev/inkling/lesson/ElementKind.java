package dev.inkling.lesson;

import java.util.Optional;

/** Says the same of every kind of element unless told otherwise. */
class ElementKind<R> implements Element.Visitor<R> {

  private final R otherwise;

  ElementKind(R otherwise) {
    this.otherwise = otherwise;
  }

  /** The learner's own numbers, where an element takes some. */
  static final class Tries extends ElementKind<Optional<OwnNumbers>> {
    Tries() {
      super(Optional.empty());
    }

    @Override
    public Optional<OwnNumbers> offer(Element.Try offer) {
      return Optional.of(offer.numbers());
    }
  }

  /** The question, where an element is one. */
  static final class Questions extends ElementKind<Optional<Question>> {
    Questions() {
      super(Optional.empty());
    }

    @Override
    public Optional<Question> ask(Element.Ask ask) {
      return Optional.of(ask.question());
    }
  }

  @Override
  public R say(Element.Say say) {
    return otherwise;
  }

  @Override
  public R run(Element.Run run) {
    return otherwise;
  }

  @Override
  public R let(Element.Let let) {
    return otherwise;
  }

  @Override
  public R pause(Element.Pause pause) {
    return otherwise;
  }

  @Override
  public R hush(Element.Hush hush) {
    return otherwise;
  }

  @Override
  public R pace(Element.Pace pace) {
    return otherwise;
  }

  @Override
  public R ask(Element.Ask ask) {
    return otherwise;
  }

  @Override
  public R offer(Element.Try offer) {
    return otherwise;
  }

  @Override
  public R show(Element.Show show) {
    return otherwise;
  }

  @Override
  public R claim(Element.Claim claim) {
    return otherwise;
  }

  @Override
  public R when(Element.When when) {
    return otherwise;
  }

  @Override
  public R remember(Element.Remember remember) {
    return otherwise;
  }
}
