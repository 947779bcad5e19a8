package io.osteokit.pathways;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.Verdict;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all rules come to for some facts, each part worked out when it is first asked for. */
final class World {
  private static final String NOT_LISTED = "NOT_LISTED";

  private final Worlds worlds;
  private final Facts base;
  private final Set<String> cleared;
  private final Set<String> recentlyCleared;
  private final boolean sessionImpossible;
  private final Supplier<Evaluation> triage = Suppliers.memoize(this::assess);
  private final Supplier<Facts> facts = Suppliers.memoize(() -> triage().facts());
  private final Supplier<Evaluation> options = Suppliers.memoize(this::decide);
  private final Supplier<Evaluation> person = Suppliers.memoize(this::screenPerson);
  private final Supplier<ScreenResult> screened = Suppliers.memoize(this::screen);

  World(
      Worlds worlds,
      Facts base,
      Set<String> cleared,
      Set<String> recentlyCleared,
      boolean sessionImpossible) {
    this.worlds = worlds;
    this.base = base;
    this.cleared = ImmutableSet.copyOf(cleared);
    this.recentlyCleared = ImmutableSet.copyOf(recentlyCleared);
    this.sessionImpossible = sessionImpossible;
  }

  private Evaluation assess() {
    return worlds.triage().evaluate(base);
  }

  private Evaluation decide() {
    return worlds.options().evaluate(worlds.optionFacts(facts(), sessionImpossible));
  }

  private Evaluation screenPerson() {
    return worlds.person().evaluate(facts());
  }

  private ScreenResult screen() {
    return worlds.screen().screen(facts(), cleared, recentlyCleared);
  }

  /** Returns a world with other facts of the person, and perhaps other releases. */
  World with(Facts others, Set<String> released, Set<String> recentlyReleased) {
    return new World(worlds, others, released, recentlyReleased, sessionImpossible);
  }

  Facts base() {
    return base;
  }

  Set<String> cleared() {
    return cleared;
  }

  Set<String> recentlyCleared() {
    return recentlyCleared;
  }

  boolean sessionImpossible() {
    return sessionImpossible;
  }

  Evaluation triage() {
    return triage.get();
  }

  /** Returns the facts of the person and what triage derived from them. */
  Facts facts() {
    return facts.get();
  }

  Evaluation options() {
    return options.get();
  }

  /** Returns what the rows of the screen come to. */
  Evaluation person() {
    return person.get();
  }

  ScreenResult screened() {
    return screened.get();
  }

  String level(String option) {
    return options().choice("option." + option).orElse(NOT_LISTED);
  }

  String urgency(String flag) {
    return triage().choice(flag).orElse("NONE");
  }

  Verdict verdict(String exercise) {
    return screened().verdict(exercise);
  }

  /** Returns what is known of a fact, handed in or derived anywhere; null when unknown. */
  @Nullable Object value(Fact fact) {
    Evaluation derived = worlds.isOption(fact.id()) ? options() : null;
    derived = worlds.isRow(fact.id()) ? person() : derived;
    if (derived != null) {
      return value(derived, fact);
    }
    return fact.id().equals(Worlds.SESSION_IMPOSSIBLE)
        ? (Object) sessionImpossible
        : value(facts(), fact);
  }

  static @Nullable Object value(Facts facts, Fact fact) {
    String id = fact.id();
    if (!facts.isKnown(id)) {
      return null;
    }
    return fact.<@Nullable Object>match(
        f -> facts.yesNo(id) == Tri.UNKNOWN ? null : facts.yesNo(id) == Tri.TRUE,
        f -> facts.number(id).getAsDouble(),
        f -> facts.choice(id).orElse(null),
        f -> facts.members(id).orElse(null));
  }

  private static @Nullable Object value(Evaluation evaluation, Fact fact) {
    String id = fact.id();
    if (fact instanceof Fact.YesNo) {
      Tri known = evaluation.yesNo(id);
      return known == Tri.UNKNOWN ? null : known == Tri.TRUE;
    }
    return fact instanceof Fact.Choice ? evaluation.choice(id).orElse(null) : null;
  }

  @Override
  public String toString() {
    return "World[…]";
  }
}
