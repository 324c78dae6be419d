package dev.inkling.render.reply;

import dev.inkling.language.Reason;
import dev.inkling.language.Spot;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Results;
import dev.inkling.operation.Why;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.ReasonWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The matrices above a reason, where a page has room for them: the numbers that meet are lit, and
 * the number they make.
 */
final class ReasonMatrices {

  private static final int MOST = 6; // rows and columns
  private static final int AROUND = 8; // lines of the reason, the prompt and the blanks between
  private static final int BRACKETS = 3; // lines of a box besides its rows
  private static final String GAP = "     ";

  private final View view;
  private final Profile profile;

  ReasonMatrices(View view) {
    this.view = view;
    this.profile = view.profile();
  }

  /** The matrices and a blank line; nothing where they would not fit. */
  List<StyledLine> lines(Reason reason) {
    Spot spot = reason.spot();
    Arguments given = spot.call().arguments();
    Optional<String> sign = sign(spot.call().operation().signature().name());
    boolean named = !reason.address().root().isEmpty(); // else the matrices stand just above
    boolean shows = view.page() && named && sign.isPresent() && given.count() == 2;
    return shows ? lines(reason, given, sign.orElseThrow()) : List.of();
  }

  private static Optional<String> sign(String operation) {
    return switch (operation) {
      case "mul" -> Optional.of("·");
      case "add" -> Optional.of("+");
      case "subtract" -> Optional.of("−");
      default -> Optional.empty();
    };
  }

  private List<StyledLine> lines(Reason reason, Arguments given, String sign) {
    Spot spot = reason.spot();
    Matrix left = given.matrix(0);
    Matrix right = given.matrix(1);
    Matrix result = Results.of(spot.call());
    int rows = Math.max(left.rows(), Math.max(right.rows(), result.rows()));
    boolean fits = rows + BRACKETS + AROUND <= profile.rows();
    if (!fits || !isSmall(left) || !isSmall(right) || !isSmall(result) || result.isNumber()) {
      return List.of();
    }
    BitSet answer = new BitSet();
    answer.set(spot.row() * result.columns() + spot.column());
    Box row =
        Box.row(
            List.of(
                titled(given.source(0), left, lit(reason, 0, left), Role.FIRST),
                words("  " + (sign.equals("·") && !view.hand().unicode() ? "*" : sign) + " "),
                titled(given.source(1), right, lit(reason, 1, right), Role.SECOND),
                words("  = "),
                titled(reason.address().root(), result, answer, Role.ANSWER)));
    int room = profile.columns() - 2 - ResultLayout.INDENT;
    if (row.width() > room) {
      return List.of();
    }
    Text said =
        sign.equals("·")
            ? ReasonWording.meeting(
                given.source(0), spot.row() + 1, given.label(1), spot.column() + 1)
            : Text.empty();
    Box beside =
        Box.row(List.of(row, words(GAP), Box.of(StyledLine.of(said).in(profile.glyphs()))));
    Box page = beside.width() <= room ? beside : row;
    List<StyledLine> lines = new ArrayList<>(List.of(StyledLine.empty()));
    page.lines().forEach(line -> lines.add(line.indented(ResultLayout.INDENT)));
    lines.add(StyledLine.empty());
    return lines;
  }

  private static boolean isSmall(Matrix matrix) {
    return matrix.rows() <= MOST && matrix.columns() <= MOST;
  }

  private Box words(String words) {
    return Box.of(StyledLine.of(words, Style.DIM).in(profile.glyphs()));
  }

  /** The entries of an argument that the number is made of. */
  private static BitSet lit(Reason reason, int argument, Matrix matrix) {
    BitSet lit = new BitSet();
    for (Why.Term term : reason.why().terms()) {
      for (Why.Source source : term.sources()) {
        if (source.argument() == argument) {
          lit.set(source.row() * matrix.columns() + source.column());
        }
      }
    }
    return lit;
  }

  private Box titled(String name, Matrix matrix, BitSet lit, Role role) {
    MatrixBox.Look look =
        (row, column) -> lit.get(row * matrix.columns() + column) ? Style.strong(role) : Style.DIM;
    Box box = MatrixBox.of(matrix, matrix.columns(), look, view.hand());
    StyledLine title = StyledLine.of(name, Style.strong(role)).in(profile.glyphs());
    int apart = box.width() - title.width();
    List<StyledLine> lines = new ArrayList<>();
    lines.add(title.indented(Math.max(0, apart / 2)));
    box.lines().forEach(line -> lines.add(line.indented(Math.max(0, -apart / 2))));
    return new Box(lines, box.baseline() + 1);
  }
}
