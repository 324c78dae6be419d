package dev.inkling.render.reply;

import dev.inkling.language.Reason;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Address;
import dev.inkling.words.Numbers;
import dev.inkling.words.ReasonWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The number asked about, then a tree of what it is made of, one part a line. */
final class ReasonLayout {

  private static final String GAP = "      ";
  private static final int FEW = 2; // names where a line has no room for all
  private static final String LITTLE_GAP = "   ";

  private final View view;
  private final Profile profile;
  private final boolean unicode;
  private final Numbers numbers;
  private final Values values;

  ReasonLayout(View view) {
    this.view = view;
    this.profile = view.profile();
    this.unicode = view.hand().unicode();
    this.numbers = view.numbers();
    this.values = new Values(view);
  }

  List<StyledLine> lines(Reason reason) {
    List<StyledLine> lines = new ArrayList<>(new ReasonMatrices(view).lines(reason));
    StyledLine head = head(reason, ResultLayout.answer()).in(profile.glyphs());
    if (head.width() + ResultLayout.INDENT <= profile.columns() - 2) {
      lines.add(head.indented(ResultLayout.INDENT));
    } else {
      lines.add(fitted(number(reason, ResultLayout.answer()).indented(ResultLayout.INDENT)));
      lines.addAll(Wrap.lines(Text.dim(about(reason)), profile, ResultLayout.INDENT + 2));
    }
    tree(reason, " ".repeat(ResultLayout.INDENT + 2), lines);
    return lines;
  }

  private StyledLine fitted(StyledLine line) {
    return line.in(profile.glyphs()).cutTo(profile.columns() - 2);
  }

  /** {@code C[1,2] = 22}, with what has to be said of it as a whole. */
  private StyledLine head(Reason reason, Style style) {
    String about = about(reason);
    StyledLine number = number(reason, style);
    return about.isEmpty() ? number : number.plus(LITTLE_GAP + about, Style.DIM);
  }

  private StyledLine number(Reason reason, Style style) {
    String name = reason.address().print();
    return StyledLine.of(name.isEmpty() ? "" : name + sign(reason.value()))
        .plus(values.inline(reason.value()), style);
  }

  private static String about(Reason reason) {
    List<String> about = new ArrayList<>();
    about.add(reason.version().plain());
    about.add(reason.seen() ? "as above" : reason.why().accept(new Rule()));
    about.removeIf(String::isEmpty);
    return String.join(", ", about);
  }

  private String sign(Value value) {
    return value.accept(
        new Value.NumbersOnly<>() {
          @Override
          public String grid(Value.Grid grid) {
            return numbers.setsExactly(grid.matrix().number()) ? " = " : " "; // ≈ is its own
          }

          @Override
          public String complexes(Value.Complexes complexes) {
            boolean exact =
                numbers.setsExactly(complexes.real().number())
                    && numbers.setsExactly(complexes.imaginary().number());
            return exact ? " = " : " "; // the same
          }

          @Override
          public String otherwise(String given) {
            return LITTLE_GAP;
          }
        });
  }

  private static final class Rule implements Why.Visitor<String> {
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

    @Override
    public String told(Why.Told told) {
      return told.rule().plain();
    }
  }

  /** The last line of a tree: what is not listed, and how well what was found fits. */
  private List<String> tail(Reason reason) {
    List<String> tail = new ArrayList<>();
    if (reason.more() > 0) {
      String sum =
          reason.moreSum().map(rest -> " adding to " + numbers.marked(rest)).orElse(" like these");
      tail.add("and " + reason.more() + " more" + sum);
    }
    if (!reason.seen()) {
      reason.why().accept(new Residual()).ifPresent(tail::add);
    }
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

    @Override
    public Optional<String> told(Why.Told told) {
      return Optional.empty();
    }
  }

  private void tree(Reason reason, String indent, List<StyledLine> lines) {
    List<String> tail = tail(reason);
    List<StyledLine> sums =
        reason.parts().stream().map(part -> equation(part.term().part())).toList();
    int wide = sums.stream().mapToInt(StyledLine::width).max().orElse(0);
    for (int i = 0; i < sums.size(); i++) {
      boolean last = i == sums.size() - 1 && tail.isEmpty();
      Reason.Line part = reason.parts().get(i);
      String below = indent + (last ? "    " : unicode ? "│   " : "|   ");
      Optional<Reason> same = single(part);
      if (same.isPresent()) {
        branch(indent, last, head(same.get(), Style.PLAIN), lines);
        tree(same.get(), below, lines);
      } else {
        StyledLine sum = sums.get(i).padTo(wide);
        int room = profile.columns() - 2 - indent.length() - 3 - sum.width() - GAP.length();
        String all = names(part, part.entries().size());
        boolean again = all.equals("(" + sums.get(i).plain() + ")"); // typed as it is written
        String names = again ? "" : all.length() <= room ? all : names(part, FEW);
        StyledLine line =
            names.isEmpty() ? sum.plus(LITTLE_GAP) : sum.plus(GAP).plus(names, Style.DIM);
        String origin = origin(part, indent, line);
        branch(indent, last, line.plus(origin, Style.DIM), lines);
        if (origin.isEmpty()) {
          version(part, below, lines);
        }
        deeper(part, below, lines);
      }
    }
    for (int i = 0; i < tail.size(); i++) {
      branch(indent, i == tail.size() - 1, StyledLine.of(tail.get(i), Style.DIM), lines);
    }
  }

  private void branch(String indent, boolean last, StyledLine line, List<StyledLine> lines) {
    String branch = unicode ? (last ? "└─ " : "├─ ") : "+- ";
    lines.add(fitted(StyledLine.of(indent + branch, Style.DIM).plus(line)));
  }

  /** The number a term is made of, where it is that very number: one line says it. */
  private static Optional<Reason> single(Reason.Line part) {
    return part.term().part() instanceof Formula.Leaf && part.entries().size() == 1
        ? part.entries().get(0).opened()
        : Optional.empty();
  }

  /** Which value is meant, and where it was given; less where the line has no room for all. */
  private String origin(Reason.Line part, String indent, StyledLine line) {
    List<Text> versions = part.entries().stream().map(Reason.Entry::version).toList();
    boolean opens = part.entries().stream().anyMatch(entry -> entry.opened().isPresent());
    boolean made = part.entries().stream().anyMatch(entry -> entry.origin().isEmpty());
    List<Text> origins =
        opens || made ? List.of() : part.entries().stream().map(Reason.Entry::origin).toList();
    String version = ReasonWording.joined(versions);
    String all = both(version, ReasonWording.origins(origins));
    String brief = both(version, ReasonWording.briefly(origins));
    int room = profile.columns() - 2 - indent.length() - 3 - line.width() - LITTLE_GAP.length();
    String said =
        all.length() <= room
            ? all
            : brief.length() <= room ? brief : version.length() <= room ? version : "";
    return said.isEmpty() ? "" : LITTLE_GAP + said;
  }

  /** Which value is meant, on a line of its own; the entries say so where they are opened. */
  private void version(Reason.Line part, String indent, List<StyledLine> lines) {
    String version =
        ReasonWording.joined(part.entries().stream().map(Reason.Entry::version).toList());
    boolean opens = part.entries().stream().anyMatch(entry -> entry.opened().isPresent());
    if (!version.isEmpty() && !opens) {
      lines.add(fitted(StyledLine.of(indent + version, Style.DIM)));
    }
  }

  private static String both(String version, Text origin) {
    return ReasonWording.joined(List.of(Text.of(version), origin));
  }

  private void deeper(Reason.Line part, String indent, List<StyledLine> lines) {
    List<Reason> reasons = new ArrayList<>();
    for (Reason.Entry entry : part.entries()) {
      boolean twice =
          reasons.stream().anyMatch(one -> Optional.of(one.spot()).equals(entry.spot()));
      entry.opened().filter(reason -> !twice).ifPresent(reasons::add);
    }
    for (int i = 0; i < reasons.size(); i++) {
      boolean last = i == reasons.size() - 1;
      branch(indent, last, head(reasons.get(i), Style.PLAIN), lines);
      tree(reasons.get(i), indent + (last ? "    " : unicode ? "│   " : "|   "), lines);
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
    if (formula instanceof Formula.Difference apart) {
      return areLeaves(List.of(apart.from(), apart.less())) ? " − " : ", ";
    }
    return formula instanceof Formula.Product product && areLeaves(product.factors()) ? "·" : ", ";
  }

  private static boolean areLeaves(List<Formula> parts) {
    return parts.size() <= 2 && parts.stream().allMatch(Formula.Leaf.class::isInstance);
  }

  private static String names(Reason.Line part, int most) {
    Formula formula = part.term().part();
    List<Reason.Entry> entries = part.entries();
    if (entries.stream().allMatch(entry -> entry.address().isNumber())) {
      return ""; // the formula says it
    }
    boolean square = formula instanceof Formula.Square;
    int shown = Math.min(most, entries.size());
    String names =
        entries.subList(0, shown).stream()
            .map(entry -> entry.address())
            .map(Address::print)
            .collect(Collectors.joining(shown < entries.size() ? ", " : separator(formula)));
    int more = part.more() + entries.size() - shown;
    return names + (square ? "²" : "") + (more > 0 ? " and " + more + " more" : "");
  }
}
