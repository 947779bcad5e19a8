package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns conditions into points, by Kleene's logic with what each leaf says of the unknown. */
public final class Conditions {
  private final Circuit circuit;
  private final Function<String, FactPoints> facts;

  /**
   * Creates a reader of conditions.
   *
   * @param circuit where points are made
   * @param facts finds a fact by its id, or throws
   */
  public Conditions(Circuit circuit, Function<String, FactPoints> facts) {
    this.circuit = circuit;
    this.facts = facts;
  }

  /** Returns whether the condition certainly holds and whether it may. */
  public Rail of(Condition condition) {
    return condition.match(
        all -> all(parts(all.parts())),
        any -> any(parts(any.parts())),
        not -> of(not.part()).not(),
        some -> atLeast(some.count(), parts(some.parts())),
        this::leaf);
  }

  private List<Rail> parts(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private Rail all(List<Rail> parts) {
    return new Rail(
        circuit.and(parts.stream().map(Rail::certain).toList()),
        circuit.and(parts.stream().map(Rail::possible).toList()));
  }

  private Rail any(List<Rail> parts) {
    return new Rail(
        circuit.or(parts.stream().map(Rail::certain).toList()),
        circuit.or(parts.stream().map(Rail::possible).toList()));
  }

  private Rail atLeast(int count, List<Rail> parts) {
    return new Rail(
        circuit.atLeast(count, parts.stream().map(Rail::certain).toList()),
        circuit.atLeast(count, parts.stream().map(Rail::possible).toList()));
  }

  private Rail leaf(Condition.Leaf leaf) {
    FactPoints fact = facts.apply(leaf.fact());
    if (leaf instanceof Condition.Known) {
      return new Rail(fact.known(), fact.known());
    }
    if (leaf instanceof Condition.Contains contains) {
      return any(members((FactPoints.Members) fact, contains.values(), true, leaf));
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      FactPoints.Members set = (FactPoints.Members) fact;
      List<String> others = new ArrayList<>(set.present().keySet());
      others.removeAll(only.values());
      List<Rail> parts = new ArrayList<>(members(set, others, false, leaf));
      parts.add(any(members(set, only.values(), true, leaf)));
      return all(parts);
    }
    return rail(holds(leaf, fact), fact.known(), leaf.ifUnknown());
  }

  /** Returns the point that is true when the fact is known and the leaf holds. */
  private int holds(Condition.Leaf leaf, FactPoints fact) {
    if (leaf instanceof Condition.Is is) {
      FactPoints.YesNo yesNo = (FactPoints.YesNo) fact;
      return is.value() ? yesNo.yes() : circuit.and(yesNo.known(), -yesNo.yes());
    }
    if (leaf instanceof Condition.In in) {
      FactPoints.Choice choice = (FactPoints.Choice) fact;
      return circuit.or(in.values().stream().map(choice::is).toList());
    }
    if (leaf instanceof Condition.Reaches reaches) {
      FactPoints.Choice choice = (FactPoints.Choice) fact;
      int least = choice.values().indexOf(reaches.value());
      return circuit.or(choice.is().subList(least, choice.is().size()));
    }
    Condition.Compare compare = (Condition.Compare) leaf;
    FactPoints.Amount number = (FactPoints.Amount) fact;
    int atLeast = number.reaches(Threshold.atLeast(compare.limit()));
    int above = number.reaches(Threshold.above(compare.limit()));
    return switch (compare.comparison()) {
      case BELOW -> circuit.and(number.known(), -atLeast);
      case AT_MOST -> circuit.and(number.known(), -above);
      case EQUALS -> circuit.and(atLeast, -above);
      case AT_LEAST -> atLeast;
      case ABOVE -> above;
    };
  }

  private List<Rail> members(
      FactPoints.Members set, List<String> members, boolean present, Condition.Leaf leaf) {
    List<Rail> rails = new ArrayList<>();
    for (String member : members) {
      Integer there = set.present().get(member);
      if (there == null) {
        throw new IllegalArgumentException("no member '" + member + "' of " + leaf.fact());
      }
      int holds = present ? there : circuit.and(set.known(), -there);
      rails.add(rail(holds, circuit.or(set.known(), there), leaf.ifUnknown()));
    }
    return rails;
  }

  private Rail rail(int holds, int known, IfUnknown ifUnknown) {
    int orUnknown = circuit.or(holds, -known);
    return switch (ifUnknown) {
      case HOLDS -> new Rail(orUnknown, orUnknown);
      case FAILS -> new Rail(holds, holds);
      case UNKNOWN, NEVER -> new Rail(holds, orUnknown);
    };
  }
}
