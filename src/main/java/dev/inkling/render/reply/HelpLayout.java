package dev.inkling.render.reply;

import dev.inkling.language.Commands;
import dev.inkling.language.parse.DidYouMean;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Help pages, made from the registry: all words, or one. */
final class HelpLayout {

  private static final int LABEL = 14;

  private final Profile profile;
  private final Registry registry;

  HelpLayout(Profile profile, Registry registry) {
    this.profile = profile;
    this.registry = registry;
  }

  List<StyledLine> lines(String topic) {
    if (topic.isEmpty()) {
      return overview();
    }
    Optional<Operation> operation = registry.find(topic);
    if (operation.isPresent()) {
      return page(operation.get().signature());
    }
    Optional<Commands> command = Commands.find(topic);
    if (command.isPresent()) {
      return entry(command.get().usage(), command.get().summary());
    }
    return page(Topic.find(topic).orElseThrow(() -> unknown(topic)));
  }

  private List<StyledLine> overview() {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(styled(StyledLine.of("Type an expression, or a word:").indented(2)));
    lines.add(StyledLine.empty());
    lines.addAll(entry("[1 -1; 1 1] * [3; 1]", "a matrix times an input"));
    lines.addAll(entry("A = [1 2; 3 4]", "gives a value a name"));
    lines.add(StyledLine.empty());
    for (Operation operation : registry.all()) {
      lines.addAll(entry(operation.signature().usage(), operation.signature().summary()));
    }
    lines.add(StyledLine.empty());
    for (Commands command : Commands.values()) {
      lines.addAll(entry(command.usage(), command.summary()));
    }
    lines.add(StyledLine.empty());
    lines.addAll(
        Wrap.lines(
            Text.dim("help dot explains a word. More: help " + Topic.names() + "."), profile, 2));
    return lines;
  }

  private List<StyledLine> page(Signature signature) {
    List<StyledLine> lines = new ArrayList<>();
    lines.addAll(labelled(signature.name(), Text.of(signature.summary())));
    lines.add(StyledLine.empty());
    lines.addAll(labelled("write", Text.of(signature.usage())));
    for (Signature.Parameter parameter : signature.parameters()) {
      lines.addAll(
          labelled("", Text.of(parameter.name() + "   ").plus(Text.dim(parameter.description()))));
    }
    for (Signature.Option option : signature.options()) {
      String values = option.values().isEmpty() ? "" : " " + String.join("|", option.values());
      lines.addAll(
          labelled(
              "",
              Text.of("--" + option.name() + values + "   ").plus(Text.dim(option.description()))));
    }
    lines.add(StyledLine.empty());
    String label = "try";
    for (String example : signature.examples()) {
      lines.addAll(labelled(label, Text.of(example)));
      label = "";
    }
    if (!signature.seeAlso().isEmpty()) {
      lines.add(StyledLine.empty());
      lines.addAll(labelled("near by", Text.of(String.join("   ", signature.seeAlso()))));
    }
    return lines;
  }

  private List<StyledLine> page(Topic topic) {
    List<StyledLine> lines = new ArrayList<>();
    for (String line : topic.lines()) {
      lines.addAll(
          line.isEmpty() ? List.of(StyledLine.empty()) : Wrap.lines(Text.of(line), profile, 2));
    }
    return lines;
  }

  private ProblemException unknown(String topic) {
    List<String> words = new ArrayList<>(registry.names());
    words.addAll(registry.spellings().keySet());
    for (Commands command : Commands.values()) {
      words.add(command.word());
    }
    List<String> near = DidYouMean.nearest(topic, words);
    Problem problem = Problem.usage("There is no help on " + topic + ".");
    return (near.isEmpty()
            ? problem.tryThis("help", "lists what there is")
            : problem.expecting("Did you mean " + near.get(0) + "?").tryThis("help " + near.get(0)))
        .thrown();
  }

  private List<StyledLine> entry(String usage, String summary) {
    int column = profile.columns() >= 60 ? 30 : 2;
    StyledLine left = styled(StyledLine.of(usage).indented(2));
    if (left.width() + 2 > column) {
      List<StyledLine> lines = new ArrayList<>(List.of(left));
      lines.addAll(Wrap.lines(Text.dim(summary), profile, column == 2 ? 4 : column));
      return lines;
    }
    List<StyledLine> right =
        Wrap.lines(
            StyledLine.of(summary, Style.DIM).in(profile.glyphs()),
            profile.columns() - 2,
            column,
            column);
    List<StyledLine> lines = new ArrayList<>();
    lines.add(left.padTo(column).plus(right.get(0).part(column, right.get(0).plain().length())));
    lines.addAll(right.subList(1, right.size()));
    return lines;
  }

  private List<StyledLine> labelled(String label, Text words) {
    List<StyledLine> wrapped =
        Wrap.lines(
            StyledLine.of(words).in(profile.glyphs()),
            Math.min(Wrap.WIDEST, profile.columns() - 2),
            LABEL,
            LABEL);
    StyledLine first = wrapped.get(0).part(LABEL, wrapped.get(0).plain().length());
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of(label, Style.strong(Role.DIM)).indented(2).padTo(LABEL).plus(first));
    lines.addAll(wrapped.subList(1, wrapped.size()));
    return lines;
  }

  private StyledLine styled(StyledLine line) {
    return line.in(profile.glyphs()).cutTo(profile.columns() - 2);
  }
}
