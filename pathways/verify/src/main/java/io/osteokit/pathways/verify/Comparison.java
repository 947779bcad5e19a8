package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import io.osteokit.pathways.verify.Statement.Worse;
import io.osteokit.pathways.verify.internal.encode.BaseNumber;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.Threshold;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares a fact of two people, by which direction means more risk. */
final class Comparison {
  private final Circuit circuit;

  Comparison(Circuit circuit) {
    this.circuit = circuit;
  }

  /** How far up the ladder of risk a fact of either person has climbed, step by step. */
  private record Steps(List<Integer> a, List<Integer> b) {}

  /**
   * Returns the point that is true when the second has a worse value, or does not know what the
   * first knows to be harmless.
   */
  int worse(Worse direction, FactPoints a, FactPoints b, boolean unknown) {
    Steps steps = steps(direction, a, b);
    List<Integer> further = new ArrayList<>();
    List<Integer> notBack = new ArrayList<>();
    for (int i = 0; i < steps.a().size(); i++) {
      further.add(circuit.and(steps.b().get(i), -steps.a().get(i)));
      notBack.add(circuit.implies(steps.a().get(i), steps.b().get(i)));
    }
    int worse = circuit.and(a.known(), b.known(), circuit.or(further), circuit.and(notBack));
    if (!unknown) {
      return worse;
    }
    List<Integer> harmless = new ArrayList<>();
    harmless.add(a.known());
    harmless.add(-b.known());
    steps.a().forEach(step -> harmless.add(-step));
    if (b instanceof FactPoints.Members set) {
      set.present().values().forEach(point -> harmless.add(-point));
    }
    return circuit.or(worse, circuit.and(harmless));
  }

  /** Returns the point that is true when both are the same, as far as rules can tell. */
  int same(Worse direction, FactPoints a, FactPoints b) {
    Steps steps = steps(direction, a, b);
    List<Integer> all = new ArrayList<>();
    all.add(circuit.same(a.known(), b.known()));
    for (int i = 0; i < steps.a().size(); i++) {
      all.add(circuit.same(steps.a().get(i), steps.b().get(i)));
    }
    return circuit.and(all);
  }

  /** Returns the point that is true when the second is as badly off as the first, or worse. */
  int notBetter(Worse direction, FactPoints a, FactPoints b) {
    Steps steps = steps(direction, a, b);
    List<Integer> all = new ArrayList<>();
    all.add(circuit.implies(a.known(), b.known()));
    for (int i = 0; i < steps.a().size(); i++) {
      all.add(circuit.implies(steps.a().get(i), steps.b().get(i)));
    }
    return circuit.and(all);
  }

  private Steps steps(Worse direction, FactPoints a, FactPoints b) {
    return switch (direction) {
      case YES -> new Steps(yes(a), yes(b));
      case NO -> new Steps(no(a), no(b));
      case HIGHER, LOWER -> numbers(direction, (BaseNumber) a, (BaseNumber) b);
      case LATER -> new Steps(ladder(a), ladder(b));
      case MORE -> new Steps(present(a, true), present(b, true));
      case FEWER -> new Steps(present(a, false), present(b, false));
    };
  }

  private static List<Integer> yes(FactPoints fact) {
    return ImmutableList.of(((FactPoints.YesNo) fact).yes());
  }

  private List<Integer> no(FactPoints fact) {
    return ImmutableList.of(circuit.and(fact.known(), -((FactPoints.YesNo) fact).yes()));
  }

  /** Step i: the value of that place or one further on. */
  private List<Integer> ladder(FactPoints fact) {
    List<Integer> is = ((FactPoints.Choice) fact).is();
    List<Integer> steps = new ArrayList<>();
    for (int i = 1; i < is.size(); i++) {
      steps.add(circuit.or(is.subList(i, is.size())));
    }
    return steps;
  }

  private List<Integer> present(FactPoints fact, boolean present) {
    FactPoints.Members set = (FactPoints.Members) fact;
    return set.present().values().stream()
        .map(point -> present ? point : circuit.and(set.known(), -point))
        .toList();
  }

  private Steps numbers(Worse direction, BaseNumber a, BaseNumber b) {
    List<Integer> ofA = new ArrayList<>();
    List<Integer> ofB = new ArrayList<>();
    for (Map.Entry<Threshold, Integer> cut : a.cuts().entrySet()) {
      int inA = cut.getValue();
      int inB = b.reaches(cut.getKey());
      ofA.add(direction == Worse.HIGHER ? inA : circuit.and(a.known(), -inA));
      ofB.add(direction == Worse.HIGHER ? inB : circuit.and(b.known(), -inB));
    }
    return new Steps(ofA, ofB);
  }
}
