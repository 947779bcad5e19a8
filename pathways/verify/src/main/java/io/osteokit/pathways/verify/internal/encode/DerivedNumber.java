package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that rules make of others: in each case, which excludes the others, the number of that
 * case. A threshold of it becomes thresholds of what it is made of.
 */
final class DerivedNumber implements FactPoints.Amount {
  /** One case: when it decides, and the number then. */
  record Part(int when, FactPoints.Amount number) {}

  private final Circuit circuit;
  private final int known;
  private final List<Part> parts;

  DerivedNumber(Circuit circuit, int known, List<Part> parts) {
    this.circuit = circuit;
    this.known = known;
    this.parts = parts;
  }

  @Override
  public int known() {
    return known;
  }

  @Override
  public int reaches(Threshold threshold) {
    List<Integer> any = new ArrayList<>();
    for (Part part : parts) {
      any.add(circuit.and(known, part.when(), part.number().reaches(threshold)));
    }
    return circuit.or(any);
  }

  @Override
  public int same(FactPoints.Amount other) {
    return Sameness.of(circuit, this, other);
  }
}
