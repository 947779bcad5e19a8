package io.osteokit.pathways.verify.internal.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Derivation.Combine;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RulesRefusedException;
import io.osteokit.core.rules.Standing;
import io.osteokit.core.rules.Stratum;
import io.osteokit.core.rules.Tri;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Books made up at random come out as in the kernel: every rule, every derived fact, every unknown.
 */
class BookEncoderProperties {
  private static final List<String> LADDER = List.of("LOW", "MIDDLE", "HIGH");
  private static final List<String> COLOURS = List.of("RED", "GREEN", "BLUE");
  private static final List<Fact> GIVEN =
      List.of(
          new Fact.YesNo("a", "a"),
          new Fact.YesNo("b", "b"),
          new Fact.Amount("n", "n", "", 0, 10, true),
          new Fact.Amount("x", "x", "", -5, 5, false),
          new Fact.Choice("c", "c", LADDER),
          new Fact.Members("s", "s", COLOURS));

  private final Random random = new Random();

  @Property(tries = 2_000)
  void a_book_comes_out_as_in_the_kernel(@ForAll long seed) {
    random.setSeed(seed);
    Optional<CompiledRules> kernel = kernel(book());
    if (kernel.isEmpty()) {
      return;
    }
    for (int person = 0; person < 5; person++) {
      Facts facts = facts(kernel.get());
      Evaluation expected = kernel.get().evaluate(facts);
      RuleBook book = kernel.get().book();
      Circuit circuit = new Circuit();
      Map<String, FactPoints> points = ContentModel.constants(circuit, GIVEN, facts);
      Map<String, Rail> rules = new BookEncoder(circuit, points).encode(book);

      // Whether two numbers that vary are the same is left open, and so is what hangs on it.
      rules.forEach(
          (id, rail) -> {
            if (isSettled(rail.certain()) && isSettled(rail.possible())) {
              assertThat(standing(rail)).isEqualTo(expected.standing(id));
            }
          });
      for (Derivation derivation : book.derivations()) {
        FactPoints mine = points.get(derivation.fact().id());
        if (isSettled(mine.known())) {
          check(derivation.fact(), mine, expected);
        }
      }
    }
  }

  /** A rule that the kernel refuses, for one that can never hold, makes no book. */
  private static Optional<CompiledRules> kernel(RuleBook book) {
    try {
      return Optional.of(CompiledRules.compile(book));
    } catch (RulesRefusedException e) {
      return Optional.empty();
    }
  }

  private static boolean isSettled(int point) {
    return Math.abs(point) == Circuit.TRUE;
  }

  private static Standing standing(Rail rail) {
    if (rail.certain() == Circuit.TRUE) {
      return Standing.CERTAIN;
    }
    return rail.possible() == Circuit.TRUE ? Standing.POSSIBLE : Standing.EXCLUDED;
  }

  private static void check(Fact fact, FactPoints points, Evaluation expected) {
    boolean known = points.known() == Circuit.TRUE;
    if (points instanceof FactPoints.YesNo yesNo) {
      Tri value = known ? Tri.of(yesNo.yes() == Circuit.TRUE) : Tri.UNKNOWN;
      assertThat(value).isEqualTo(expected.yesNo(fact.id()));
    } else if (points instanceof FactPoints.Choice choice) {
      int at = choice.is().indexOf(Circuit.TRUE);
      Optional<String> value = known ? Optional.of(choice.values().get(at)) : Optional.empty();
      assertThat(value).isEqualTo(expected.choice(fact.id()));
    } else if (points instanceof FactPoints.Amount number) {
      assertThat(known).isEqualTo(expected.number(fact.id()).isPresent());
      for (double limit : new double[] {-1, 0, 2, 3, 3.5, 7, 10}) {
        boolean reached = known && expected.number(fact.id()).getAsDouble() >= limit;
        assertThat(number.reaches(Threshold.at(limit)) == Circuit.TRUE).isEqualTo(reached);
      }
    }
  }

  private RuleBook book() {
    List<Fact> visible = new ArrayList<>(GIVEN);
    List<Stratum> strata = new ArrayList<>();
    for (int layer = 0; layer < 3; layer++) {
      List<Derivation> derivations = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        derivations.add(derivation("d" + layer + i, visible));
      }
      strata.add(new Stratum("layer" + layer, "", derivations));
      derivations.forEach(derivation -> visible.add(derivation.fact()));
    }
    return new RuleBook("random", "1", Locale.UK, ReviewStatus.UNREVIEWED, GIVEN, Set.of(), strata);
  }

  private Derivation derivation(String id, List<Fact> visible) {
    int kind = random.nextInt(4);
    List<String> ladders =
        visible.stream()
            .filter(f -> f instanceof Fact.Choice c && c.values().equals(LADDER))
            .map(Fact::id)
            .toList();
    if (kind == 3 && ladders.size() > 1) {
      return new Derivation(
          new Fact.Choice(id, id, LADDER),
          Combine.HIGHEST_OF,
          List.of(),
          ladders,
          Optional.empty());
    }
    Fact fact =
        switch (kind) {
          case 0 -> new Fact.YesNo(id, id);
          case 1 -> new Fact.Amount(id, id, "", -5, 10, false);
          default -> new Fact.Choice(id, id, LADDER);
        };
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      rules.add(
          new Rule(
              id + "." + i,
              condition(visible, 2),
              outcome(fact, visible),
              "x",
              List.of("DESIGN"),
              Strength.D));
    }
    Optional<Outcome> otherwise =
        random.nextBoolean() ? Optional.of(outcome(fact, visible)) : Optional.empty();
    Combine combine =
        fact instanceof Fact.Choice && random.nextBoolean() ? Combine.HIGHEST : Combine.FIRST;
    return new Derivation(fact, combine, rules, List.of(), otherwise);
  }

  private Outcome outcome(Fact of, List<Fact> visible) {
    if (of instanceof Fact.YesNo) {
      return new Outcome.YesNo(random.nextBoolean());
    }
    if (of instanceof Fact.Choice) {
      return new Outcome.Value(LADDER.get(random.nextInt(3)));
    }
    List<String> numbers =
        visible.stream().filter(f -> f instanceof Fact.Amount).map(Fact::id).toList();
    return random.nextBoolean()
        ? new Outcome.Amount(random.nextInt(5))
        : new Outcome.SameAs(numbers.get(random.nextInt(numbers.size())));
  }

  private Condition condition(List<Fact> visible, int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      List<Condition> parts = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        parts.add(condition(visible, depth - 1));
      }
      return switch (random.nextInt(4)) {
        case 0 -> new Condition.All(parts);
        case 1 -> new Condition.Any(parts);
        case 2 -> new Condition.AtLeast(1 + random.nextInt(parts.size()), parts);
        default -> new Condition.Not(parts.get(0));
      };
    }
    Fact fact = visible.get(random.nextInt(visible.size()));
    if (random.nextInt(6) == 0) {
      return new Condition.Known(fact.id());
    }
    IfUnknown unknown =
        List.of(IfUnknown.HOLDS, IfUnknown.FAILS, IfUnknown.UNKNOWN).get(random.nextInt(3));
    return fact.match(
        f -> new Condition.Is(f.id(), random.nextBoolean(), unknown),
        f -> compare(f, unknown),
        f ->
            random.nextBoolean()
                ? new Condition.In(f.id(), some(f.values()), unknown)
                : new Condition.Reaches(f.id(), f.values().get(random.nextInt(3)), unknown),
        f ->
            random.nextBoolean()
                ? new Condition.Contains(f.id(), some(f.values()), unknown)
                : new Condition.OnlyFrom(f.id(), some(f.values()), unknown));
  }

  private Condition compare(Fact.Amount fact, IfUnknown unknown) {
    Condition.Comparison[] all = Condition.Comparison.values();
    double limit = List.of(0.0, 2.0, 3.0, 3.5).get(random.nextInt(4));
    return new Condition.Compare(fact.id(), all[random.nextInt(all.length)], limit, unknown);
  }

  private List<String> some(List<String> values) {
    List<String> some = new ArrayList<>(values);
    some.removeIf(value -> random.nextBoolean());
    return some.isEmpty() ? values.subList(0, 1) : some;
  }

  private Facts facts(CompiledRules rules) {
    Facts.Builder facts = rules.newFacts();
    if (random.nextBoolean()) {
      facts.set("a", random.nextBoolean());
    }
    if (random.nextBoolean()) {
      facts.set("b", random.nextBoolean());
    }
    if (random.nextInt(3) > 0) {
      facts.set("n", random.nextInt(5));
    }
    if (random.nextInt(3) > 0) {
      facts.set("x", List.of(-1.0, 0.0, 2.0, 2.5, 3.0, 3.5, 4.0).get(random.nextInt(7)));
    }
    if (random.nextBoolean()) {
      facts.set("c", LADDER.get(random.nextInt(3)));
    }
    switch (random.nextInt(3)) {
      case 0 -> facts.set("s", Set.copyOf(some(COLOURS)));
      case 1 -> facts.setAtLeast("s", Set.copyOf(some(COLOURS)));
      default -> {}
    }
    return facts.build();
  }
}
