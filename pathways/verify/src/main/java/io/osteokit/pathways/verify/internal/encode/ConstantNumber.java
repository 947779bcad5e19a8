package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.pathways.verify.internal.sat.Circuit;

/** A number that a rule names. */
record ConstantNumber(Circuit circuit, double value) implements FactPoints.Amount {
  @Override
  public int known() {
    return Circuit.TRUE;
  }

  @Override
  public int reaches(Threshold threshold) {
    return threshold.isReachedBy(value) ? Circuit.TRUE : Circuit.FALSE;
  }

  @Override
  public int same(FactPoints.Amount other) {
    return Sameness.of(circuit, this, other);
  }
}
