package io.osteokit.core.rules;

import java.util.Arrays;
import java.util.List;

/** How many alternatives a condition can turn into, estimated from above without making them. */
final class Alternatives {
  private final Atoms atoms;

  private Alternatives(Atoms atoms) {
    this.atoms = atoms;
  }

  /** Returns whether the condition surely has no more alternatives than a rule may have. */
  static boolean areFew(Condition condition, Atoms atoms) {
    return new Alternatives(atoms).most(condition, false) <= Normaliser.MAX_TERMS;
  }

  private double most(Condition condition, boolean negated) {
    return condition.match(
        all -> ofParts(all.parts(), negated, negated ? 1 : all.parts().size()),
        any -> ofParts(any.parts(), negated, negated ? any.parts().size() : 1),
        not -> most(not.part(), !negated),
        some -> ofParts(some.parts(), negated, needed(some, negated)),
        this::most);
  }

  private static int needed(Condition.AtLeast some, boolean negated) {
    return negated ? some.parts().size() - some.count() + 1 : some.count();
  }

  private double most(Condition.Leaf leaf) {
    if (leaf instanceof Condition.Contains contains) {
      return contains.values().size();
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      return 1 + ((Fact.Members) atoms.completeness(only.fact()).fact).values().size();
    }
    return 1;
  }

  /** Sums, over all ways to choose so many of the parts, the products of what these can have. */
  private double ofParts(List<Condition> parts, boolean negated, int count) {
    double[] ways = new double[count + 1];
    ways[0] = 1;
    for (Condition part : parts) {
      double each = most(part, negated);
      for (int k = count; k >= 1; k--) {
        ways[k] += each * ways[k - 1];
      }
    }
    return Arrays.stream(ways).max().orElse(1);
  }
}
