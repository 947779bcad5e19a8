package io.osteokit.pathways;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three rule books of a decision as one chain: triage, then the rows of the screen and the
 * options, which read what triage derived. Immutable and safe to share between threads.
 */
final class Worlds {
  /** The one fact of the options that no rule derives and no case tells: the planner finds out. */
  static final String SESSION_IMPOSSIBLE = "sessionImpossible";

  private final Screen screen;
  private final CompiledRules triage;
  private final CompiledRules options;
  private final CompiledRules person;
  private final ImmutableMap<String, Fact> facts;
  private final ImmutableMap<String, Derivation> derivations;
  private final ImmutableSet<String> optionFacts;
  private final ImmutableSet<String> rowFacts;

  Worlds(RuleBook triage, Screen screen, CompiledRules options) {
    this.screen = screen;
    this.triage = CompiledRules.compile(triage);
    this.options = options;
    this.person = CompiledRules.compile(screen.content().personRules());
    this.optionFacts = derived(options.book());
    this.rowFacts = derived(person.book());
    Map<String, Fact> byId = new LinkedHashMap<>();
    Map<String, Derivation> derived = new LinkedHashMap<>();
    for (CompiledRules rules : new CompiledRules[] {this.triage, this.person, options}) {
      // What a later book is handed, triage declares more exactly.
      rules.book().allFacts().forEach(fact -> byId.putIfAbsent(fact.id(), fact));
      rules.book().derivations().forEach(one -> derived.put(one.fact().id(), one));
    }
    this.facts = ImmutableMap.copyOf(byId);
    this.derivations = ImmutableMap.copyOf(derived);
  }

  private static ImmutableSet<String> derived(RuleBook book) {
    return book.derivations().stream()
        .map(one -> one.fact().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the world of a person as it is. */
  World of(TriageResult triaged, boolean sessionImpossible) {
    Facts base = triage.newFacts().setAll(triaged.facts()).build();
    return new World(
        this,
        base,
        triaged.clearedExercises(),
        triaged.recentlyClearedExercises(),
        sessionImpossible);
  }

  Facts optionFacts(Facts known, boolean sessionImpossible) {
    return options.newFacts().setAll(known).set(SESSION_IMPOSSIBLE, sessionImpossible).build();
  }

  Screen screen() {
    return screen;
  }

  CompiledRules triage() {
    return triage;
  }

  CompiledRules options() {
    return options;
  }

  CompiledRules person() {
    return person;
  }

  /** Returns the facts of triage, which are handed in, and those that any book derives. */
  ImmutableMap<String, Fact> facts() {
    return facts;
  }

  Fact fact(String id) {
    Fact fact = facts.get(id);
    if (fact == null) {
      throw new IllegalArgumentException("no fact '" + id + "' in the rules");
    }
    return fact;
  }

  Optional<Derivation> derivation(String fact) {
    return Optional.ofNullable(derivations.get(fact));
  }

  boolean isOption(String fact) {
    return optionFacts.contains(fact);
  }

  boolean isRow(String fact) {
    return rowFacts.contains(fact);
  }

  /** Gives a fact a value of its type, or makes it unknown. */
  static void put(Facts.Builder facts, String id, @Nullable Object value) {
    if (value == null) {
      facts.forget(id);
    } else if (value instanceof Boolean yesNo) {
      facts.set(id, yesNo);
    } else if (value instanceof Double number) {
      facts.set(id, number);
    } else if (value instanceof String choice) {
      facts.set(id, choice);
    } else if (value instanceof Facts.KnownMembers members && members.complete()) {
      facts.set(id, members.present());
    } else if (value instanceof Facts.KnownMembers members) {
      facts.setAtLeast(id, members.present());
    } else {
      throw new IllegalArgumentException("no value for a fact: " + id);
    }
  }

  /** Returns whether a yes/no fact is surely as said. */
  static boolean is(Facts facts, String fact, boolean value) {
    return facts.yesNo(fact) == Tri.of(value);
  }
}
