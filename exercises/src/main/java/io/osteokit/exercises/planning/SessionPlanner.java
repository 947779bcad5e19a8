package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.person.Equipment;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.planning.Composer.Composition;
import io.osteokit.exercises.planning.Entries.Alternation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Composes the best session for a person and a day.
 *
 * <pre>{@code
 * SessionPlanner planner = SessionPlanner.of(Catalogue.shipped(), PlanningRules.shipped());
 * PlanRequest request =
 *     PlanRequest.builder(Phase.CHRONIC)
 *         .severePain(false)
 *         .fallRisk(false)
 *         .minutes(20)
 *         .equipment(Set.of(Equipment.MAT))
 *         .build();
 * PlanResult result = planner.plan(request, screening);
 * }</pre>
 *
 * <p>Every session keeps the rules of the case format: it holds a warm-up, a main part and a
 * cool-down, at least one RELAXATION exercise and three different GENTLE ones; everything in it is
 * allowed or allowed with a modification, may be assigned, and needs only what is there. If that
 * cannot be met there is no session; a rule is never relaxed. What is best among such sessions is
 * described in the package documentation.
 *
 * <p>A pain response to a session before takes doses one level back, and easy sessions take them up
 * (rule R40 and the rules beside it, {@link PlanningRules#sessionRules}); each item says so.
 *
 * <p>Equal requests and screens give equal sessions. Immutable and safe to share between threads. A
 * call for ten to thirty minutes takes about a millisecond or less. A long session from a whole gym
 * may use up the nodes of the content (rule PL-SEARCH) in some tens of milliseconds; the answer is
 * then the best found, and {@link PlanResult.Quality} says how far from the best it may be.
 */
public final class SessionPlanner {
  private final Scope scope;
  private final PlanningRules rules;

  private SessionPlanner(Catalogue catalogue, PlanningRules rules) {
    this.rules = requireNonNull(rules, "rules");
    this.scope = new Scope(requireNonNull(catalogue, "catalogue"), rules);
  }

  /**
   * Returns a planner.
   *
   * @param catalogue the exercises to choose from, the same that were screened
   * @param rules the choices of planning
   */
  public static SessionPlanner of(Catalogue catalogue, PlanningRules rules) {
    return new SessionPlanner(catalogue, rules);
  }

  /** Returns the planner of the shipped catalogue by the shipped choices. */
  public static SessionPlanner shipped() {
    return of(Catalogue.shipped(), PlanningRules.shipped());
  }

  /** Returns the choices that it plans by. */
  public PlanningRules rules() {
    return rules;
  }

  /**
   * Returns a session, or why there is none.
   *
   * @param request the person and the day
   * @param screening what is safe for the person today
   */
  public PlanResult plan(PlanRequest request, Screening screening) {
    return plan(request, screening, ImmutableMap.of());
  }

  /** Returns which entries of the rules are about which exercise. */
  Scope scope() {
    return scope;
  }

  /** Plans with some goals counting more than they do anyway. */
  PlanResult plan(PlanRequest request, Screening screening, Map<Goal, Integer> factors) {
    requireNonNull(screening, "screening");
    if (request.withheld()) {
      return new PlanResult.Withheld();
    }
    if (!request.equipment().isPresent()) {
      return new PlanResult.EquipmentUnknown();
    }
    Task task = new Task(request, screening, factors);
    Set<Equipment> there = request.equipment().get();
    Optional<PlanResult> planned = task.plan(there);
    return planned.orElseGet(
        () ->
            task.isPossible(EnumSet.allOf(Equipment.class))
                ? new PlanResult.NeedsEquipment(task.enough(there))
                : new PlanResult.SeeClinician());
  }

  /** One request. */
  private final class Task {
    private final Choices choices;
    private final int minutes;
    private final Objective objective;
    private final Candidates candidates;

    Task(PlanRequest request, Screening screening, Map<Goal, Integer> factors) {
      this.choices = new Choices(rules, request, screening);
      this.minutes = request.minutes().orElseGet(() -> choices.minutes().minutes());
      Map<Goal, Integer> all = new EnumMap<>(Goal.class);
      all.putAll(factors);
      for (Goal goal : request.goals()) {
        all.merge(goal, rules.preferences().chosenGoalFactor(), (a, b) -> a * b);
      }
      this.objective = new Objective(choices.mix(), all);
      this.candidates = new Candidates(scope, choices);
    }

    Optional<PlanResult> plan(Set<Equipment> equipment) {
      List<Candidate> some = candidates.with(equipment);
      Composer composer = composer(some);
      Alternation alternation = rules.alternation();
      Sequence sequence = new Sequence(rules);
      if (!choices.alternates()) {
        return composer.plain().map(c -> planned(sequence.usual(minutes, c), c, 0));
      }
      Optional<ShortRests> rests = ShortRests.of(alternation, some);
      Optional<Composition> inTurn = rests.flatMap(composer::alternating);
      if (inTurn.isPresent()) {
        return inTurn.map(c -> planned(sequence.inTurn(minutes, c, rests), c, 0));
      }
      int cost = alternation.notAlternatedCost();
      return composer
          .plain()
          .map(c -> planned(sequence.inTurn(minutes, c, Optional.empty()), c, cost));
    }

    private PlanResult planned(Session session, Composition composition, int cost) {
      PlanResult.Quality quality = composition.quality();
      return new PlanResult.Planned(
          session, new PlanResult.Quality(quality.objective() - cost, quality.bound() - cost));
    }

    boolean isPossible(Set<Equipment> equipment) {
      return composer(candidates.with(equipment)).isPossible();
    }

    private Composer composer(List<Candidate> some) {
      return new Composer(rules, objective, some, minutes * 60);
    }

    /** Returns the fewest further things that make a session possible. */
    Set<Equipment> enough(Set<Equipment> there) {
      Set<Equipment> missing = EnumSet.complementOf(toEnumSet(there));
      for (int size = 1; size <= 2; size++) {
        for (Set<Equipment> more : Sets.combinations(missing, size)) {
          if (isPossible(Sets.union(there, more))) {
            return ImmutableSet.copyOf(more);
          }
        }
      }
      return fewer(there, missing);
    }

    /** Leaves out one thing after the other as long as a session stays possible. */
    private Set<Equipment> fewer(Set<Equipment> there, Set<Equipment> missing) {
      Set<Equipment> needed = EnumSet.copyOf(missing);
      for (Equipment one : missing) {
        needed.remove(one);
        if (!isPossible(Sets.union(there, needed))) {
          needed.add(one);
        }
      }
      return needed;
    }

    private EnumSet<Equipment> toEnumSet(Set<Equipment> there) {
      EnumSet<Equipment> set = EnumSet.noneOf(Equipment.class);
      set.addAll(there);
      return set;
    }
  }
}
