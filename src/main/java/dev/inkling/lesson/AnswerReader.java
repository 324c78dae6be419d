package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads what counts as an answer out of the attributes of {@code ask}. */
final class AnswerReader {

  private final LessonText file;
  private final Directive ask;
  private final List<Question.Choice> choices;

  AnswerReader(LessonText file, Directive ask, List<Question.Choice> choices) {
    this.file = file;
    this.ask = ask;
    this.choices = choices;
  }

  /** The answer, unless something vital is missing; then that has been noted. */
  Optional<Answer> answer() {
    Optional<QuestionKind> kind = kind();
    return kind.isEmpty() || lacksSomething(kind.get()) ? Optional.empty() : answer(kind.get());
  }

  private Optional<Answer> answer(QuestionKind kind) {
    switch (kind) {
      case CHOICE:
        return choice();
      case VALUE:
        return Optional.of(value());
      case FIND:
        return Optional.of(
            new FindAnswer(
                given("check"), alternatives("model"), new DirectiveValues(file).form(ask)));
      case BUILD:
        return build();
      case ORDER:
        return order();
      case CELL:
        return cell();
      case ARROW:
        return Optional.of(new ArrowAnswer(value(), alternatives("shown")));
      default:
        return Optional.of(new FreeAnswer());
    }
  }

  private Optional<QuestionKind> kind() {
    String word = ask.attribute("kind", "");
    List<String> words = Arrays.stream(QuestionKind.values()).map(QuestionKind::word).toList();
    Optional<QuestionKind> kind =
        Arrays.stream(QuestionKind.values()).filter(k -> k.word().equals(word)).findFirst();
    if (kind.isEmpty()) {
      Problem problem =
          Problem.usage("\"" + word + "\" is no kind of question.")
              .expecting("The kinds are " + String.join(", ", words) + ".");
      for (String near : DidYouMean.nearest(word, words)) {
        problem = problem.tryThis("kind=" + near);
      }
      wrong(problem);
    }
    return kind;
  }

  private boolean lacksSomething(QuestionKind kind) {
    List<String> missing =
        kind.vital().stream().filter(key -> ask.attribute(key, "").isEmpty()).toList();
    missing.forEach(key -> wrong(Problem.usage("This question has no \"" + key + "\".")));
    return !missing.isEmpty();
  }

  private ValueAnswer value() {
    return new ValueAnswer(given("key"), ask.attribute("of", ""));
  }

  private Optional<Answer> choice() {
    boolean known = choices.stream().anyMatch(choice -> choice.letter().equals(given("key")));
    return known
        ? Optional.of(new ChoiceAnswer(given("key")))
        : wrong(Problem.usage("The key \"" + given("key") + "\" is none of the choices."));
  }

  private Optional<Answer> order() {
    List<String> key = OrderAnswer.letters(given("key")).orElse(List.of());
    List<String> letters = new ArrayList<>(key);
    Collections.sort(letters);
    boolean all =
        letters.size() > 1
            && letters.equals(choices.stream().map(Question.Choice::letter).sorted().toList());
    return all
        ? Optional.of(new OrderAnswer(key))
        : wrong(
            Problem.usage("The key of an order has the letter of each choice once.")
                .expecting("It is written key=\"b c a\", with choices - a. … to - c. …"));
  }

  private Optional<Answer> build() {
    Inputs over = Inputs.read(given("over"));
    if (over.areTooMany()) {
      return wrong(
          Problem.usage("These are too many pictures to try them all.")
              .expecting("Up to " + Inputs.MOST_SQUARES + " squares, such as over=3x4."));
    }
    Optional<OwnNumbers.Form> layout =
        ask.attribute("upto").map(size -> new DirectiveValues(file).form(ask));
    return Optional.of(
        new BuildAnswer(
            given("says"),
            given("yes"),
            over,
            alternatives("model"),
            layout,
            ask.attribute("entry", "number")));
  }

  private Optional<Answer> cell() {
    List<CellAnswer.Cell> cells = new ArrayList<>();
    for (String key : alternatives("key")) {
      Optional<CellAnswer.Cell> cell = CellAnswer.Cell.read(key);
      if (cell.isEmpty()) {
        return wrong(
            Problem.usage("\"" + key + "\" is no cell.")
                .expecting("A cell is its row and its column: key=\"[2,1]\"."));
      }
      cells.add(cell.get());
    }
    return Optional.of(new CellAnswer(given("of"), cells));
  }

  private String given(String key) {
    return ask.attribute(key, "");
  }

  private List<String> alternatives(String key) {
    return DirectiveValues.parts(ask, key);
  }

  private Optional<Answer> wrong(Problem problem) {
    file.add(ask.place(), problem);
    return Optional.empty();
  }
}
