package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.Exercise;
import java.util.List;

/**
 * An exercise that today's session may hold.
 *
 * @param exercise the exercise
 * @param amounts how much of it, the least first; at least one
 * @param cost what choosing it costs
 */
record Candidate(Exercise exercise, List<Amount> amounts, int cost) {
  Candidate {
    amounts = ImmutableList.copyOf(amounts);
  }

  /** One exercise with one amount, as it was chosen. */
  record Pick(Exercise exercise, Amount amount) {}
}
