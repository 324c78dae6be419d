package dev.inkling.language.parse;

import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;
import dev.inkling.language.tree.Index;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.words.Address;
import dev.inkling.words.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random trees of every kind, as a parser could have made them. */
final class Trees {

  private static final Place NOWHERE = Place.of(1, 1, 1);

  private Trees() {}

  static Arbitrary<Expr> expressions() {
    return Arbitraries.recursive(Trees::leaves, Trees::grown, 0, 3);
  }

  private static Arbitrary<Expr> leaves() {
    return Arbitraries.oneOf(numbers(), variables(), variables());
  }

  private static Arbitrary<Expr> numbers() {
    Arbitrary<Expr> whole = Arbitraries.longs().between(0, 99).map(Trees::exact);
    Arbitrary<Expr> large =
        Combinators.combine(
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.integers().between(-400, 400))
            .as(
                (digits, exponent) ->
                    exact(BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent)));
    Arbitrary<Expr> decimals =
        Combinators.combine(
                Arbitraries.longs().between(0, 9999), Arbitraries.integers().between(0, 4))
            .as((digits, scale) -> exact(BigDecimal.valueOf(digits, scale)));
    Arbitrary<Expr> rounded =
        Arbitraries.doubles()
            .between(0, 1e9)
            .ofScale(6)
            .map(value -> new Expr.Numeral(new Approximate(value), NOWHERE));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, whole),
        net.jqwik.api.Tuple.of(2, decimals),
        net.jqwik.api.Tuple.of(1, large),
        net.jqwik.api.Tuple.of(1, rounded));
  }

  private static Expr exact(long value) {
    return exact(BigDecimal.valueOf(value));
  }

  private static Expr exact(BigDecimal value) {
    return new Expr.Numeral(Exact.of(value), NOWHERE);
  }

  static Arbitrary<String> names() {
    return Arbitraries.of("a", "b", "A", "x", "T", "Tx", "end", "pi", "ans", "w_1", "größe", "e");
  }

  private static Arbitrary<Expr> variables() {
    return names().map(name -> new Expr.Variable(name, NOWHERE));
  }

  private static Arbitrary<Expr> grown(Arbitrary<Expr> inner) {
    return Arbitraries.oneOf(
        List.of(
            leaves(),
            texts().map(text -> new Expr.Quoted(text, NOWHERE)),
            texts().map(name -> new Expr.File(name, NOWHERE)),
            inner.map(operand -> new Expr.Negated(operand, NOWHERE)),
            binaries(inner),
            binaries(inner),
            binaries(inner),
            inner.map(operand -> new Expr.Transposed(operand, NOWHERE)),
            Combinators.combine(inner, Arbitraries.of("values", "t", "x1", "end"))
                .as((of, name) -> new Expr.Field(of, name, NOWHERE, NOWHERE)),
            calls(inner),
            indexed(inner),
            brackets(inner),
            brackets(inner),
            spaced(inner)));
  }

  private static Arbitrary<Expr> binaries(Arbitrary<Expr> inner) {
    return Combinators.combine(Arbitraries.of(BinaryOperator.values()), inner, inner)
        .as((operator, l, r) -> new Expr.Binary(operator, l, r, NOWHERE, NOWHERE));
  }

  private static Arbitrary<Expr> calls(Arbitrary<Expr> inner) {
    return Combinators.combine(Arbitraries.of("dot", "norm", "cross"), inner.list().ofMaxSize(3))
        .as((word, arguments) -> new Expr.Call(word, arguments, NOWHERE, NOWHERE));
  }

  private static Arbitrary<Expr> indexed(Arbitrary<Expr> inner) {
    Arbitrary<Expr> places = inner.filter(Trees::canBePlace);
    Arbitrary<Index> one = places.map(at -> new Index.One(at, NOWHERE));
    Arbitrary<Index> all = Arbitraries.just(new Index.All(NOWHERE));
    Arbitrary<Index> range =
        Combinators.combine(places, inner.optional(), inner)
            .as((from, step, to) -> new Index.Range(from, step, to, NOWHERE));
    return Combinators.combine(
            inner, Arbitraries.oneOf(one, all, range).list().ofMinSize(1).ofMaxSize(2))
        .as((of, indices) -> new Expr.Indexed(of, indices, NOWHERE));
  }

  /** Zero and negative numbers are no places, and are refused where they are read. */
  private static boolean canBePlace(Expr expr) {
    return expr.accept(
        new ExprKind<Boolean>(true) {
          @Override
          public Boolean numeral(Expr.Numeral numeral) {
            return !numeral.value().isZero();
          }

          @Override
          public Boolean negated(Expr.Negated negated) {
            return !Literals.isNumeral(negated.operand());
          }
        });
  }

  private static Arbitrary<Expr> brackets(Arbitrary<Expr> inner) {
    Arbitrary<Expr> even =
        Arbitraries.integers()
            .between(1, 3)
            .flatMap(columns -> inner.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(3))
            .map(rows -> new Expr.Bracket(rows, NOWHERE));
    Arbitrary<Expr> uneven =
        Combinators.combine(variables(), inner.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(2))
            .as(
                (first, rows) -> {
                  List<List<Expr>> all = new java.util.ArrayList<>(List.of(List.of(first)));
                  all.addAll(rows);
                  return new Expr.Bracket(all, NOWHERE);
                });
    return Arbitraries.oneOf(even, uneven);
  }

  private static Arbitrary<Expr> spaced(Arbitrary<Expr> inner) {
    return Combinators.combine(inner, inner.optional(), inner)
        .as((from, step, to) -> new Expr.Spaced(from, step, to, NOWHERE));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab \"'#;[%–é·").ofMaxLength(6);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
        texts(), Arbitraries.of("king", "well-known", "+", "-", ":", "−", "--x", "", "New York"));
  }

  static Arbitrary<Statement> statements() {
    Arbitrary<Expr> values = expressions();
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("a", "T", "größe"), values, Arbitraries.of(true, false))
            .as((name, value, quiet) -> new Statement.Assign(name, NOWHERE, value, quiet, NOWHERE)),
        values.map(value -> new Statement.Evaluate(value, NOWHERE)),
        values.map(value -> new Statement.Print(value, NOWHERE)),
        Combinators.combine(values, values.optional())
            .as((claim, within) -> new Statement.Assert(claim, within, NOWHERE)),
        commands());
  }

  private static Arbitrary<Statement> commands() {
    return Arbitraries.oneOf(
        Combinators.combine(expressions().list().ofMaxSize(3), options())
            .as((values, options) -> command("dot", values, List.of(), Optional.empty(), options)),
        Combinators.combine(
                Arbitraries.of("near", "help"),
                words().map(text -> new Statement.Word(text, NOWHERE)).list().ofMaxSize(4),
                options())
            .as(
                (word, words, options) ->
                    command(word, List.of(), words, Optional.empty(), options)),
        Combinators.combine(addresses(), expressions().optional(), options())
            .as(
                (address, to, options) ->
                    command(
                        "change", to.stream().toList(), List.of(), Optional.of(address), options)));
  }

  private static Statement command(
      String word,
      List<Expr> values,
      List<Statement.Word> words,
      Optional<Address> address,
      List<Statement.Option> options) {
    return new Statement.Command(word, NOWHERE, values, words, address, options, NOWHERE);
  }

  private static Arbitrary<List<Statement.Option>> options() {
    Arbitrary<Statement.Option> flag =
        Arbitraries.just(new Statement.Option("exact", Optional.empty(), NOWHERE));
    Arbitrary<Statement.Option> text =
        words().map(words -> new Statement.Option("steps", Optional.of(words), NOWHERE));
    return Arbitraries.oneOf(flag, text).list().ofMaxSize(2);
  }

  static Arbitrary<Address> addresses() {
    Arbitrary<Integer> place = Arbitraries.integers().between(1, 999_999_999);
    Arbitrary<Address.Part> parts =
        Arbitraries.oneOf(
            place.map(Address.Place::new),
            Combinators.combine(place, place).as(Address.Entry::new),
            place.map(Address.Row::new),
            place.map(Address.Column::new));
    Arbitrary<Address> nameless = parts.map(part -> Address.of("", part));
    Arbitrary<Address> named =
        Combinators.combine(names(), Arbitraries.of("values", "T").optional(), parts.optional())
            .as(
                (name, field, part) -> {
                  Address address = Address.of(name);
                  if (field.isPresent()) {
                    address = address.then(new Address.Field(field.get()));
                  }
                  return part.isPresent() ? address.then(part.get()) : address;
                });
    return Arbitraries.oneOf(nameless, named);
  }
}
