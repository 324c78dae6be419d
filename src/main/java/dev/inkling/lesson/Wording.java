package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/** The sentences every lesson shares: what a question or a place for numbers says of itself. */
final class Wording {

  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  private Wording() {}

  /** Numbers that do not meet, the storyboard's structural mistake. */
  static Text misfit(String rows, String name, String weight, int width, String entry, int given) {
    boolean few = given < width;
    String alone = few ? ordinal(given) + " " + weight : ordinal(width) + " " + entry;
    String remedy =
        few
            ? "Type " + count(width - given, "more " + entry)
            : "Leave out " + count(given - width, entry);
    return Text.of(
        "Your "
            + rows
            + (rows.endsWith("s") ? " have " : " has ")
            + count(width, weight)
            + ", the "
            + name
            + " "
            + count(given, entry)
            + ": the "
            + alone
            + " has nothing to meet. "
            + remedy);
  }

  /** What an empty line would do instead; ends the sentence before. */
  static Text orEnter(Matrix offer) {
    return Text.of(", or press Enter to use ")
        .plus(Text.strong(Numbers.typed(offer), Role.SECOND))
        .plus(".");
  }

  static Text takes(Prompt prompt) {
    return Text.of("Enter takes ")
        .plus(Text.strong(prompt.ghost().orElse("the ones offered")))
        .plus(".");
  }

  static Text tooLarge(OwnNumbers.Form form, Matrix given) {
    return Text.of(
        "That is "
            + given.rows()
            + " by "
            + given.columns()
            + ". Up to "
            + form.rows()
            + " by "
            + form.columns()
            + " fits on this screen: try a smaller one, or press Enter.");
  }

  static Text notOneColumn() {
    return Text.of("These are several rows; here one list of numbers is needed. Try 3 1.");
  }

  static Text words(String line, Prompt prompt) {
    Text words = Text.of("\"" + shortened(line) + "\" is a word; numbers belong here. ");
    return prompt
        .ghost()
        .map(ghost -> words.plus("Enter takes ").plus(Text.strong(ghost)).plus("."))
        .orElseGet(() -> words.plus(Text.strong("answer")).plus(" shows what is asked for."));
  }

  static Text kept(Matrix numbers) {
    return Text.dim(
        "Kept: " + Numbers.usual().set(numbers) + " will be offered when your rows are asked for.");
  }

  static Text noHintLeft() {
    return Text.of("That was the last hint. ").plus(Text.strong("answer")).plus(" shows it.");
  }

  static Text notYet() {
    return Text.of("Not that one. ")
        .plus(Text.strong("hint"))
        .plus(" helps, ")
        .plus(Text.strong("answer"))
        .plus(" shows it.");
  }

  /** A question is put off; its part of the lesson names it. */
  static Text putOff(String section) {
    String which = section.isEmpty() ? "this question" : "the question of \"" + section + "\"";
    return Text.of("Skipped for now: " + which + ". It is asked again at the end.");
  }

  static Text again() {
    return Text.dim("You kept this one for later; here it is, with the numbers it had.");
  }

  /** A question is left without an answer for good. */
  static Text left() {
    return Text.of("Left as it is. ")
        .plus(Text.strong("jump"))
        .plus(" leads back here whenever you like.");
  }

  static Text left(int questions) {
    return Text.of(
        questions == 1
            ? "One question that you skipped is still open. Enter asks it once more."
            : "Questions that you skipped are still open, "
                + questions
                + " of them. Enter asks"
                + " the first.");
  }

  /** Words of the learner's own, beside those of the lesson. */
  static Text yours(String words) {
    return Text.dim("Yours   ").plus(Text.strong(words));
  }

  /** One number where a row and a column are needed. */
  static Text oneCell(Matrix matrix) {
    return Text.of("A row and a column are needed: ")
        .plus(Text.strong(matrix.rows() + " " + matrix.columns()))
        .plus(" is the cell in the last row and the last column.");
  }

  static Text outside(CellAnswer.Cell cell, Matrix matrix) {
    boolean row = cell.row() < 1 || cell.row() > matrix.rows();
    String missing = row ? "row " + cell.row() : "column " + cell.column();
    return Text.of(
        "There is no "
            + missing
            + ": here are "
            + count(matrix.rows(), "row")
            + " and "
            + count(matrix.columns(), "column")
            + ", counted from 1.");
  }

  /** Another number of counts than there are choices. */
  static Text hands(int choices) {
    return Text.of(
        "Here are " + count(choices, "choice") + ": one number for each, in their order.");
  }

  static Text twoNumbers() {
    return Text.of("An arrow has two numbers, how far right and how far up. Such as ")
        .plus(Text.strong("2 1"))
        .plus(".");
  }

  /** So many numbers where others are needed. */
  static Text asMany(int given, int needed, String entry) {
    String is = given == 1 ? "That is " : "Those are ";
    return Text.of(is + count(given, entry) + "; " + count(needed, entry) + " are needed. ")
        .plus(
            given < needed
                ? "Type " + count(needed - given, "more").replaceFirst("s$", "") + "."
                : "Leave out " + count(given - needed, entry) + ".");
  }

  static Text nothingAsked() {
    return Text.of("Nothing is asked here. Enter goes on.");
  }

  static Text nothingBefore() {
    return Text.of("This is where the lesson begins. Enter goes on.");
  }

  static Text noModel() {
    return Text.of("There is none to show for this one. Let us go on.");
  }

  static Text model(String numbers) {
    return Text.of("One that works: ").plus(Text.strong(numbers, Role.SECOND)).plus(".");
  }

  /** Said once where a lesson is taken up that has changed meanwhile. */
  static Text edited(List<String> beats) {
    boolean one = beats.size() == 1;
    return Text.dim(
        "This lesson was edited since you were here: "
            + String.join(", ", beats)
            + (one ? " has" : " have")
            + " changed. What you typed is kept where it still fits.");
  }

  static Text nothingAhead() {
    return Text.of("Nothing lies ahead that you have seen. Enter goes on.");
  }

  static Text noSuchPlace(String to, Destinations places, int last) {
    List<String> sections = places.sections();
    Text numbers = Text.of("a number from 1 to " + last);
    Text where =
        sections.isEmpty() ? numbers : numbers.plus(", or a part: " + String.join(", ", sections));
    if (to.isEmpty()) {
      return Text.of("Where to? Try ").plus(where).plus(".");
    }
    Text none = Text.of("There is no \"" + shortened(to) + "\" to jump to. ");
    return places
        .near(to)
        .map(near -> none.plus("Did you mean ").plus(Text.strong("jump " + near)).plus("?"))
        .orElseGet(() -> none.plus("Try ").plus(where).plus("."));
  }

  static Text forThePrompt(String word) {
    return Text.of("\"" + word + "\" works at the prompt. ")
        .plus(Text.strong("quit"))
        .plus(" leaves the lesson; your place is kept.");
  }

  static List<Text> help() {
    return List.of(
        key("Enter", "goes on; at a question it helps first"),
        key("back", "one step back, as often as you like"),
        key("forward", "one step forward again"),
        key("hint  answer", "help with a question; what is asked for"),
        key("skip", "keeps a question for the end"),
        key("← ↑ ↓ →", "point in a picture, where there is one"),
        key("task  replay", "this screen again; the beat anew"),
        key("jump 5", "to screen 5; jump alone lists the parts"),
        key("more", "the rest of a high screen"),
        key("quit", "leaves; your place is kept"),
        key("help dot", "explains a word"),
        Text.dim("Anything else is computed, such as ").plus(Text.strong("dot [1 2] [3 4]")));
  }

  private static Text key(String key, String meaning) {
    return Text.strong(key + " ".repeat(Math.max(1, 14 - key.length()))).plus(Text.dim(meaning));
  }

  static String count(int number, String noun) {
    String word = number < COUNTS.size() ? COUNTS.get(number) : Integer.toString(number);
    return word + " " + noun + (number == 1 ? "" : "s");
  }

  private static String ordinal(int place) {
    return place < ORDINALS.size() ? ORDINALS.get(place) : (place + 1) + "th";
  }

  private static String shortened(String line) {
    return line.length() > 30 ? line.substring(0, 29) + "…" : line;
  }
}
