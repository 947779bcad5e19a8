package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks over conditions. */
final class Conditions {
  private Conditions() {}

  /** Returns the parts of a condition; none for a leaf. */
  static List<Condition> parts(Condition condition) {
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

  /** Returns whether the condition asks for nothing. */
  static boolean isAlways(Condition condition) {
    return condition instanceof Condition.All all && all.parts().isEmpty();
  }

  /** Returns every leaf, from left to right. */
  static Stream<Condition.Leaf> leaves(Condition condition) {
    ImmutableList.Builder<Condition.Leaf> leaves = ImmutableList.builder();
    forEachLeaf(condition, leaves::add);
    return leaves.build().stream();
  }

  private static void forEachLeaf(Condition condition, Consumer<Condition.Leaf> consumer) {
    if (condition instanceof Condition.Leaf leaf) {
      consumer.accept(leaf);
    }
    for (Condition part : parts(condition)) {
      forEachLeaf(part, consumer);
    }
  }
}
