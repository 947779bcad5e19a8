package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Derivation.Combine;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Stratum;
import io.osteokit.exercises.internal.facts.ExerciseFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes rule books of the content of a screen: one about exercises and one about a person. */
final class ScreenBooks {
  /** Facts of a person that a lift for an activity asks about. */
  static final String CLEARED = "clearedActivities";

  static final String RECENTLY_CLEARED = "recentlyClearedActivities";

  private static final List<String> LADDER =
      Arrays.stream(Verdict.values()).map(Verdict::name).collect(ImmutableList.toImmutableList());

  private ScreenBooks() {}

  /** Returns the fact whether a row is about an exercise. */
  static String applies(ScreenRow row) {
    return "applies." + row.id();
  }

  /** Returns the fact with the verdict of a row, before any lift. */
  static String verdict(ScreenRow row) {
    return "verdict." + row.id();
  }

  /** Returns the fact whether releases of a kind count. */
  static String counts(ScreenClearance clearance) {
    return "counts." + clearance.id();
  }

  /** Returns the fact whether a lift is open, given that the release names the exercise. */
  static String open(ScreenLift lift) {
    return "open." + lift.id();
  }

  static RuleBook exerciseRules(ScreenContent content) {
    ImmutableList.Builder<Derivation> applies = ImmutableList.builder();
    for (ScreenRow row : content.rows()) {
      Rule rule = rule(row.id(), row.appliesTo(), yes(), row.because(), row.evidence());
      applies.add(first(applies(row), row.id() + " applies", rule));
    }
    List<Fact> facts =
        ExerciseFacts.naming(
            content.exerciseFacts(), Lists.transform(content.rows(), ScreenRow::appliesTo));
    return book(
        content,
        "exercises",
        facts,
        facts.stream().map(Fact::id).collect(ImmutableSet.toImmutableSet()),
        ImmutableList.of(
            new Stratum("applies", "Which rows are about an exercise.", applies.build())));
  }

  static RuleBook personRules(ScreenContent content) {
    ImmutableList.Builder<Derivation> counts = ImmutableList.builder();
    for (ScreenClearance one : content.clearances()) {
      Rule rule = rule(one.ruleId(), one.when(), yes(), one.because(), one.evidence());
      counts.add(first(counts(one), "releases count (" + one.id() + ")", rule));
    }
    ImmutableList.Builder<Derivation> verdicts = ImmutableList.builder();
    for (ScreenRow row : content.rows()) {
      verdicts.add(verdicts(row));
    }
    ImmutableList.Builder<Derivation> lifts = ImmutableList.builder();
    for (ScreenLift lift : content.lifts()) {
      Condition when = when(lift, content.clearances());
      Rule rule = rule(lift.ruleId(), when, yes(), lift.because(), lift.evidence());
      lifts.add(first(open(lift), "the lift " + lift.id(), rule));
    }
    return book(
        content,
        "person",
        content.personFacts(),
        ImmutableSet.of(),
        ImmutableList.of(
            new Stratum("clearances", "Which releases count.", counts.build()),
            new Stratum("rows", "What each row says of its exercises.", verdicts.build()),
            new Stratum("lifts", "What a release may make milder.", lifts.build())));
  }

  private static Derivation verdicts(ScreenRow row) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (ScreenRow.Column column : row.columns()) {
      Outcome verdict = new Outcome.Value(column.verdict().name());
      rules.add(rule(row.ruleId(column), column.when(), verdict, row.because(), row.evidence()));
    }
    return new Derivation(
        new Fact.Choice(verdict(row), "the verdict of " + row.id(), LADDER),
        Combine.HIGHEST,
        rules.build(),
        ImmutableList.of(),
        Optional.of(new Outcome.Value(Verdict.ALLOW.name())));
  }

  /** Adds to the guard of a lift for an activity that a release that counts names it. */
  private static Condition when(ScreenLift lift, List<ScreenClearance> clearances) {
    if (!lift.activity().isPresent()) {
      return lift.when();
    }
    Activity activity = lift.activity().get();
    ImmutableList.Builder<Condition> released = ImmutableList.builder();
    for (ScreenClearance one : clearances) {
      String set = one.recent() ? RECENTLY_CLEARED : CLEARED;
      released.add(
          Condition.all(
              new Condition.Is(counts(one), true, IfUnknown.FAILS),
              new Condition.Contains(set, ImmutableList.of(activity.name()), IfUnknown.FAILS)));
    }
    return Condition.all(lift.when(), new Condition.Any(released.build()));
  }

  private static Derivation first(String fact, String label, Rule rule) {
    return new Derivation(
        new Fact.YesNo(fact, label),
        Combine.FIRST,
        ImmutableList.of(rule),
        ImmutableList.of(),
        Optional.of(new Outcome.YesNo(false)));
  }

  private static Outcome yes() {
    return new Outcome.YesNo(true);
  }

  private static Rule rule(
      String id, Condition when, Outcome then, String because, Evidence evidence) {
    return new Rule(id, when, then, because, evidence.sources(), evidence.strength());
  }

  private static RuleBook book(
      ScreenContent content,
      String part,
      List<Fact> facts,
      Set<String> alwaysKnown,
      List<Stratum> strata) {
    return new RuleBook(
        content.id() + "." + part,
        content.version(),
        content.language(),
        content.reviewStatus(),
        facts,
        alwaysKnown,
        strata);
  }
}
