package io.osteokit.pathways;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.Outcome;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether conditions hold in a world, leaf by leaf. For one thread. */
final class Truth {
  private final Worlds worlds;
  private final World world;
  private final IdentityHashMap<Condition, Boolean> known = new IdentityHashMap<>();

  Truth(Worlds worlds, World world) {
    this.worlds = worlds;
    this.world = world;
  }

  boolean of(Condition condition) {
    Boolean found = known.get(condition);
    if (found == null) {
      found = find(condition);
      known.put(condition, found);
    }
    return found;
  }

  private boolean find(Condition condition) {
    return condition.match(
        all -> all.parts().stream().allMatch(this::of),
        any -> any.parts().stream().anyMatch(this::of),
        not -> !of(not.part()),
        some -> some.parts().stream().filter(this::of).count() >= some.count(),
        leaf -> of(leaf, world.value(worlds.fact(leaf.fact()))));
  }

  /** Returns whether a leaf holds for a value of its fact; null stands for unknown. */
  boolean of(Condition.Leaf leaf, @Nullable Object value) {
    if (leaf instanceof Condition.Known) {
      return value instanceof Facts.KnownMembers members ? members.complete() : value != null;
    }
    if (leaf instanceof Condition.Contains contains) {
      return any(contains, contains.values(), true);
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      Fact.Members set = (Fact.Members) worlds.fact(only.fact());
      return any(only, only.values(), true)
          && set.values().stream()
              .filter(member -> !only.values().contains(member))
              .allMatch(member -> member(only, member, false));
    }
    if (value == null) {
      return leaf.ifUnknown() == IfUnknown.HOLDS;
    }
    if (leaf instanceof Condition.Is is) {
      return value.equals(is.value());
    }
    if (leaf instanceof Condition.In in) {
      return in.values().contains((String) value);
    }
    if (leaf instanceof Condition.Reaches reaches) {
      List<String> order = ((Fact.Choice) worlds.fact(reaches.fact())).values();
      return order.indexOf((String) value) >= order.indexOf(reaches.value());
    }
    Condition.Compare compare = (Condition.Compare) leaf;
    return compare.comparison().test((Double) value, compare.limit());
  }

  boolean any(Condition.Leaf leaf, List<String> members, boolean present) {
    return members.stream().anyMatch(member -> member(leaf, member, present));
  }

  /** Returns whether a member counts as there, or as not there. */
  boolean member(Condition.Leaf leaf, String member, boolean present) {
    Object value = world.value(worlds.fact(leaf.fact()));
    Facts.KnownMembers members = value instanceof Facts.KnownMembers set ? set : null;
    if (members != null && members.present().contains(member)) {
      return present;
    }
    if (members != null && members.complete()) {
      return !present;
    }
    return leaf.ifUnknown() == IfUnknown.HOLDS;
  }

  static Object value(Outcome outcome) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      return yesNo.value();
    }
    if (outcome instanceof Outcome.Value value) {
      return value.value();
    }
    return ((Outcome.Amount) outcome).value();
  }
}
