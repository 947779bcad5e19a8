package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.pathways.verify.internal.sat.Circuit;

/**
 * A truth value of Kleene's logic as two points: whether it certainly holds, and whether it may
 * hold. What is certain may also be.
 *
 * @param certain the point that is true when it holds for sure
 * @param possible the point that is false when it is ruled out
 */
public record Rail(int certain, int possible) {
  static final Rail HOLDS = new Rail(Circuit.TRUE, Circuit.TRUE);

  Rail not() {
    return new Rail(-possible, -certain);
  }
}
