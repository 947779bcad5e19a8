package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.person.Equipment;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What an exercise needs and what makes it more comfortable.
 *
 * @param required groups of things that serve the same end; one of each group is needed. An empty
 *     list means that nothing is needed. No group is empty
 * @param optional things that help and may be left out
 */
public record EquipmentNeed(List<Set<Equipment>> required, Set<Equipment> optional) {
  private static final EquipmentNeed NOTHING =
      new EquipmentNeed(ImmutableList.of(), ImmutableSet.of());

  /**
   * Copies both parts.
   *
   * @throws IllegalArgumentException if a group of {@code required} is empty
   */
  public EquipmentNeed {
    ImmutableList.Builder<Set<Equipment>> groups = ImmutableList.builder();
    for (Set<Equipment> group : requireNonNull(required, "required")) {
      if (group.isEmpty()) {
        throw new IllegalArgumentException("a group of required equipment must name something");
      }
      groups.add(Sets.immutableEnumSet(group));
    }
    required = groups.build();
    optional = Sets.immutableEnumSet(requireNonNull(optional, "optional"));
  }

  /** Returns the need of an exercise that takes nothing but the body. */
  public static EquipmentNeed nothing() {
    return NOTHING;
  }

  /**
   * Returns whether one thing of every required group is there.
   *
   * @param available what the person has
   */
  public boolean isMetBy(Set<Equipment> available) {
    requireNonNull(available, "available");
    for (Set<Equipment> group : required) {
      if (Collections.disjoint(group, available)) {
        return false;
      }
    }
    return true;
  }
}
