package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.Exercise;
import java.util.List;
import java.util.Optional;

/**
 * An exercise that today's session may hold.
 *
 * @param exercise the exercise
 * @param amounts how much of it, the least first; at least one
 * @param cost what choosing it costs
 * @param adjustment what sessions before changed about it; empty if nothing
 */
record Candidate(
    Exercise exercise, List<Amount> amounts, int cost, Optional<Adjustment> adjustment) {
  Candidate {
    amounts = ImmutableList.copyOf(amounts);
  }

  /** One exercise with one amount, as it was chosen. */
  record Pick(Candidate candidate, Amount amount) {
    Exercise exercise() {
      return candidate.exercise();
    }

    SessionItem item(SessionPart part) {
      return amount.item(exercise().id(), part, candidate.adjustment());
    }
  }
}
