package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.pathways.verify.internal.sat.Circuit;

/** Whether two numbers are the same. */
final class Sameness {
  private Sameness() {}

  /**
   * Returns an exact point where one of them is a constant. Of two numbers that vary, no finite set
   * of thresholds can tell; then the point is free, so that both are looked at.
   */
  static int of(Circuit circuit, FactPoints.Amount a, FactPoints.Amount b) {
    if (a.equals(b)) {
      return a.known();
    }
    if (a instanceof ConstantNumber constant) {
      return is(circuit, b, constant.value());
    }
    if (b instanceof ConstantNumber constant) {
      return is(circuit, a, constant.value());
    }
    return circuit.and(a.known(), b.known(), circuit.input());
  }

  private static int is(Circuit circuit, FactPoints.Amount number, double value) {
    return circuit.and(
        number.known(),
        number.reaches(Threshold.atLeast(value)),
        -number.reaches(Threshold.above(value)));
  }
}
