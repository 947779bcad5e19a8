package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.HabitualImpact;
import io.osteokit.core.rules.Facts;
import io.osteokit.exercises.Goal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link PlanRequest}. Not thread-safe. */
public final class PlanRequestBuilder {
  private Facts facts;
  private boolean withheld;
  private Optional<Integer> minutes = Optional.empty();
  private Optional<Set<Equipment>> equipment = Optional.empty();
  private Set<Goal> goals = ImmutableSet.of();
  private List<RecentSession> recent = ImmutableList.of();

  PlanRequestBuilder(Facts facts) {
    this.facts = facts;
  }

  /** Sets whether the pain now is severe. Default: unknown, which counts as severe. */
  public PlanRequestBuilder severePain(boolean value) {
    return fact(PlanFacts.SEVERE_PAIN, value);
  }

  /** Sets whether a fall is likely enough to plan for. Default: unknown, which counts as likely. */
  public PlanRequestBuilder fallRisk(boolean value) {
    return fact(PlanFacts.FALL_RISK, value);
  }

  /**
   * Sets whether there are several vertebral fractures or a strongly curved upper back. Default:
   * unknown, which counts as if there were.
   */
  public PlanRequestBuilder several(boolean value) {
    return fact(PlanFacts.SEVERAL, value);
  }

  /**
   * Sets whether the person gets up from the floor unaided. Default: unknown, which does not count
   * against floor exercises.
   */
  public PlanRequestBuilder risesFromFloor(boolean value) {
    return fact(PlanFacts.RISES_FROM_FLOOR, value);
  }

  /**
   * Sets whether the person gets up from a chair unaided. Default: unknown, which does not count
   * against standing.
   */
  public PlanRequestBuilder risesFromChair(boolean value) {
    return fact(PlanFacts.RISES_FROM_CHAIR, value);
  }

  /**
   * Sets whether the person is less steady than usual today. Default: unknown, which counts as not.
   */
  public PlanRequestBuilder unsteadyToday(boolean value) {
    return fact(PlanFacts.UNSTEADY_TODAY, value);
  }

  /**
   * Sets the hardest impact that the person is used to. Default: unknown, which counts as not used
   * to any.
   */
  public PlanRequestBuilder habitualImpact(HabitualImpact value) {
    return facts(PlanFacts.of(requireNonNull(value, "habitualImpact")));
  }

  /**
   * Adds what else is known, for content of an app that asks about more.
   *
   * @param more facts with the types that {@link PlanningRules#personFacts} gives them; they take
   *     the place of what was known so far
   */
  public PlanRequestBuilder facts(Facts more) {
    facts = facts.updatedBy(requireNonNull(more, "more"));
    return this;
  }

  private PlanRequestBuilder fact(String id, boolean value) {
    return facts(PlanFacts.of(id, value));
  }

  /** Sets whether triage withholds exercise. Default: no. */
  public PlanRequestBuilder withheld(boolean value) {
    withheld = value;
    return this;
  }

  /** Sets the time that is there, in minutes. Default: what the content says for the phase. */
  public PlanRequestBuilder minutes(int value) {
    minutes = Optional.of(value);
    return this;
  }

  /** Sets what the person has. Default: unknown. */
  public PlanRequestBuilder equipment(Set<Equipment> value) {
    equipment = Optional.of(requireNonNull(value, "equipment"));
    return this;
  }

  /** Sets what the person wants most. Default: no wish. */
  public PlanRequestBuilder goals(Set<Goal> value) {
    goals = requireNonNull(value, "goals");
    return this;
  }

  /** Sets the sessions of the last weeks. Default: none. */
  public PlanRequestBuilder recent(List<RecentSession> value) {
    recent = requireNonNull(value, "recent");
    return this;
  }

  /**
   * Returns the request.
   *
   * @throws IllegalArgumentException if the minutes are out of range
   */
  public PlanRequest build() {
    return new PlanRequest(facts, withheld, minutes, equipment, goals, recent);
  }
}
