package io.osteokit.pathways.verify.internal.axioms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import io.osteokit.pathways.verify.internal.encode.Threshold;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An axiom about certain facts of a person. */
public final class Instance {
  private final Circuit circuit;
  private final Axiom axiom;
  private final Map<String, Axioms.Bound> names;
  private final ImmutableMap<String, FactPoints> points;

  Instance(Circuit circuit, Axioms.Binding binding, Map<String, FactPoints> points) {
    this.circuit = circuit;
    this.axiom = binding.axiom();
    this.names = binding.names();
    this.points = ImmutableMap.copyOf(points);
  }

  /** Returns the axiom's id and the facts. */
  @Override
  public String toString() {
    return axiom.id() + names.values().stream().map(Axioms.Bound::fact).toList();
  }

  /**
   * Returns what it says, as clauses of which each has a true point. With thresholds that came
   * later it may say more, so ask again.
   */
  public List<List<Integer>> clauses() {
    List<Integer> unless = new ArrayList<>();
    for (Axiom.Literal given : axiom.given()) {
      unless.add(-point(given));
    }
    List<List<Integer>> clauses = new ArrayList<>();
    List<List<Integer>> bare =
        axiom.relation().isPresent()
            ? new Relations(circuit).clauses(axiom.relation().get(), this)
            : ImmutableList.of(axiom.then().stream().map(this::point).toList());
    for (List<Integer> one : bare) {
      List<Integer> clause = new ArrayList<>(unless);
      clause.addAll(one);
      clauses.add(clause);
    }
    return clauses;
  }

  /** Returns the points of the fact that a name stands for. */
  FactPoints fact(String name) {
    FactPoints fact = points.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("no fact is named " + name);
    }
    return fact;
  }

  /** Returns the value of a parameter, as {@code name.parameter}. */
  double parameter(String which) {
    return parameter(which, names);
  }

  static double parameter(String which, Map<String, Axioms.Bound> names) {
    int dot = which.indexOf('.');
    Integer value =
        bound(which.substring(0, dot), names)
            .taken()
            .map(TakenFact::numbers)
            .map(numbers -> numbers.get(which.substring(dot + 1)))
            .orElse(null);
    if (value == null) {
      throw new IllegalArgumentException("no parameter " + which);
    }
    return value;
  }

  private static Axioms.Bound bound(String name, Map<String, Axioms.Bound> names) {
    Axioms.Bound bound = names.get(name);
    if (bound == null) {
      throw new IllegalArgumentException("no fact is named " + name);
    }
    return bound;
  }

  /** Returns words, in which {@code name.parameter} stands for those of a look-up. */
  private List<String> words(List<String> words) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      int dot = word.indexOf('.');
      if (dot < 0) {
        all.add(word);
        continue;
      }
      bound(word.substring(0, dot), names)
          .taken()
          .map(TakenFact::words)
          .ifPresent(w -> all.addAll(w.getOrDefault(word.substring(dot + 1), ImmutableList.of())));
    }
    return all;
  }

  private int point(Axiom.Literal literal) {
    FactPoints fact = fact(literal.fact());
    return switch (literal.test()) {
      case KNOWN -> fact.known();
      case UNKNOWN -> -fact.known();
      case YES -> ((FactPoints.YesNo) fact).yes();
      case NO -> circuit.and(fact.known(), -((FactPoints.YesNo) fact).yes());
      case IN ->
          circuit.or(
              words(literal.words()).stream()
                  .filter(((FactPoints.Choice) fact).values()::contains)
                  .map(((FactPoints.Choice) fact)::is)
                  .toList());
      case HOLDS ->
          circuit.or(
              words(literal.words()).stream()
                  .map(
                      word ->
                          ((FactPoints.Members) fact).present().getOrDefault(word, Circuit.FALSE))
                  .toList());
      case HOLDS_ANY ->
          circuit.or(ImmutableList.copyOf(((FactPoints.Members) fact).present().values()));
      case AT_LEAST, ABOVE, BELOW -> compared(literal, (FactPoints.Amount) fact);
    };
  }

  private int compared(Axiom.Literal literal, FactPoints.Amount fact) {
    Axiom.Limit given = literal.limit().orElseThrow();
    double limit = given.number() + given.parameter().map(this::parameter).orElse(0.0);
    boolean strict = literal.test() == Axiom.Test.ABOVE;
    int reaches = fact.reaches(new Threshold(limit, strict));
    return literal.test() == Axiom.Test.BELOW ? circuit.and(fact.known(), -reaches) : reaches;
  }
}
