package io.osteokit.exercises;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.IfUnknown;

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
    return condition.parts().stream().allMatch(part -> unknownLeads(part, towards));
  }
}
