package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Address;
import dev.inkling.words.Numbers;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of echoing: what is printed reads back as the same tree or value. */
class RoundTripProperties {

  @Property(tries = 12_000, edgeCases = EdgeCasesMode.NONE)
  void what_is_printed_reads_back_as_the_same_tree(@ForAll("expressions") Expr tree) {
    String printed = Printer.print(tree);
    assertThat(Reading.bare(Parser.expression(printed, SomeWords.WORDS)))
        .as(printed)
        .isEqualTo(Reading.bare(tree));
  }

  @Property(tries = 12_000, edgeCases = EdgeCasesMode.NONE)
  void a_printed_statement_reads_back_as_the_same(@ForAll("statements") Statement statement) {
    String printed = Printer.print(statement);
    assertThat(Reading.bare(Reading.statement(printed)))
        .as(printed)
        .isEqualTo(Reading.bare(statement));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void printing_twice_changes_nothing(@ForAll("statements") Statement statement) {
    String once = Printer.print(statement);
    assertThat(Printer.print(Reading.statement(once))).isEqualTo(once);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void an_address_reads_back_as_the_same(@ForAll("addresses") Address address) {
    assertThat(Parser.address(address.print())).isEqualTo(address);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void the_text_of_a_number_reads_back_as_that_number(@ForAll("scalars") Scalar number) {
    assertThat(value(Parser.expression(Numbers.typed(number), SomeWords.WORDS))).isEqualTo(number);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void the_text_of_a_matrix_reads_back_as_that_matrix(@ForAll("matrices") Matrix matrix) {
    Expr tree = Parser.expression(Numbers.typed(matrix), SomeWords.WORDS);
    List<Scalar> read =
        tree.accept(
            new ExprKind<List<Scalar>>(List.of()) {
              @Override
              public List<Scalar> bracket(Expr.Bracket bracket) {
                return bracket.rows().stream()
                    .flatMap(List::stream)
                    .map(RoundTripProperties::value)
                    .toList();
              }
            });
    assertThat(Matrix.of(matrix.rows(), matrix.columns(), read)).isEqualTo(matrix);
  }

  /** The value of what the text of a number can be: a numeral, a sign, a fraction. */
  private static Scalar value(Expr tree) {
    return tree.accept(
        new ExprKind<Scalar>(Exact.ZERO) {
          @Override
          public Scalar numeral(Expr.Numeral numeral) {
            return numeral.value();
          }

          @Override
          public Scalar negated(Expr.Negated negated) {
            return value(negated.operand()).negate();
          }

          @Override
          public Scalar binary(Expr.Binary binary) {
            return value(binary.left()).dividedBy(value(binary.right()));
          }
        });
  }

  @Provide
  Arbitrary<Expr> expressions() {
    return Trees.expressions();
  }

  @Provide
  Arbitrary<Statement> statements() {
    return Trees.statements();
  }

  @Provide
  Arbitrary<Address> addresses() {
    return Trees.addresses();
  }

  @Provide
  Arbitrary<Scalar> scalars() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
    Arbitrary<Scalar> exact =
        digits.flatMap(
            top ->
                digits
                    .filter(bottom -> bottom.signum() != 0)
                    .map(bottom -> new Exact(top, bottom)));
    Arbitrary<Scalar> rounded = Arbitraries.doubles().map(Approximate::new);
    return Arbitraries.oneOf(exact, rounded);
  }

  @Provide
  Arbitrary<Matrix> matrices() {
    return scalars().list().ofSize(6).map(entries -> Matrix.of(2, 3, entries));
  }
}
