package dev.inkling.render.reply;

import dev.inkling.language.Commands;
import dev.inkling.language.parse.DidYouMean;
import dev.inkling.operation.Family;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Help pages, made from the registry: all words in short rows, one family, or one word. */
final class HelpLayout {

  private static final String EVERYTHING = "all";

  private final Profile profile;
  private final Registry registry;

  HelpLayout(Profile profile, Registry registry) {
    this.profile = profile;
    this.registry = registry;
  }

  List<StyledLine> lines(String asked) {
    String topic = asked.strip();
    if (topic.isEmpty()) {
      return overview();
    }
    if (topic.equals(EVERYTHING)) {
      return everything();
    }
    Optional<Operation> operation = registry.find(topic);
    if (operation.isPresent()) {
      return new HelpPage(profile, registry).of(operation.get().signature());
    }
    Optional<Commands> command = Commands.find(topic);
    if (command.isPresent()) {
      return new HelpPage(profile, registry).of(command.get());
    }
    for (Family family : registry.families()) {
      if (family.name().equals(topic)) {
        HelpSheet sheet = new HelpSheet(profile);
        family(sheet, family);
        return sheet.lines();
      }
    }
    return new HelpPage(profile, registry).of(Topic.find(topic).orElseThrow(() -> unknown(topic)));
  }

  private List<StyledLine> overview() {
    HelpSheet sheet = new HelpSheet(profile);
    sheet.line(
        StyledLine.of("Type an expression or a word. ")
            .plus("help dot explains one, help all lists them.", Style.DIM));
    sheet.row("[1 -1; 1 1] * [3; 1]", "a matrix times an input");
    sheet.row("A = [1 2; 3 4]", "gives a value a name");
    sheet.blank();
    words(sheet);
    return sheet.lines();
  }

  /** Every word there is, family by family. */
  void words(HelpSheet sheet) {
    for (Family family : registry.families()) {
      sheet.words(family.name(), family.words(), family.summary());
    }
    sheet.blank();
    sheet.words("results", commands(false), "");
    sheet.words("lessons", commands(true), "");
    sheet.words("more on", Topic.names(), "");
  }

  private static List<String> commands(boolean ofLessons) {
    return Arrays.stream(Commands.values())
        .filter(command -> command.isOfLessons() == ofLessons)
        .map(Commands::word)
        .toList();
  }

  private List<StyledLine> everything() {
    HelpSheet sheet = new HelpSheet(profile);
    for (Family family : registry.families()) {
      family(sheet, family);
      sheet.blank();
    }
    sheet.title("results and lessons");
    for (Commands command : Commands.values()) {
      sheet.row(command.usage(), command.summary());
    }
    sheet.blank().labelled("more on", StyledLine.of(String.join("  ", Topic.names())));
    return sheet.lines();
  }

  private static void family(HelpSheet sheet, Family family) {
    sheet.line(
        StyledLine.of(family.name(), Style.PLAIN.bold()).plus("   " + family.summary(), Style.DIM));
    for (Operation operation : family.operations()) {
      Signature signature = operation.signature();
      sheet.row(signature.usage(), signature.summary());
    }
  }

  private ProblemException unknown(String topic) {
    List<String> words = new ArrayList<>(registry.names());
    words.addAll(registry.spellings().keySet());
    Arrays.stream(Commands.values()).map(Commands::word).forEach(words::add);
    registry.families().stream().map(Family::name).forEach(words::add);
    words.addAll(Topic.names());
    List<String> near = DidYouMean.nearest(topic, words);
    Problem problem = Problem.usage("There is no help on " + topic + ".");
    return (near.isEmpty()
            ? problem.tryThis("help", "lists what there is")
            : problem.expecting("Did you mean " + near.get(0) + "?").tryThis("help " + near.get(0)))
        .thrown();
  }
}
