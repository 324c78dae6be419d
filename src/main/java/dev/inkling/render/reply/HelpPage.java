package dev.inkling.render.reply;

import dev.inkling.language.Commands;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The help on one word: what it is, how it is written, and examples with what they answer. */
public final class HelpPage {

  private final HelpSheet sheet;
  private final Worked worked;
  private final String lead;
  private final UnaryOperator<String> typed;

  HelpPage(Profile profile, Registry registry) {
    this(profile, registry, "", UnaryOperator.identity());
  }

  /** Pages on commands that begin with {@code lead}, and lines as {@code typed} writes them. */
  public HelpPage(Profile profile, Registry registry, String lead, UnaryOperator<String> typed) {
    this.lead = lead;
    this.sheet = new HelpSheet(profile);
    this.worked = new Worked(sheet.forAnswers(), registry);
    this.typed = typed;
  }

  public List<StyledLine> of(Signature signature) {
    sheet.labelled(signature.name(), StyledLine.of(signature.summary()));
    sheet.blank();
    sheet.labelled("write", StyledLine.of(lead + signature.usage()));
    sheet.terms(terms(signature));
    examples(signature);
    seeAlso(signature);
    return sheet.lines();
  }

  private static Map<String, String> terms(Signature signature) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Signature.Parameter parameter : signature.parameters()) {
      terms.put(parameter.name(), parameter.description());
    }
    for (Signature.Option option : signature.options()) {
      terms.put(option.usage(), option.description());
    }
    return terms;
  }

  /** Each example, worked out now. */
  private void examples(Signature signature) {
    String label = "try";
    sheet.blank();
    for (String example : signature.examples()) {
      sheet.example(label, typed.apply(example), worked.value(example));
      label = "";
    }
  }

  private void seeAlso(Signature signature) {
    if (!signature.seeAlso().isEmpty()) {
      sheet.blank();
      sheet.labelled("near by", StyledLine.of(String.join("   ", signature.seeAlso())));
    }
  }

  List<StyledLine> of(Commands command) {
    sheet.labelled(command.word(), StyledLine.of(command.summary()));
    sheet.blank().labelled("write", StyledLine.of(command.usage()));
    if (!command.keys().isEmpty()) {
      sheet.blank().labelled("keys", StyledLine.of("while it plays:"));
      sheet.terms(command.keys());
    }
    List<String> session = command.session();
    if (!session.isEmpty()) {
      sheet.blank();
      String label = "try";
      for (String line : session.subList(0, session.size() - 1)) {
        sheet.labelled(label, StyledLine.of(line));
        label = "";
      }
      sheet.example(label, session.get(session.size() - 1), worked.session(session));
    }
    return sheet.lines();
  }

  List<StyledLine> of(Topic topic) {
    for (Topic.Line line : topic.lines()) {
      if (line.meaning().isEmpty()) {
        sheet.apart(StyledLine.of(line.typed()));
      } else {
        sheet.row(line.typed(), line.meaning());
      }
    }
    return sheet.lines();
  }
}
