package io.osteokit.core.rules;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Rule books and partly unknown facts, drawn from a seed. */
final class RandomBooks {
  private static final List<String> LADDER = List.of("NONE", "LOW", "HIGH");
  private static final List<String> MEMBERS = List.of("A", "B", "C");

  private final Random random;
  private final List<Fact> visible = new ArrayList<>();
  private int rules;

  private RandomBooks(long seed) {
    this.random = new Random(seed);
  }

  static RuleBook book(long seed) {
    return new RandomBooks(seed).book();
  }

  /** Returns the first book from the seed on that compiles. */
  static RuleBook soundBook(long seed) {
    RuleBook book = book(seed);
    return CompiledRules.compile(book, new ArrayList<>()).isPresent() ? book : soundBook(seed + 1);
  }

  private RuleBook book() {
    List<Fact> inputs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      inputs.add(new Fact.YesNo("yes" + i, "yes " + i));
      inputs.add(new Fact.Amount("whole" + i, "whole " + i, "", 0, 10, true));
      inputs.add(new Fact.Amount("exact" + i, "exact " + i, "cm", -3, 3, false));
      inputs.add(new Fact.Choice("choice" + i, "choice " + i, LADDER));
    }
    inputs.add(new Fact.Members("set", "set", MEMBERS));
    visible.addAll(inputs);
    List<Stratum> strata = new ArrayList<>();
    for (int s = 0; s < 3; s++) {
      List<Derivation> derivations = new ArrayList<>();
      for (int d = 0; d < 3; d++) {
        derivations.add(derivation("d" + s + d));
      }
      derivations.forEach(d -> visible.add(d.fact()));
      strata.add(new Stratum("s" + s, "about", derivations));
    }
    return new RuleBook(
        "random", "1", Locale.UK, ReviewStatus.UNREVIEWED, inputs, Set.of(), strata);
  }

  private Derivation derivation(String id) {
    int kind = random.nextInt(5);
    if (kind == 0) {
      Fact fact = new Fact.YesNo(id, id);
      return first(fact, () -> new Outcome.YesNo(random.nextBoolean()));
    }
    if (kind == 1) {
      Fact fact = new Fact.Amount(id, id, "", 0, 10, true);
      return first(
          fact,
          () ->
              random.nextBoolean()
                  ? new Outcome.Amount(random.nextInt(11))
                  : new Outcome.SameAs("whole" + random.nextInt(3)));
    }
    Fact ladder = new Fact.Choice(id, id, LADDER);
    if (kind == 2) {
      return first(ladder, () -> new Outcome.Value(oneOf(LADDER)));
    }
    if (kind == 3) {
      List<String> of = List.of("choice0", "choice" + (1 + random.nextInt(2)));
      return new Derivation(ladder, Derivation.Combine.HIGHEST_OF, List.of(), of, Optional.empty());
    }
    List<Rule> some = rules(() -> new Outcome.Value(oneOf(LADDER)));
    return new Derivation(ladder, Derivation.Combine.HIGHEST, some, List.of(), Optional.empty());
  }

  private Derivation first(Fact fact, java.util.function.Supplier<Outcome> outcome) {
    Optional<Outcome> otherwise = Optional.of(outcome.get()).filter(o -> random.nextBoolean());
    return new Derivation(fact, Derivation.Combine.FIRST, rules(outcome), List.of(), otherwise);
  }

  private List<Rule> rules(java.util.function.Supplier<Outcome> outcome) {
    List<Rule> some = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      some.add(
          new Rule(
              "r" + rules++, condition(3), outcome.get(), "because", List.of("GK"), Strength.D));
    }
    return some;
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 1 : 6);
    if (kind <= 1) {
      return leaf();
    }
    if (kind == 2) {
      return new Condition.Not(condition(depth - 1));
    }
    List<Condition> parts = new ArrayList<>();
    int size = random.nextInt(3) + 1;
    for (int i = 0; i < size; i++) {
      parts.add(condition(depth - 1));
    }
    return switch (kind) {
      case 3 -> new Condition.All(parts);
      case 4 -> new Condition.Any(parts);
      default -> new Condition.AtLeast(1 + random.nextInt(size), parts);
    };
  }

  private Condition leaf() {
    Fact fact = oneOf(visible);
    if (random.nextInt(8) == 0) {
      return new Condition.Known(fact.id());
    }
    IfUnknown unknown = oneOf(List.of(IfUnknown.HOLDS, IfUnknown.FAILS, IfUnknown.UNKNOWN));
    return fact.match(
        f -> new Condition.Is(f.id(), random.nextBoolean(), unknown),
        f -> {
          double limit = f.whole() ? random.nextInt(11) : random.nextInt(-3, 4);
          return new Condition.Compare(
              f.id(), oneOf(List.of(Condition.Comparison.values())), limit, unknown);
        },
        f ->
            random.nextBoolean()
                ? new Condition.In(f.id(), some(LADDER), unknown)
                : new Condition.Reaches(f.id(), oneOf(LADDER), unknown),
        f ->
            random.nextBoolean()
                ? new Condition.Contains(f.id(), some(MEMBERS), unknown)
                : new Condition.OnlyFrom(f.id(), some(MEMBERS), unknown));
  }

  static Facts facts(RuleBook book, long seed) {
    Random random = new Random(seed);
    int unknown = random.nextInt(100);
    Facts.Builder facts = Facts.builder(book.facts());
    for (Fact fact : book.facts()) {
      if (random.nextInt(100) >= unknown) {
        set(facts, fact, random);
      }
    }
    return facts.build();
  }

  private static void set(Facts.Builder facts, Fact fact, Random random) {
    if (fact instanceof Fact.YesNo) {
      facts.set(fact.id(), random.nextBoolean());
    } else if (fact instanceof Fact.Amount amount) {
      facts.set(fact.id(), amount.whole() ? random.nextInt(11) : random.nextInt(-6, 7) / 2.0);
    } else if (fact instanceof Fact.Choice) {
      facts.set(fact.id(), LADDER.get(random.nextInt(3)));
    } else {
      Set<String> present = new LinkedHashSet<>(MEMBERS);
      present.removeIf(m -> random.nextBoolean());
      if (random.nextBoolean()) {
        facts.set(fact.id(), present);
      } else {
        facts.setAtLeast(fact.id(), present);
      }
    }
  }

  private List<String> some(List<String> values) {
    List<String> some = new ArrayList<>(values);
    while (some.size() > 1 && random.nextBoolean()) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
