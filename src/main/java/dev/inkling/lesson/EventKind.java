package dev.inkling.lesson;

/** Says the same of every kind of event unless told otherwise. */
public class EventKind<R> implements Event.Visitor<R> {

  private final R otherwise;

  protected EventKind(R otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public R opened(Event.Opened opened) {
    return otherwise;
  }

  @Override
  public R said(Event.Said said) {
    return otherwise;
  }

  @Override
  public R asked(Event.Asked asked) {
    return otherwise;
  }

  @Override
  public R settled(Event.Settled settled) {
    return otherwise;
  }

  @Override
  public R shown(Event.Shown shown) {
    return otherwise;
  }

  @Override
  public R pointed(Event.Pointed pointed) {
    return otherwise;
  }

  @Override
  public R ran(Event.Ran ran) {
    return otherwise;
  }

  @Override
  public R failed(Event.Failed failed) {
    return otherwise;
  }

  @Override
  public R typed(Event.Typed typed) {
    return otherwise;
  }

  @Override
  public R took(Event.Took took) {
    return otherwise;
  }

  @Override
  public R answered(Event.Answered answered) {
    return otherwise;
  }

  @Override
  public R hinted(Event.Hinted hinted) {
    return otherwise;
  }

  @Override
  public R judged(Event.Judged judged) {
    return otherwise;
  }

  @Override
  public R hushed(Event.Hushed hushed) {
    return otherwise;
  }

  @Override
  public R paced(Event.Paced paced) {
    return otherwise;
  }

  @Override
  public R remembered(Event.Remembered remembered) {
    return otherwise;
  }

  @Override
  public R waited(Event.Waited waited) {
    return otherwise;
  }

  @Override
  public R ended(Event.Ended ended) {
    return otherwise;
  }
}
