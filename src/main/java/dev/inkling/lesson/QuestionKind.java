package dev.inkling.lesson;

import java.util.List;
import java.util.Locale;

/**
 * The closed set of what {@code ask} can ask for: one list for the parser, did-you-mean and the
 * manual of authors.
 */
public enum QuestionKind {
  CHOICE("key=b", "one of up to four choices, `- a. …`, by its letter", List.of("key")),
  VALUE(
      "key=EXPRESSION [of=EXPRESSION]",
      "a number, a list or a matrix, however it is written; `of` is what is worked out, so that"
          + " slips are named",
      List.of("key")),
  FIND(
      "check=COMPARISON model=… [fits=NAME] [as=column] [entry=reading]",
      "any numbers for which the comparison holds; they are `answer` in it, and in `if COMPARISON:`",
      List.of("check", "model")),
  BUILD(
      "says=EXPRESSION yes=EXPRESSION over=3x3 model=… [upto=1x10] [entry=weight] [tries=5]",
      "any numbers that do a job. They are `answer`, laid out as `upto` says or as the model is;"
          + " `input` is in turn every 0/1 picture of that shape as one row, `input_picture` the"
          + " same in its squares (or `over=\"[1 1; 1 0]\"`: each row). `says` must be above 0 for"
          + " the rows of `yes` and for no other input. An attempt that fails is shown an input it"
          + " gets wrong; `if COMPARISON:` and `else:` may speak of `answer`, `input` and `said`",
      List.of("says", "yes", "over", "model")),
  ORDER(
      "key=\"b c a\"",
      "up to six choices, `- a. …`, put in order: `b c a` or `bca`",
      List.of("key")),
  FREE(
      "",
      "any words, never graded, shown beside the reveal and kept: `{yours ID}` says them again,"
          + " also on a card of `remember`. Only the lesson's own words are commands here",
      List.of()),
  CELL(
      "of=EXPRESSION key=\"[2,1]\"",
      "a cell of a matrix, typed as `2 1` or pointed at; several right ones have a bar between"
          + " them, `\"[2,1] | [1,2]\"`",
      List.of("of", "key")),
  ARROW(
      "key=EXPRESSION [of=EXPRESSION] [shown=\"a | b\"]",
      "an arrow in the plane, typed or placed with the arrow keys, beside the arrows `shown`; the"
          + " gap to the right one is drawn and told",
      List.of("key"));

  private final String usage;
  private final String summary;
  private final List<String> vital;

  QuestionKind(String usage, String summary, List<String> vital) {
    this.usage = usage;
    this.summary = summary;
    this.vital = vital;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String usage() {
    return ("kind=" + word() + " " + usage).strip();
  }

  public String summary() {
    return summary;
  }

  /** The attributes it cannot do without. */
  List<String> vital() {
    return vital;
  }
}
