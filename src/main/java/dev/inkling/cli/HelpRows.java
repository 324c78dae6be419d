package dev.inkling.cli;

import dev.inkling.operation.Signature;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A page of help in the shell as it grows: titles, and rows of what is typed and what it does. */
final class HelpRows {

  private static final int LABEL_AT = 2;
  private static final int MEANING_AT = 30;
  private static final int NARROW = 60;

  private final Profile profile;
  private final List<StyledLine> lines = new ArrayList<>();

  HelpRows(Profile profile) {
    this.profile = profile;
  }

  List<StyledLine> lines() {
    return List.copyOf(lines);
  }

  HelpRows blank() {
    lines.add(StyledLine.empty());
    return this;
  }

  HelpRows title(String words) {
    return line(StyledLine.of(words, Style.PLAIN.bold()));
  }

  HelpRows line(StyledLine words) {
    lines.addAll(wrapped(words, LABEL_AT));
    return this;
  }

  /** What is typed, and what it does beside or below it. */
  HelpRows row(String typed, String meaning) {
    int column = profile.columns() < NARROW ? LABEL_AT + 2 : MEANING_AT;
    StyledLine left = StyledLine.of(typed).indented(LABEL_AT);
    List<StyledLine> right = wrapped(StyledLine.of(meaning, Style.DIM), column);
    if (left.width() + 2 > column) {
      lines.addAll(wrapped(StyledLine.of(typed), LABEL_AT));
      lines.addAll(right);
      return this;
    }
    StyledLine first = right.get(0);
    lines.add(left.padTo(column).plus(first.part(column, first.plain().length())));
    lines.addAll(right.subList(1, right.size()));
    return this;
  }

  HelpRows options(List<CommandOption> options) {
    for (CommandOption option : options) {
      row(option.usage(), option.description());
    }
    return this;
  }

  /** The page of one command. */
  HelpRows command(CommandModel model) {
    title("inkling " + (model.name() + " " + model.usage()).strip());
    line(StyledLine.of(model.summary()));
    if (!model.parameters().isEmpty()) {
      blank();
    }
    for (Signature.Parameter parameter : model.parameters()) {
      row(parameter.name(), parameter.description());
    }
    if (!model.options().isEmpty()) {
      blank().options(model.options());
    }
    if (!model.examples().isEmpty()) {
      blank();
    }
    for (String example : model.shellExamples()) {
      line(StyledLine.of(example));
    }
    return this;
  }

  private List<StyledLine> wrapped(StyledLine words, int indent) {
    int width = Math.min(profile.columns() - 2, Wrap.WIDEST + 2);
    return Wrap.lines(words.in(profile.glyphs()), width, indent, indent);
  }
}
