package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What sessions before changed about an item, and why.
 *
 * @param step whether it may have less than somebody begins with, or more; never {@link Step#HOLD}
 * @param insteadOf id of the harder exercise that it stands in for; empty if only the dose changed
 * @param because the rules that decided, with their reasons and sources; at least one
 */
public record Adjustment(Step step, Optional<String> insteadOf, List<Ruling> because) {
  /** Copies the list. */
  public Adjustment {
    requireNonNull(step, "step");
    requireNonNull(insteadOf, "insteadOf");
    because = ImmutableList.copyOf(because);
  }

  /** Shows the step alone. */
  @Override
  public String toString() {
    return "Adjustment[" + step + "]";
  }
}
