package dev.inkling.operation.maps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Each claim about a map, weighed against its definition in whole numbers. */
class MapLawsTest {

  private static final Pattern LINE =
      Pattern.compile("the line through \\((-?\\d+), (-?\\d+)\\)|the (horizontal|vertical) axis");
  private static final Pattern DET = Pattern.compile("det = (-?\\d+)\\.");
  private static final Pattern DIFFER =
      Pattern.compile("row (\\d), column (\\d) is (-?\\d+) here and (-?\\d+) there");

  private final Prompt prompt = Prompt.unicode();

  /** A 2x2 matrix of whole numbers, by its four entries. */
  private record Map(long a, long b, long c, long d) {

    static Map of(List<Integer> n) {
      return new Map(n.get(0), n.get(1), n.get(2), n.get(3));
    }

    String typed() {
      return "[" + a + " " + b + "; " + c + " " + d + "]";
    }

    long determinant() {
      return a * d - b * c;
    }

    Map then(Map next) {
      return new Map(
          next.a * a + next.b * c,
          next.a * b + next.b * d,
          next.c * a + next.d * c,
          next.c * b + next.d * d);
    }

    Map times(long factor) {
      return new Map(factor * a, factor * b, factor * c, factor * d);
    }

    boolean isSymmetric() {
      return b == c;
    }

    boolean keepsLengths() {
      return a * a + c * c == 1 && b * b + d * d == 1 && a * b + c * d == 0;
    }

    /** Columns of one length at a right angle. */
    boolean keepsShapes() {
      return a * a + c * c == b * b + d * d && a * b + c * d == 0 && determinant() != 0;
    }

    boolean keeps(long x, long y) {
      return a * x + b * y == x && c * x + d * y == y;
    }

    /** Whether everything moves along (x, y) only. */
    boolean slidesAlong(long x, long y) {
      return (a - 1) * y == c * x && b * y == (d - 1) * x;
    }

    boolean landsOn(long x, long y) {
      return a * y == c * x && b * y == d * x;
    }
  }

  private static final Map IDENTITY = new Map(1, 0, 0, 1);
  private static final Map ORIGIN = new Map(0, 0, 0, 0);

  @Property(tries = 3000)
  void what_is_said_of_a_map_is_so(@ForAll @Size(4) List<@IntRange(min = -3, max = 3) Integer> n) {
    Map map = Map.of(n);
    String said = said(map);
    Map twice = map.then(map);
    long trace = map.a + map.d;
    assertThat(said.contains("changes nothing")).isEqualTo(map.equals(IDENTITY));
    assertThat(said.contains("everything to the origin")).isEqualTo(map.equals(ORIGIN));
    assertThat(said.contains("is a half turn")).isEqualTo(map.equals(IDENTITY.times(-1)));
    assertThat(said.contains("is a scaling by"))
        .isEqualTo(map.equals(IDENTITY.times(map.a)) && Math.abs(map.a) > 1);
    boolean turns = map.keepsShapes() && map.determinant() > 0 && map.c != 0;
    assertThat(said.contains("is a turn by")).isEqualTo(turns);
    boolean mirrors = map.keepsShapes() && map.determinant() < 0;
    assertThat(said.contains("is a mirror in")).isEqualTo(mirrors);
    if (turns || mirrors) {
      assertThat(said.contains(" and a scaling by")).isEqualTo(!map.keepsLengths());
    }
    boolean flat = map.determinant() == 0 && !map.equals(ORIGIN);
    assertThat(said.contains("projection onto")).isEqualTo(flat && trace != 0);
    assertThat(said.contains("leaves nothing when it is done twice"))
        .isEqualTo(flat && twice.equals(ORIGIN));
    boolean shears = !map.equals(IDENTITY) && map.determinant() == 1 && trace == 2;
    assertThat(said.contains("is a shear along")).isEqualTo(shears);
    boolean diagonal = map.b == 0 && map.c == 0;
    boolean named = map.keepsShapes() || map.determinant() == 0 || shears;
    assertThat(said.contains("stretch along the axes")).isEqualTo(diagonal && !named);
    boolean back = twice.equals(IDENTITY) && !map.isSymmetric();
    assertThat(said.contains("is a slanted mirror")).isEqualTo(back);
    assertThat(said.contains("two lines at a right angle"))
        .isEqualTo(map.isSymmetric() && !diagonal && !named);
    if (said.contains("done twice it does no more than once")) {
      assertThat(twice).isEqualTo(map);
    }
    if (said.contains("projection")) {
      assertThat(said.contains("slanted")).isEqualTo(!map.isSymmetric());
      assertThat(twice).isEqualTo(map.times(trace));
      assertThat(said.contains("and a scaling by " + trace)).isEqualTo(trace != 1);
    }
  }

  @Property(tries = 3000)
  void the_line_that_is_named_is_the_one(
      @ForAll @Size(4) List<@IntRange(min = -3, max = 3) Integer> n) {
    Map map = Map.of(n);
    String said = said(map);
    Matcher line = LINE.matcher(said);
    Assume.that(line.find());
    boolean through = line.group(1) != null;
    long x = through ? Long.parseLong(line.group(1)) : "horizontal".equals(line.group(3)) ? 1 : 0;
    long y = through ? Long.parseLong(line.group(2)) : 1 - x;
    if (said.contains("shear")) {
      assertThat(map.keeps(x, y) && map.slidesAlong(x, y)).isTrue();
    } else if (said.contains("mirror in") && !said.contains("scaling")) {
      assertThat(map.keeps(x, y)).isTrue();
    } else if (said.contains("projection") || said.contains("done twice")) {
      assertThat(map.landsOn(x, y)).isTrue();
    }
  }

  @Property(tries = 1000)
  void the_size_that_is_named_is_the_determinant(
      @ForAll @Size(4) List<@IntRange(min = -9, max = 9) Integer> n) {
    Map map = Map.of(n);
    String said = said(map);
    long determinant = map.determinant();
    Matcher found = DET.matcher(said);
    assertThat(found.find()).isTrue();
    assertThat(Long.parseLong(found.group(1))).isEqualTo(determinant);
    assertThat(said.contains("flipped over")).isEqualTo(determinant < 0);
    assertThat(said.toLowerCase(Locale.ROOT).contains("no area is left"))
        .isEqualTo(determinant == 0);
    assertThat(said.contains("keeps its size")).isEqualTo(Math.abs(determinant) == 1);
    if (Math.abs(determinant) > 1) {
      assertThat(said).contains("becomes " + Math.abs(determinant) + " times as large");
    }
  }

  @Property(tries = 1000)
  void a_turn_is_named_by_its_angle(@ForAll @IntRange(min = -179, max = 179) int degrees) {
    Assume.that(degrees != 0);
    String said = prompt.sentence("transform rotation(" + degrees + ")");
    assertThat(said)
        .contains("by " + (degrees % 90 == 0 ? "" : "≈ ") + Math.abs(degrees) + "°")
        .contains(degrees > 0 ? "to the left" : "to the right")
        .contains(degrees % 90 == 0 ? "det = 1" : "det ≈ 1");
    if (degrees % 90 != 0) {
      assertThat(said).startsWith("A is, to within rounding, a turn");
    }
  }

  @Property(tries = 1000)
  void a_mirror_across_any_angle_is_a_mirror(@ForAll @IntRange(min = 1, max = 359) int degrees) {
    String flip = "rotation(" + degrees + ") * [1 0; 0 -1] * rotation(" + -degrees + ")";
    String said = prompt.sentence("transform (" + flip + ")");
    assertThat(said).contains("a mirror in ").contains("flipped over");
  }

  @Property(tries = 1000)
  void first_one_then_the_other_is_the_product(
      @ForAll @Size(8) List<@IntRange(min = -4, max = 4) Integer> n) {
    Map first = Map.of(n.subList(0, 4));
    Map then = Map.of(n.subList(4, 8));
    String line = "compose " + then.typed() + " " + first.typed();
    Matrix both = matrix(line);
    Map expected = first.then(then);
    assertThat(both)
        .isEqualTo(Matrix.ofLongs(2, 2, expected.a, expected.b, expected.c, expected.d));
    Map other = then.then(first);
    String said = prompt.sentence(line).replace('−', '-');
    assertThat(said.contains("the same")).isEqualTo(expected.equals(other));
    Matcher differ = DIFFER.matcher(said);
    if (differ.find()) {
      int row = Integer.parseInt(differ.group(1)) - 1;
      int column = Integer.parseInt(differ.group(2)) - 1;
      assertThat(both.at(row, column)).isEqualTo(Exact.of(Long.parseLong(differ.group(3))));
      Matrix swapped = Matrix.ofLongs(2, 2, other.a, other.b, other.c, other.d);
      assertThat(swapped.at(row, column)).isEqualTo(Exact.of(Long.parseLong(differ.group(4))));
    } else {
      assertThat(expected).isEqualTo(other);
    }
  }

  @Property(tries = 1000)
  void an_input_lands_where_the_columns_take_it(
      @ForAll @Size(6) List<@IntRange(min = -9, max = 9) Integer> n) {
    Map map = Map.of(n);
    long x = n.get(4);
    long y = n.get(5);
    Matrix landed = matrix("transform " + map.typed() + " [" + x + "; " + y + "]");
    assertThat(landed)
        .isEqualTo(Matrix.ofLongs(2, 1, map.a * x + map.b * y, map.c * x + map.d * y));
    Matrix lying = matrix("transform " + map.typed() + " [" + x + " " + y + "]");
    assertThat(lying).isEqualTo(landed.transpose());
  }

  @Property(tries = 1000)
  void builders_build_what_they_say(
      @ForAll @IntRange(min = -300, max = 300) int n,
      @ForAll @Size(3) List<@IntRange(min = -9, max = 9) Integer> list) {
    Scalar k = Exact.of(n, 60);
    Scalar one = Exact.ONE;
    Scalar none = Exact.ZERO;
    assertThat(matrix("shear(" + n + "/60)"))
        .isEqualTo(Matrix.of(2, 2, List.of(one, k, none, one)));
    assertThat(matrix("shear(" + n + "/60, \"vertical\")"))
        .isEqualTo(Matrix.of(2, 2, List.of(one, none, k, one)));
    long a = list.get(0);
    long b = list.get(1);
    long c = list.get(2);
    String typed = "[" + a + " " + b + " " + c + "]";
    assertThat(matrix("diag(" + typed + ")"))
        .isEqualTo(Matrix.ofLongs(3, 3, a, 0, 0, 0, b, 0, 0, 0, c));
    assertThat(matrix("diag(diag(" + typed + "))")).isEqualTo(Matrix.ofLongs(3, 1, a, b, c));
  }

  @Property(tries = 1000)
  void what_is_said_between_spaces_is_the_rank(
      @ForAll @Size(6) List<@IntRange(min = -1, max = 1) Integer> n) {
    int rank = rank(n);
    String[] places = {"a point, the origin", "a line", "a plane"};
    String wide = typed(n.subList(0, 3)) + "; " + typed(n.subList(3, 6));
    assertThat(prompt.sentence("transform [" + wide + "]"))
        .startsWith("A takes 3 numbers to 2. Space collapses onto " + places[rank]);
    assertThat(prompt.sentence("transform [" + wide + "]'"))
        .startsWith("A takes 2 numbers to 3. The plane ")
        .contains((rank == 2 ? "stays " : "collapses onto ") + places[rank]);
  }

  private static String typed(List<Integer> row) {
    return row.get(0) + " " + row.get(1) + " " + row.get(2);
  }

  /** Of two rows of three: by their minors. */
  private static int rank(List<Integer> n) {
    for (int i = 0; i < 3; i++) {
      int next = (i + 1) % 3;
      if (n.get(i) * n.get(3 + next) != n.get(next) * n.get(3 + i)) {
        return 2;
      }
    }
    return n.stream().allMatch(entry -> entry == 0) ? 0 : 1;
  }

  private Matrix matrix(String line) {
    return Results.of(prompt.outcome(line).call());
  }

  private String said(Map map) {
    return prompt.sentence("transform " + map.typed()).replace('−', '-');
  }
}
