package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds few facts of a person that are enough for what a world shows: as long as they stay as they
 * are, so does it, whatever becomes of all others. To change it, at least one of them has to
 * change.
 *
 * <p>A fact is named by its id; of a set, {@code id#MEMBER} is one member and {@code id#*} whether
 * all are known. It works for rules in which every leaf says how unknown counts. For one thread.
 */
final class Support {
  private final Worlds worlds;
  private final World world;
  private final ToIntFunction<String> weight;
  private final Truth truth;
  private final IdentityHashMap<Condition, Set<String>> known = new IdentityHashMap<>();

  /**
   * Creates a finder.
   *
   * @param weight how many ways there are to change a fact; what has few is chosen before others
   */
  Support(Worlds worlds, World world, ToIntFunction<String> weight) {
    this.worlds = worlds;
    this.world = world;
    this.weight = weight;
    this.truth = new Truth(worlds, world);
  }

  /** Returns the facts that make a condition hold or fail, whichever it does. */
  Set<String> of(Condition condition) {
    Set<String> found = known.get(condition);
    if (found == null) {
      found = of(condition, truth.of(condition));
      known.put(condition, found);
    }
    return found;
  }

  private Set<String> of(Condition condition, boolean holds) {
    return condition.match(
        all -> parts(all.parts(), holds, holds ? all.parts().size() : 1),
        any -> parts(any.parts(), holds, holds ? 1 : any.parts().size()),
        not -> of(not.part()),
        some ->
            parts(
                some.parts(), holds, holds ? some.count() : some.parts().size() - some.count() + 1),
        leaf -> leaf(leaf, holds));
  }

  /** Takes the lightest of the parts that are as said, so many as are needed. */
  private Set<String> parts(List<Condition> parts, boolean holds, int needed) {
    List<Set<String>> such = new ArrayList<>();
    for (Condition part : parts) {
      if (truth.of(part) == holds) {
        such.add(of(part));
      }
    }
    such.sort((a, b) -> Integer.compare(weigh(a), weigh(b)));
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    such.subList(0, needed).forEach(all::addAll);
    return all.build();
  }

  private Set<String> leaf(Condition.Leaf leaf, boolean holds) {
    Fact fact = worlds.fact(leaf.fact());
    if (fact instanceof Fact.Members set) {
      return members(leaf, set, holds);
    }
    return of(leaf.fact(), value -> truth.of(leaf, value) == holds);
  }

  private Set<String> members(Condition.Leaf leaf, Fact.Members set, boolean holds) {
    if (leaf instanceof Condition.Known) {
      return ImmutableSet.of(set.id() + "#*");
    }
    if (leaf instanceof Condition.Contains contains) {
      return members(contains, contains.values(), true, holds);
    }
    Condition.OnlyFrom only = (Condition.OnlyFrom) leaf;
    List<String> others = new ArrayList<>(set.values());
    others.removeAll(only.values());
    Set<String> listed = members(only, only.values(), true, truth.any(only, only.values(), true));
    Set<String> rest = members(only, others, false, truth.any(only, others, false));
    if (holds) {
      return ImmutableSet.<String>builder().addAll(listed).addAll(rest).build();
    }
    return truth.any(only, only.values(), true) ? rest : listed;
  }

  /** One member that is as said; or all members, if none is. */
  private Set<String> members(
      Condition.Leaf leaf, List<String> members, boolean present, boolean any) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String member : members) {
      if (!any || truth.member(leaf, member, present)) {
        keys.add(leaf.fact() + "#" + member);
        if (any) {
          break;
        }
      }
    }
    return keys.build();
  }

  /**
   * Returns facts that keep a fact within some values.
   *
   * @param fact its id; no set
   * @param holds the values, to which what it is now belongs; null stands for unknown
   */
  Set<String> of(String fact, Predicate<@Nullable Object> holds) {
    Derivation derivation = worlds.derivation(fact).orElse(null);
    if (derivation == null) {
      return ImmutableSet.of(fact);
    }
    return switch (derivation.combine()) {
      case FIRST -> first(derivation, holds);
      case HIGHEST -> highest(derivation, holds);
      case HIGHEST_OF -> highestOf(derivation, holds);
    };
  }

  private Set<String> first(Derivation derivation, Predicate<@Nullable Object> holds) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (Rule rule : derivation.rules()) {
      boolean same = rule.then() instanceof Outcome.SameAs;
      if (truth.of(rule.when())) {
        keys.addAll(of(rule.when()));
        if (same) {
          keys.addAll(of(((Outcome.SameAs) rule.then()).fact(), holds));
        }
        return keys.build();
      }
      if (same || !holds.test(Truth.value(rule.then()))) {
        keys.addAll(of(rule.when()));
      }
    }
    return keys.build();
  }

  private Set<String> highest(Derivation derivation, Predicate<@Nullable Object> holds) {
    Ladder ladder = new Ladder(derivation, world, holds);
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    Set<String> best = null;
    for (Rule rule : derivation.rules()) {
      int rank = ladder.rank(((Outcome.Value) rule.then()).value());
      if (rank > ladder.rank() && !ladder.holds(rank)) {
        keys.addAll(of(rule.when()));
      }
      boolean carries = rank >= ladder.lowest() && truth.of(rule.when());
      if (carries && (best == null || weigh(of(rule.when())) < weigh(best))) {
        best = of(rule.when());
      }
    }
    if (best != null && ladder.otherwise() < ladder.lowest()) {
      keys.addAll(best);
    }
    return keys.build();
  }

  private Set<String> highestOf(Derivation derivation, Predicate<@Nullable Object> holds) {
    Ladder ladder = new Ladder(derivation, world, holds);
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    Set<String> best = null;
    for (String fact : derivation.of()) {
      int rank = ladder.rank(String.valueOf(world.value(worlds.fact(fact))));
      if (ladder.canRise()) {
        keys.addAll(of(fact, v -> ladder.rank(v) <= ladder.rank() || ladder.holds(ladder.rank(v))));
      }
      if (rank >= ladder.lowest() && ladder.lowest() > 0) {
        Set<String> carrying = of(fact, v -> ladder.rank(v) >= ladder.lowest());
        best = best == null || weigh(carrying) < weigh(best) ? carrying : best;
      }
    }
    return keys.addAll(best == null ? ImmutableList.<String>of() : best).build();
  }

  int weigh(Set<String> keys) {
    int sum = 0;
    for (String key : keys) {
      sum += weight.applyAsInt(key);
    }
    return sum;
  }
}
