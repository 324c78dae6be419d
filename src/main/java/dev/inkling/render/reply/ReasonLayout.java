package dev.inkling.render.reply;

import dev.inkling.language.Reason;
import dev.inkling.operation.Why;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Address;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The number asked about, then a tree of what it is made of, one part a line. */
final class ReasonLayout {

  private final Profile profile;
  private final boolean unicode;
  private final Numbers numbers;

  ReasonLayout(View view) {
    this.profile = view.profile();
    this.unicode = view.hand().unicode();
    this.numbers = view.numbers();
  }

  List<StyledLine> lines(Reason reason) {
    List<StyledLine> lines = new ArrayList<>();
    String name = reason.address().print();
    String label =
        name.isEmpty() ? "" : numbers.setsExactly(reason.value()) ? name + " = " : name + " ≈ ";
    StyledLine head = StyledLine.of(label).plus(numbers.set(reason.value()), ResultLayout.answer());
    String rule = rule(reason);
    if (!rule.isEmpty()) {
      head = head.plus("   " + rule, Style.DIM);
    }
    lines.add(fitted(head.indented(ResultLayout.INDENT)));
    tree(reason, " ".repeat(ResultLayout.INDENT + 2), lines);
    return lines;
  }

  private StyledLine fitted(StyledLine line) {
    return line.in(profile.glyphs()).cutTo(profile.columns() - 2);
  }

  private static String rule(Reason reason) {
    return reason
        .why()
        .accept(
            new Why.Visitor<>() {
              @Override
              public String given(Why.Given given) {
                return given.origin().plain();
              }

              @Override
              public String derived(Why.Derived derived) {
                return derived.rule().plain();
              }

              @Override
              public String found(Why.Found found) {
                return found.rule().plain();
              }
            });
  }

  /** The last line of a tree: what is not listed, and how well what was found fits. */
  private List<String> tail(Reason reason) {
    List<String> tail = new ArrayList<>();
    if (reason.more() > 0) {
      String sum =
          reason.moreSum().map(rest -> " adding to " + numbers.marked(rest)).orElse(" like these");
      tail.add("and " + reason.more() + " more" + sum);
    }
    reason.why().accept(new Residual()).ifPresent(tail::add);
    return tail;
  }

  private final class Residual implements Why.Visitor<Optional<String>> {

    @Override
    public Optional<String> given(Why.Given given) {
      return Optional.empty();
    }

    @Override
    public Optional<String> derived(Why.Derived derived) {
      return Optional.empty();
    }

    @Override
    public Optional<String> found(Why.Found found) {
      return Optional.of("checked: both sides differ by " + numbers.marked(found.residual()));
    }
  }

  private void tree(Reason reason, String indent, List<StyledLine> lines) {
    int wide = 0;
    List<String> tail = tail(reason);
    List<StyledLine> sums = new ArrayList<>();
    for (Reason.Line part : reason.parts()) {
      StyledLine sum = equation(part.term().part());
      sums.add(sum);
      wide = Math.max(wide, sum.width());
    }
    for (int i = 0; i < sums.size(); i++) {
      boolean last = i == sums.size() - 1 && tail.isEmpty();
      Reason.Line part = reason.parts().get(i);
      StyledLine line =
          StyledLine.of(indent + branch(last), Style.DIM)
              .plus(sums.get(i).padTo(wide))
              .plus("      ")
              .plus(names(part), Style.DIM);
      StyledLine origin = StyledLine.of("   " + part.origin().plain(), Style.DIM);
      if (!part.origin().isEmpty() && line.width() + origin.width() <= profile.columns() - 2) {
        line = line.plus(origin);
      }
      lines.add(fitted(line));
      deeper(part, indent + (last ? "    " : unicode ? "│   " : "|   "), lines);
    }
    for (int i = 0; i < tail.size(); i++) {
      boolean last = i == tail.size() - 1;
      lines.add(fitted(StyledLine.of(indent + branch(last) + tail.get(i), Style.DIM)));
    }
  }

  private String branch(boolean last) {
    return unicode ? (last ? "└─ " : "├─ ") : "+- ";
  }

  private void deeper(Reason.Line part, String indent, List<StyledLine> lines) {
    for (int i = 0; i < part.deeper().size(); i++) {
      Reason reason = part.deeper().get(i);
      boolean last = i == part.deeper().size() - 1;
      String rule = rule(reason);
      StyledLine line =
          StyledLine.of(indent + branch(last), Style.DIM)
              .plus(
                  reason.address().print() + (numbers.setsExactly(reason.value()) ? " = " : " ≈ "))
              .plus(numbers.set(reason.value()));
      lines.add(fitted(rule.isEmpty() ? line : line.plus("   " + rule, Style.DIM)));
      tree(reason, indent + (last ? "    " : unicode ? "│   " : "|   "), lines);
    }
  }

  private StyledLine equation(Formula part) {
    Text left = new FormulaText(numbers).of(part);
    if (part instanceof Formula.Leaf) {
      return StyledLine.of(left).in(profile.glyphs());
    }
    var value = part.value().number();
    return StyledLine.of(left)
        .plus(numbers.setsExactly(value) ? " = " : " ≈ ")
        .plus(numbers.set(value), Style.of(Role.TEXT))
        .in(profile.glyphs());
  }

  /** Between the names of a product, a sum, or anything else. */
  private static String separator(Formula formula) {
    if (formula instanceof Formula.Sum sum) {
      return areLeaves(sum.terms()) ? " + " : ", ";
    }
    return formula instanceof Formula.Product product && areLeaves(product.factors()) ? "·" : ", ";
  }

  private static boolean areLeaves(List<Formula> parts) {
    return parts.stream().allMatch(Formula.Leaf.class::isInstance);
  }

  private static String names(Reason.Line part) {
    Formula formula = part.term().part();
    boolean square = formula instanceof Formula.Square;
    String separator = separator(formula);
    return part.names().stream().map(Address::print).collect(Collectors.joining(separator))
        + (square ? "²" : "");
  }
}
