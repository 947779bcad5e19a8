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
 * @param cap the id of the rule by which a session holds only one of several; empty if none does
 */
record Candidate(
    Exercise exercise,
    List<Amount> amounts,
    int cost,
    Optional<Adjustment> adjustment,
    Optional<String> cap) {
  Candidate {
    amounts = ImmutableList.copyOf(amounts);
  }

  /** Returns what it takes up in a session: its cap, or else its family of movements. */
  String place() {
    return cap.map(id -> "cap " + id).orElse(exercise.family());
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
