package dev.inkling.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.testing.Prompt;
import dev.inkling.testing.RandomScript;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On random scripts: what a number is made of, where it goes, and what if it were another. */
class WhatIfLawsTest {

  private static final int INPUTS = 5; // lines at the start that hold typed values

  @Property(tries = 1000)
  void reasons_end_in_what_was_given_or_found(@ForAll long seed) {
    Prompt prompt = Prompt.unicode();
    RandomScript.any(seed).forEach(prompt::attempt);
    for (Notebook.Entry entry : prompt.notebook().entries()) {
      Set<Spot> seen = new HashSet<>();
      Deque<Spot> open = new ArrayDeque<>();
      all(entry.outcome()).forEach(open::add);
      while (!open.isEmpty() && seen.size() < 500) {
        Spot spot = open.pop();
        if (seen.add(spot)) {
          open.addAll(below(spot));
        }
      }
    }
  }

  private static List<Spot> all(Outcome outcome) {
    List<Spot> spots = new ArrayList<>();
    Results.matrix(outcome.value())
        .ifPresent(
            matrix -> {
              for (int i = 0; i < matrix.size(); i++) {
                spots.add(new Spot(outcome.call(), i / matrix.columns(), i % matrix.columns()));
              }
            });
    return spots;
  }

  private static List<Spot> below(Spot spot) {
    return spot.why()
        .accept(
            new Why.Visitor<List<Spot>>() {
              @Override
              public List<Spot> given(Why.Given given) {
                assertThat(given.origin().isEmpty()).isFalse();
                return List.of();
              }

              @Override
              public List<Spot> derived(Why.Derived derived) {
                assertThat(derived.terms()).isNotEmpty();
                agree(derived.formula().value().number(), number(spot.value()));
                return sources(spot, derived);
              }

              @Override
              public List<Spot> found(Why.Found found) {
                assertThat(Math.abs(found.residual().toDouble())).isLessThan(1e-6);
                return sources(spot, found);
              }

              @Override
              public List<Spot> told(Why.Told told) {
                throw new AssertionError("a number is no truth");
              }
            });
  }

  private static List<Spot> sources(Spot spot, Why why) {
    List<Spot> below = new ArrayList<>();
    for (Why.Term term : why.terms()) {
      assertThat(term.sources()).isNotEmpty();
      for (Why.Source source : term.sources()) {
        Optional<Spot> next = spot.of(source.of(spot.call().arguments()), source);
        below.add(next.orElseThrow(() -> new AssertionError("a source without an origin")));
      }
    }
    return below;
  }

  private static Scalar number(Value value) {
    return Results.matrix(value).orElseThrow().number();
  }

  private static void agree(Scalar again, Scalar shown) {
    if (again.isExact() && shown.isExact()) {
      assertThat(again).isEqualTo(shown);
    } else {
      double size = Math.max(1, Math.abs(shown.toDouble()));
      assertThat(Math.abs(again.toDouble() - shown.toDouble()) / size).isLessThan(1e-9);
    }
  }

  @Property(tries = 1500)
  void a_change_leads_where_the_edited_script_leads(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(RandomScript.any(seed));
    Prompt prompt = Prompt.unicode();
    lines.removeIf(line -> prompt.attempt(line).isPresent());
    int line = random.nextInt(INPUTS);
    Matrix old = Results.matrix(entry(prompt, line).outcome().value()).orElseThrow();
    int place = random.nextInt(old.size());
    String number = Integer.toString(random.nextInt(21) - 10);

    Notebook before = prompt.notebook();
    String change = "change " + address("line" + (line + 1), old, place) + " to " + number;
    Optional<Problem> problem = prompt.attempt(change);

    Prompt again = Prompt.unicode();
    String name = lines.get(line).substring(0, 1);
    Matrix edited =
        old.with(
            place / old.columns(),
            place % old.columns(),
            Results.of(again.outcome(number).call()).number());
    again.reply("undo");
    lines.set(line, name + " = " + Numbers.typed(edited));
    boolean works = lines.stream().allMatch(next -> again.attempt(next).isEmpty());

    assertThat(problem.isEmpty()).as(problem + " " + change + " in " + lines).isEqualTo(works);
    if (!works) {
      assertThat(prompt.notebook()).isSameAs(before);
      return;
    }
    assertThat(values(prompt)).as(change + " in " + lines).isEqualTo(values(again));
    boolean changed = !edited.equals(old);
    if (changed) {
      prompt.reply("undo");
    }
    assertThat(prompt.notebook()).isSameAs(before);
    listed(prompt, change, line, address("line" + (line + 1), old, place), again);
  }

  /** What is different after a change was said to be affected before. */
  private static void listed(Prompt before, String change, int line, String address, Prompt after) {
    Affected affected = ((Reply.Affects) before.reply("affects " + address)).affected();
    for (int i = line + 1; i < before.notebook().size(); i++) {
      if (entry(before, i).onlyLooks()) {
        continue; // told of where it was made
      }
      Outcome old = entry(before, i).outcome();
      Value now = entry(after, i).outcome().value();
      Optional<Matrix> was = Results.matrix(old.value());
      Optional<Affected.Touched> touched =
          affected.results().stream().filter(t -> t.outcome().equals(old)).findFirst();
      if (was.isEmpty()) {
        assertThat(old.value().equals(now) || touched.isPresent()).as(old.understood()).isTrue();
        continue;
      }
      Optional<Matrix> is = Results.matrix(now);
      for (int place = 0; place < was.get().size(); place++) {
        int at = place;
        boolean same =
            is.filter(was.get()::sameShape)
                .filter(m -> near(was.get().at(at), m.at(at)))
                .isPresent();
        boolean said = touched.filter(t -> t.entries().get(at)).isPresent();
        assertThat(same || said)
            .as(change + " changes place " + place + " of " + old.understood())
            .isTrue();
      }
    }
  }

  private static boolean near(Scalar one, Scalar other) {
    return one.equals(other)
        || !(one.isExact() && other.isExact())
            && Math.abs(one.toDouble() - other.toDouble()) < 1e-9;
  }

  @Property(tries = 500)
  void where_larger_makes_larger_exactly_what_is_affected_changes(@ForAll long seed) {
    Random random = new Random(seed);
    Prompt prompt = Prompt.unicode();
    RandomScript.growing(seed).forEach(prompt::reply);
    int line = random.nextInt(INPUTS);
    Matrix old = Results.matrix(entry(prompt, line).outcome().value()).orElseThrow();
    String address = address("line" + (line + 1), old, random.nextInt(old.size()));
    Affected affected = ((Reply.Affects) prompt.reply("affects " + address)).affected();
    Changed changed = ((Reply.Changes) prompt.reply("change " + address + " to 100")).changed();
    assertThat(affected.cut()).isFalse();
    assertThat(changed.results()).hasSameSizeAs(affected.results());
    for (int i = 0; i < changed.results().size(); i++) {
      Changed.Pair pair = changed.results().get(i);
      Matrix was = Results.matrix(pair.before().value()).orElseThrow();
      Matrix is = Results.matrix(pair.after().value()).orElseThrow();
      Affected.Touched touched = affected.results().get(i);
      for (int place = 0; place < was.size(); place++) {
        assertThat(!was.at(place).equals(is.at(place)))
            .as(address + " in " + pair.before().understood() + " at " + place)
            .isEqualTo(touched.entries().get(place));
      }
    }
  }

  private static Notebook.Entry entry(Prompt prompt, int line) {
    return prompt.notebook().entries().get(line);
  }

  private static String address(String name, Matrix matrix, int place) {
    if (matrix.isNumber()) {
      return name;
    }
    return matrix.isVector()
        ? name + "[" + (place + 1) + "]"
        : name + "[" + (place / matrix.columns() + 1) + "," + (place % matrix.columns() + 1) + "]";
  }

  private static List<Value> values(Prompt prompt) {
    return prompt.notebook().entries().stream().map(entry -> entry.outcome().value()).toList();
  }
}
