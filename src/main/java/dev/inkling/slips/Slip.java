package dev.inkling.slips;

import java.util.Locale;

/**
 * A typical way to go wrong. Each is recognised by its value: the learner's answer is exactly what
 * this slip gives on these numbers.
 */
public enum Slip {
  COLUMNS(
      "down the columns",
      "You went down a column of the first matrix. Its rows ask the questions: read across."),
  ROWS_WITH_ROWS(
      "rows with rows",
      "You paired rows with rows. The second matrix is asked column by column: go down there."),
  NOT_ADDED(
      "not added up",
      "The products are right, and they stand side by side. One step to go: add them up."),
  ADDED("added where we multiply", "You added each pair. The pairs are multiplied, then added up."),
  FIRST_PAIR("first pair only", "That is the first pair's share. The others have not spoken yet."),
  LAST_PAIR("last pair only", "That is the last pair's share. Add what came before it."),
  PAIR_LEFT_OUT("one pair left out", "One pair in the middle has not been counted."),
  ORDER(
      "the other order",
      "You did them the other way round. Which one comes first makes a difference here."),
  TRANSPOSED(
      "rows read as columns", "The numbers are right, and rows and columns have changed places."),
  CROSSWISE(
      "crosswise", "Each number met the wrong partner. First meets first, second meets second."),
  EXCHANGED("two exchanged", "The numbers are right, and two of them have changed places."),
  ANOTHER_ROW("another row", "One answer was taken from another row than its own."),
  SIGN("lost a sign", "The sizes fit. Look once more at the signs: one of them got lost."),
  WANTED_ONLY(
      "counted only what speaks for",
      "You counted what speaks for it. What speaks against it counts too, below zero."),
  UNWANTED_ONLY(
      "counted only what speaks against",
      "You counted what speaks against it. What speaks for it counts too."),
  MULTIPLIED("multiplied where we add", "You multiplied. Here the numbers are added."),
  RAN_ON(
      "ran on to a single number",
      "You added everything up. Each place keeps a number of its own here."),
  DIFFERENCE(
      "subtracted where we add",
      "That is the difference, the arrow between the two tips. Adding goes tip to tail."),
  AVERAGED("averaged", "That is the point halfway between the two. Here they are added in full."),
  ADDED_INSTEAD("added where we subtract", "You added. Here the second one is taken away."),
  OTHER_WAY("the other way round", "You took the first from the second. It goes the other way."),
  BRACKET(
      "took away one thing too many",
      "The minus belongs to the middle one alone. What comes after it is added again."),
  BOTH_SIGNS("both signs turned", "The plus and the minus have changed places."),
  ROLES("roles exchanged", "The first two have changed roles: which one is taken away?"),
  LEFT_OUT("left the subtraction out", "Something is still to be taken away."),
  BIAS("forgot the bias", "The product is right. The bias is still to be added."),
  BIAS_SIGN("the bias with the wrong sign", "The bias is added as it stands, sign and all."),
  BEND("forgot the bend", "Everything before the bend is right. Numbers below 0 become 0."),
  BIAS_AND_BEND(
      "forgot the bias and the bend",
      "The product is right. Then comes the bias, and after it the bend."),
  LATE(
      "bent once, at the end",
      "You bent the last numbers. The bend sits between the layers: bend there, then go on."),
  SIZE_KEPT(
      "the size instead of the bend", "You made negative numbers positive. The bend makes them 0."),
  WRONG_SIDE("bent the wrong side", "You kept what is below 0. The bend keeps what is above."),
  FIRST_ENTRY("first number only", "The first number is right. Every number is scaled."),
  NUMBER_ADDED("added the number", "You added the number to each entry. Here it multiplies them."),
  DIVIDED("divided where we multiply", "You divided by the number. Here it multiplies."),
  NO_ROOT("no root", "You stopped before the root. The root turns squares into a length."),
  STREETS(
      "walked the streets",
      "You walked along the streets. The arrow goes straight: square, add, take the root."),
  PRODUCT("multiplied the numbers", "You multiplied. A length squares, adds and takes the root."),
  NOT_SQUARED("forgot to square", "You took the root of the plain sum. Square each number first."),
  NO_LENGTH(
      "forgot the length", "That is the dot product. It is still to be divided by the length."),
  ONE_LENGTH("one length only", "You divided by one length. There are two arrows, so two."),
  TWICE_DIVIDED("divided once too often", "You divided once more than is asked."),
  SHADOW(
      "the shadow instead of the score",
      "You divided by a length. The score is the plain sum of products."),
  OTHER_ARROW("the other arrow", "You took the shadow on the other arrow."),
  NO_ARROW("a number for an arrow", "That is how much of it there is. The shadow is an arrow."),
  LEFTOVER("what is left over", "That is what the shadow leaves over. The shadow is the rest."),
  COSINE("the cosine", "That is the cosine. The angle is what has this cosine."),
  RADIANS("in radians", "The angle is right, in radians. Here it is asked in degrees."),
  OTHER_SIDE("the angle on the other side", "That is the angle on the other side of the line."),
  UNCHANGED("unchanged", "Nothing has changed. Rows become columns here."),
  MIRRORED("mirrored", "The rows come in another order. Row one becomes column one."),
  DIAGONAL_ONLY(
      "first diagonal only",
      "That is the diagonal from the upper left. The other one is taken away from it."),
  DIAGONAL_ADDED("added the other diagonal", "You added the diagonals. The second is taken away."),
  ROWS_MULTIPLIED("multiplied along the rows", "You multiplied along rows. Go crosswise."),
  NO_DIVISION("forgot to divide", "The numbers stand right. Each is divided by the determinant."),
  TIMES_DET("multiplied by the determinant", "You multiplied by the determinant. Here it divides."),
  NO_EXCHANGE(
      "did not exchange the diagonal", "The two numbers on the diagonal change places first."),
  NO_MINUS("kept the other two signs", "The two numbers off the diagonal change their sign."),
  EACH_INVERTED(
      "one over each number", "You inverted each number by itself. A matrix turns as a whole."),
  EACH_POWERED("each number by itself", "You took the power of each number by itself."),
  TIMES_POWER("times instead of power", "You multiplied by the exponent. It counts how often."),
  ONE_TOO_FEW("stopped one step early", "You stopped one step early."),
  ONE_TOO_MANY("one step too many", "You went one step too far."),
  DOT_FOR_COORDINATE(
      "dot product as coordinate",
      "Those are dot products. They are not amounts: divide, or solve for them."),
  SHADOW_FOR_COORDINATE(
      "shadow as coordinate",
      "Those are shadows. They are the amounts only where the directions are at right angles."),
  MULTIPLIED_INSTEAD(
      "multiplied instead of solved",
      "You sent the second one through the matrix. It is what comes out: find what goes in."),
  OWN_NUMBERS(
      "kept its own numbers",
      "Those are the arrow's numbers along the page. Along other directions it has others."),
  CUT_OFF("cut off", "You cut the decimals off. Rounded, the last one goes up.");

  private final String title;
  private final String sentence;

  Slip(String title, String sentence) {
    this.title = title;
    this.sentence = sentence;
  }

  /** The word for it in lessons and for programs: {@code not-added}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is called: {@code down the columns}. */
  public String title() {
    return title;
  }

  /** What is said to somebody it happened to. */
  public String sentence() {
    return sentence;
  }

  /** Whether it is about the way several steps follow one another, which is asked about first. */
  boolean isOfSeveralSteps() {
    return switch (this) {
      case BRACKET, BOTH_SIGNS, ROLES, LEFT_OUT, BIAS, BIAS_SIGN, BEND, BIAS_AND_BEND, LATE -> true;
      default -> false;
    };
  }

  /** Whether so many people make it that the numbers of a question should show it. */
  public boolean isCommon() {
    return switch (this) {
      case COLUMNS, ROWS_WITH_ROWS, NOT_ADDED, ADDED, FIRST_PAIR, ORDER, TRANSPOSED, SIGN -> true;
      case MULTIPLIED, DIFFERENCE, BRACKET, BIAS, BEND, LATE, NO_ROOT, STREETS -> true;
      case NO_LENGTH, DIAGONAL_ADDED, NO_DIVISION, DOT_FOR_COORDINATE, OWN_NUMBERS -> true;
      default -> false;
    };
  }

  /** Whether it says the same as another, and more: naming both would confuse. */
  boolean refines(Slip other) {
    return switch (other) {
      case DIFFERENCE -> this == BRACKET || this == BIAS_SIGN;
      case ADDED_INSTEAD -> this == BIAS_SIGN;
      default -> false;
    };
  }
}
