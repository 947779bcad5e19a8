package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.rules.Fact;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A number that rules are handed: one input for whether it is known and one for each threshold. The
 * thresholds are ordered, so that no two of them can contradict each other.
 */
public final class BaseNumber implements FactPoints.Amount {
  private final Circuit circuit;
  private final Fact.Amount fact;
  private final int known;
  private final TreeMap<Threshold, Integer> cuts = new TreeMap<>();

  BaseNumber(Circuit circuit, Fact.Amount fact) {
    this.circuit = circuit;
    this.fact = fact;
    this.known = circuit.input();
  }

  @Override
  public int known() {
    return known;
  }

  /** Returns how it is declared. */
  public Fact.Amount fact() {
    return fact;
  }

  /** Returns the thresholds so far with their points. */
  public NavigableMap<Threshold, Integer> cuts() {
    return ImmutableSortedMap.copyOfSorted(cuts);
  }

  @Override
  public int reaches(Threshold asked) {
    Threshold threshold = asked.over(fact);
    if (threshold.isReachedBy(fact.min())) {
      return known;
    }
    if (!threshold.isReachedBy(fact.max())) {
      return Circuit.FALSE;
    }
    Integer made = cuts.get(threshold);
    if (made != null) {
      return made;
    }
    int point = circuit.input();
    circuit.require(-point, known);
    Map.Entry<Threshold, Integer> weaker = cuts.lowerEntry(threshold);
    if (weaker != null) {
      circuit.require(-point, weaker.getValue());
    }
    Map.Entry<Threshold, Integer> stronger = cuts.higherEntry(threshold);
    if (stronger != null) {
      circuit.require(-stronger.getValue(), point);
    }
    cuts.put(threshold, point);
    return point;
  }

  @Override
  public int same(FactPoints.Amount other) {
    return Sameness.of(circuit, this, other);
  }
}
