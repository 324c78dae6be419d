package dev.inkling.render.reply;

import dev.inkling.language.Description;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Kinds;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import dev.inkling.words.TraitWording;
import java.util.ArrayList;
import java.util.List;

/** A value introduced in a few lines: what it is, what its numbers say, where it is from. */
final class InfoLayout {

  private final View view;
  private final Numbers numbers;
  private final HelpSheet sheet;

  InfoLayout(View view) {
    this.view = view;
    this.numbers = view.numbers();
    this.sheet = new HelpSheet(view.profile());
  }

  List<StyledLine> lines(Description description) {
    String name = description.name().isEmpty() ? "this" : description.name();
    sheet.labelled(name, kind(description.value()));
    parts(description.value());
    description.numbers().ifPresent(figures -> figures(description.value(), figures));
    if (!description.origin().isEmpty()) {
      StyledLine from = StyledLine.of(description.origin());
      List<String> uses = description.uses();
      sheet.labelled(
          "from",
          uses.isEmpty() ? from : from.plus("   made of " + String.join(", ", uses), Style.DIM));
    }
    if (!description.next().isEmpty()) {
      sheet.labelled("next", StyledLine.of(String.join("   ", description.next())));
    }
    return sheet.lines();
  }

  private StyledLine kind(Value value) {
    StyledLine kind = StyledLine.of(value.accept(new Kinds()));
    return Results.matrix(value)
        .map(matrix -> kind.plus(matrix.isExact() ? ", exact" : ", rounded"))
        .orElse(kind);
  }

  private void parts(Value value) {
    if (value instanceof Value.Bundle bundle) {
      for (Value.Part part : bundle.parts()) {
        sheet.labelled(
            "." + part.name(),
            StyledLine.of(part.value().accept(new Kinds()))
                .plus("   " + part.meaning(), Style.DIM));
      }
    } else if (Results.matrix(value).isEmpty()) {
      sheet.labelled("value", StyledLine.of(new Values(view).inline(value)));
    }
  }

  private void figures(Value value, Description.Figures figures) {
    Matrix matrix = Results.matrix(value).orElseThrow();
    if (matrix.isNumber()) {
      sheet.labelled("value", StyledLine.of(numbers.marked(matrix.number())));
      return;
    }
    String range =
        figures.smallest().equals(figures.largest())
            ? "all " + numbers.marked(figures.smallest())
            : "from "
                + numbers.marked(figures.smallest())
                + " to "
                + numbers.marked(figures.largest());
    List<String> facts = new ArrayList<>();
    figures.length().ifPresent(length -> facts.add("length " + numbers.marked(length)));
    sheet.labelled("numbers", StyledLine.of(joined(range, facts)));
    List<String> whole = new ArrayList<>();
    figures.determinant().ifPresent(det -> whole.add(determinant(det)));
    figures.rank().ifPresent(rank -> whole.add("rank " + numbers.set(rank)));
    if (!whole.isEmpty()) {
      sheet.labelled("in all", StyledLine.of(String.join("; ", whole)));
    }
    figures.traits().forEach(trait -> sheet.labelled("", StyledLine.of(TraitWording.of(trait))));
  }

  private String determinant(Scalar det) {
    return "determinant " + numbers.marked(det) + (det.isZero() ? ", so no inverse" : "");
  }

  private static String joined(String first, List<String> more) {
    return more.isEmpty() ? first : first + "; " + String.join("; ", more);
  }
}
