package io.osteokit.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Makes rules by chance, the same for the same seed: one layer over 40 facts. */
public final class RuleSet {
  /** How many rules the comparison has. */
  public static final int RULES = 80;

  static final int YES_NO = 20;
  static final int NUMBERS = 10;
  static final int CHOICES = 10;
  static final int GREATEST = 100;
  static final ImmutableList<String> LEVELS = ImmutableList.of("A", "B", "C", "D", "E");

  private static final long SEED = 20261123;
  private static final int[] LIMITS = {20, 40, 60, 80};

  private final Random random = new Random(SEED);

  private RuleSet() {}

  /**
   * Returns a book of generated rules; what they derive is how urgent it is, from A to E.
   *
   * @param rules how many
   * @return a book that compiles
   */
  public static RuleBook book(int rules) {
    RuleSet set = new RuleSet();
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    for (int i = 0; i < rules; i++) {
      all.add(set.rule(i));
    }
    Derivation urgency =
        new Derivation(
            new Fact.Choice("urgency", "urgency", LEVELS),
            Derivation.Combine.HIGHEST,
            all.build(),
            ImmutableList.of(),
            Optional.empty());
    return new RuleBook(
        "benchmark",
        "1.0.0",
        Locale.UK,
        ReviewStatus.UNREVIEWED,
        facts(),
        ImmutableSet.of(),
        ImmutableList.of(
            new Stratum("all", "Works out how urgent it is.", ImmutableList.of(urgency))));
  }

  static ImmutableList<Fact> facts() {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    for (int i = 0; i < YES_NO; i++) {
      facts.add(new Fact.YesNo("b" + i, "answer " + i));
    }
    for (int i = 0; i < NUMBERS; i++) {
      facts.add(new Fact.Amount("n" + i, "number " + i, "", 0, GREATEST, true));
    }
    for (int i = 0; i < CHOICES; i++) {
      facts.add(new Fact.Choice("c" + i, "choice " + i, LEVELS));
    }
    return facts.build();
  }

  /** Three or four leaves about different facts: all of them, or some and one of two more. */
  private Rule rule(int index) {
    List<Integer> facts = new ArrayList<>();
    while (facts.size() < 4) {
      int fact = random.nextInt(YES_NO + NUMBERS + CHOICES);
      if (!facts.contains(fact)) {
        facts.add(fact);
      }
    }
    Condition a = leaf(facts.get(0));
    Condition b = leaf(facts.get(1));
    Condition c = leaf(facts.get(2));
    Condition when =
        switch (random.nextInt(5)) {
          case 0 -> Condition.all(a, b, c, leaf(facts.get(3)));
          case 1, 2 -> Condition.all(a, Condition.any(b, c));
          default -> Condition.all(a, b, c);
        };
    return new Rule(
        "R" + index,
        when,
        new Outcome.Value(LEVELS.get(random.nextInt(LEVELS.size()))),
        "Because of reason " + index + ".",
        ImmutableList.of("DESIGN"),
        Strength.D);
  }

  private Condition leaf(int fact) {
    IfUnknown unknown = IfUnknown.values()[random.nextInt(3)];
    if (fact < YES_NO) {
      return new Condition.Is("b" + fact, random.nextBoolean(), unknown);
    }
    int limit = LIMITS[random.nextInt(LIMITS.length)];
    if (fact < YES_NO + NUMBERS) {
      Condition.Comparison comparison =
          random.nextBoolean() ? Condition.Comparison.AT_LEAST : Condition.Comparison.BELOW;
      return new Condition.Compare("n" + (fact - YES_NO), comparison, limit, unknown);
    }
    int first = random.nextInt(LEVELS.size() - 2);
    return new Condition.In(
        "c" + (fact - YES_NO - NUMBERS), LEVELS.subList(first, first + 3), unknown);
  }
}
