package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Goal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link PlanRequest}. Not thread-safe. */
public final class PlanRequestBuilder {
  private final Phase phase;
  private Set<PlanningFact> facts = ImmutableSet.of();
  private boolean withheld;
  private Optional<Integer> minutes = Optional.empty();
  private Optional<Set<Equipment>> equipment = Optional.empty();
  private Set<Goal> goals = ImmutableSet.of();
  private List<RecentSession> recent = ImmutableList.of();

  PlanRequestBuilder(Phase phase) {
    this.phase = phase;
  }

  /** Sets what holds beside the phase. Default: nothing. */
  public PlanRequestBuilder facts(Set<PlanningFact> value) {
    facts = requireNonNull(value, "facts");
    return this;
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
    return new PlanRequest(phase, facts, withheld, minutes, equipment, goals, recent);
  }
}
