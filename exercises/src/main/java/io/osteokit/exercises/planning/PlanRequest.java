package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.triage.Phase;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Goal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a planner needs to know of a person and a day, beside the screen.
 *
 * <p>Immutable and safe to share between threads. Build it with {@link #builder}.
 *
 * @param facts what is known of the person; the phase must be among it. What is not known counts as
 *     the rules say: mostly as it may be so, in favour of caution
 * @param withheld whether triage withholds exercise, wholly or all but calm items
 * @param minutes the time that is there, {@value Session#MIN_MINUTES} to {@value
 *     Session#MAX_MINUTES}; absent: what the content says for the phase
 * @param equipment what the person has; absent: unknown, and then there is no session
 * @param goals what the person wants most; empty for no wish
 * @param recent sessions of the last weeks, in any order
 */
public record PlanRequest(
    Facts facts,
    boolean withheld,
    Optional<Integer> minutes,
    Optional<Set<Equipment>> equipment,
    Set<Goal> goals,
    List<RecentSession> recent) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if the minutes are out of range or the facts tell no phase
   */
  public PlanRequest {
    if (!Enums.getIfPresent(Phase.class, facts.choice(PlanFacts.PHASE).orElse("")).isPresent()) {
      throw new IllegalArgumentException("the facts must tell the phase");
    }
    minutes.ifPresent(
        value -> {
          if (value < Session.MIN_MINUTES || value > Session.MAX_MINUTES) {
            throw new IllegalArgumentException("minutes must be 5..90, was " + value);
          }
        });
    equipment = equipment.map(Sets::immutableEnumSet);
    goals = Sets.immutableEnumSet(requireNonNull(goals, "goals"));
    recent = ImmutableList.copyOf(recent);
  }

  /** Returns where the person stands after a fracture. */
  public Phase phase() {
    return Phase.valueOf(facts.choice(PlanFacts.PHASE).orElseThrow(IllegalStateException::new));
  }

  /**
   * Returns a builder for a person in this phase, of whom nothing else is known.
   *
   * <p>Pain that nobody told of counts as severe, and a fall as likely; say so if they are not.
   */
  public static PlanRequestBuilder builder(Phase phase) {
    return new PlanRequestBuilder(PlanFacts.of(requireNonNull(phase, "phase")));
  }

  /**
   * Returns a builder for a triaged person with what is known set: every fact of triage, what is
   * withheld, and the equipment, the minutes and the sessions of the diary as far as the case tells
   * them.
   *
   * @param person the case
   * @param triage what triage said of it
   */
  public static PlanRequestBuilder builder(Case person, TriageResult triage) {
    return CaseRequests.of(requireNonNull(person, "person"), requireNonNull(triage, "triage"));
  }

  /** Returns a builder that holds the parts of this request. */
  public PlanRequestBuilder toBuilder() {
    PlanRequestBuilder builder =
        new PlanRequestBuilder(facts).withheld(withheld).goals(goals).recent(recent);
    minutes.ifPresent(builder::minutes);
    equipment.ifPresent(builder::equipment);
    return builder;
  }

  /** Returns no health data: only how many sessions there are. */
  @Override
  public String toString() {
    return "PlanRequest[" + recent.size() + " recent sessions]";
  }
}
