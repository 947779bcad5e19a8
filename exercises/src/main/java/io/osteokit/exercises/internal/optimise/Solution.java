package io.osteokit.exercises.internal.optimise;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The best choice that was found, and how good the best of all may be.
 *
 * @param options ids of the chosen options, as {@link Problem.Builder#option} returned them,
 *     ascending
 * @param objective what the choice is worth
 * @param bound no choice is worth more than this; never below {@code objective}
 * @param nodes how many nodes of the search tree were opened
 * @param passes how many times the relaxed problem was solved
 */
public record Solution(List<Integer> options, long objective, long bound, int nodes, int passes) {

  /** Copies the list. */
  public Solution {
    options = ImmutableList.copyOf(options);
  }

  /** Returns whether no choice is worth more: the bound was reached. */
  public boolean isProved() {
    return objective == bound;
  }
}
