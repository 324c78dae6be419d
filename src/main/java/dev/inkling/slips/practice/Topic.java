package dev.inkling.slips.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be practised: the operations whose typical slips are known. */
public enum Topic {
  DOT("pair off, multiply, add up", Makers::dot),
  MUL("rows times columns", Makers::mul),
  ADD("adding and taking away, place by place", Makers::add),
  SCALE("a number times a list", Makers::scale),
  TRANSPOSE("rows become columns", Makers::transpose),
  NORM("the length of an arrow", Makers::norm),
  COSINE("how far two arrows agree", Makers::cosine),
  PROJECT("the shadow of one arrow on another", Makers::project),
  DET("the determinant", Makers::det),
  INVERSE("undoing a matrix", Makers::inverse),
  SOLVE("finding what goes in", Makers::solve),
  RELU("a layer: product, bias, bend", Makers::relu);

  private final String summary;
  private final Maker maker;

  Topic(String summary, Maker maker) {
    this.summary = summary;
    this.maker = maker;
  }

  /** The operation's word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is about, for a heading. */
  public String summary() {
    return summary;
  }

  Maker maker() {
    return maker;
  }

  /** The topic of that word. */
  public static Optional<Topic> find(String word) {
    return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }

  /** All words, in the order in which they are learned. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Topic::word).toList();
  }
}
