package io.osteokit.pathways;

import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of a fact that takes the highest of several, from the least, and where it stands. */
final class Ladder {
  private final List<String> values;
  private final Predicate<@Nullable Object> holds;
  private final int rank;
  private final int lowest;
  private final int otherwise;

  Ladder(Derivation derivation, World world, Predicate<@Nullable Object> holds) {
    this.values = ((Fact.Choice) derivation.fact()).values();
    this.holds = holds;
    this.rank = rank(world.value(derivation.fact()));
    this.otherwise = derivation.otherwise().map(o -> rank(((Outcome.Value) o).value())).orElse(0);
    int down = rank;
    while (down > 0 && holds(down - 1)) {
      down--;
    }
    this.lowest = down;
  }

  int rank(@Nullable Object value) {
    return value == null ? 0 : values.indexOf(value);
  }

  boolean holds(int aRank) {
    return holds.test(values.get(aRank));
  }

  /** Returns the rank of the value that the fact has. */
  int rank() {
    return rank;
  }

  /** Returns the least rank down to which every value will do. */
  int lowest() {
    return lowest;
  }

  /** Returns the rank that the fact has when nothing raises it. */
  int otherwise() {
    return otherwise;
  }

  /** Returns whether a value further up would no longer do. */
  boolean canRise() {
    for (int up = rank + 1; up < values.size(); up++) {
      if (!holds(up)) {
        return true;
      }
    }
    return false;
  }
}
