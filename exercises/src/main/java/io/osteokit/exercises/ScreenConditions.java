package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.IfUnknown;
import java.util.List;
import java.util.function.Consumer;

/** Looks into conditions. */
final class ScreenConditions {
  private ScreenConditions() {}

  /**
   * Returns whether every unknown fact makes the condition come out in one direction.
   *
   * <p>A negation turns a leaf round, so below an odd number of them it has to read unknown the
   * other way.
   *
   * @param towards whether unknown has to make the condition hold, rather than fail
   */
  static boolean unknownLeads(Condition condition, boolean towards) {
    if (condition instanceof Condition.Not not) {
      return unknownLeads(not.part(), !towards);
    }
    if (condition instanceof Condition.Leaf leaf) {
      return leaf.ifUnknown() == (towards ? IfUnknown.HOLDS : IfUnknown.FAILS);
    }
    return parts(condition).stream().allMatch(part -> unknownLeads(part, towards));
  }

  /** Hands over every leaf, from left to right. */
  static void forEachLeaf(Condition condition, Consumer<Condition.Leaf> consumer) {
    if (condition instanceof Condition.Leaf leaf) {
      consumer.accept(leaf);
    }
    parts(condition).forEach(part -> forEachLeaf(part, consumer));
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts();
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return atLeast.parts();
    }
    return condition instanceof Condition.Not not
        ? ImmutableList.of(not.part())
        : ImmutableList.of();
  }
}
