package io.osteokit.pathways.verify.internal.axioms;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Fact;
import io.osteokit.pathways.verify.internal.encode.BaseNumber;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.Threshold;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what relations between facts mean for their points. */
final class Relations {
  private final Circuit circuit;
  private final List<List<Integer>> clauses = new ArrayList<>();

  Relations(Circuit circuit) {
    this.circuit = circuit;
  }

  List<List<Integer>> clauses(Axiom.Relation relation, Instance of) {
    List<String> names = relation.facts();
    FactPoints first = of.fact(names.get(0));
    switch (relation.kind()) {
      case NOT_ABOVE -> notAbove((BaseNumber) first, number(of, names, 1), relation.plus());
      case SIZE -> size((FactPoints.Amount) first, members(of, names, 1));
      case SUBSET -> subset((FactPoints.Members) first, members(of, names, 1));
      case WHOLE -> whole((FactPoints.Members) first);
      case DIFFERENCE -> difference((BaseNumber) first, number(of, names, 1), number(of, names, 2));
      case PERCENT -> percent((BaseNumber) first, number(of, names, 1), number(of, names, 2));
      case MEMBER -> member(members(of, names, 1), (FactPoints.Choice) first, true);
      case ONLY_MEMBER -> member((FactPoints.Members) first, choice(of, names, 1), false);
      case OLDER ->
          older(
              (FactPoints.Members) first,
              members(of, names, 1),
              number(of, names, 2),
              of.parameter(names.get(3)));
    }
    return clauses;
  }

  private static BaseNumber number(Instance of, List<String> names, int at) {
    return (BaseNumber) of.fact(names.get(at));
  }

  private static FactPoints.Members members(Instance of, List<String> names, int at) {
    return (FactPoints.Members) of.fact(names.get(at));
  }

  private static FactPoints.Choice choice(Instance of, List<String> names, int at) {
    return (FactPoints.Choice) of.fact(names.get(at));
  }

  private void add(Integer... oneOf) {
    clauses.add(ImmutableList.copyOf(oneOf));
  }

  /**
   * Whatever the lesser reaches, the greater reaches by so much more. A number beyond the bounds of
   * its fact counts as the bound, so nothing is said of two facts with other bounds.
   */
  private void notAbove(BaseNumber lesser, BaseNumber greater, double plus) {
    if (!sameBounds(lesser.fact(), greater.fact())) {
      return;
    }
    for (Map.Entry<Threshold, Integer> cut : lesser.cuts().entrySet()) {
      Threshold raised = cut.getKey().plus(plus);
      if (raised.isReachedBy(lesser.fact().max())) {
        add(-cut.getValue(), -greater.known(), greater.reaches(raised));
      }
    }
    for (Map.Entry<Threshold, Integer> cut : greater.cuts().entrySet()) {
      Threshold lowered = cut.getKey().plus(-plus);
      add(-lesser.reaches(lowered), -greater.known(), cut.getValue());
    }
    int least = greater.reaches(Threshold.at(greater.fact().min() + plus));
    add(-lesser.known(), -greater.known(), least);
  }

  private static boolean sameBounds(Fact.Amount a, Fact.Amount b) {
    return a.min() == b.min() && a.max() == b.max();
  }

  private void size(FactPoints.Amount count, FactPoints.Members set) {
    List<Integer> present = ImmutableList.copyOf(set.present().values());
    add(-count.known(), set.known());
    add(-set.known(), count.known());
    for (int n = 1; n <= present.size(); n++) {
      int atLeast = circuit.atLeast(n, present);
      int reaches = count.reaches(Threshold.at(n));
      add(-set.known(), -atLeast, reaches);
      add(-reaches, atLeast);
    }
    add(-count.reaches(Threshold.at(present.size() + 1)));
  }

  private void subset(FactPoints.Members inner, FactPoints.Members outer) {
    inner
        .present()
        .forEach(
            (member, point) -> add(-point, outer.present().getOrDefault(member, Circuit.FALSE)));
  }

  private void whole(FactPoints.Members set) {
    set.present().values().forEach(point -> add(-point, set.known()));
  }

  /** Interval arithmetic: what two thresholds allow of the difference. */
  private void difference(BaseNumber less, BaseNumber from, BaseNumber taken) {
    List<Threshold> ownCuts = ImmutableList.copyOf(less.cuts().keySet());
    for (Threshold own : ownCuts) {
      for (Threshold t : edges(taken)) {
        // from - taken reaches own  ⟸  from reaches own + t and taken does not exceed t, and so on
        Threshold sum = new Threshold(own.limit() + t.limit(), own.strict());
        int atMost = circuit.and(taken.known(), -taken.reaches(new Threshold(t.limit(), true)));
        int atLeast = taken.reaches(new Threshold(t.limit(), false));
        add(-less.known(), -from.reaches(sum), -atMost, less.reaches(own));
        add(
            -less.known(),
            circuit.or(-from.known(), from.reaches(sum)),
            -atLeast,
            -less.reaches(own));
      }
    }
  }

  private static List<Threshold> edges(BaseNumber number) {
    List<Threshold> edges = new ArrayList<>(number.cuts().keySet());
    edges.add(new Threshold(number.fact().min(), false));
    edges.add(new Threshold(number.fact().max(), false));
    return edges;
  }

  /** Exact for each whole value of the base. */
  private void percent(BaseNumber percent, BaseNumber part, BaseNumber base) {
    for (int value = 1; value <= (int) base.fact().max(); value++) {
      int is =
          circuit.and(base.reaches(Threshold.at(value)), -base.reaches(Threshold.at(value + 1)));
      for (Threshold own : ImmutableList.copyOf(percent.cuts().keySet())) {
        Threshold of = new Threshold(own.limit() * value / 100, own.strict());
        add(-percent.known(), -is, -percent.reaches(own), part.reaches(of));
        add(-percent.known(), -is, -part.reaches(of), percent.reaches(own));
      }
    }
  }

  private void member(FactPoints.Members set, FactPoints.Choice choice, boolean forward) {
    set.present()
        .forEach(
            (member, point) -> {
              int is = choice.values().contains(member) ? choice.is(member) : Circuit.FALSE;
              if (forward) {
                add(-is, point);
              } else {
                add(-point, is);
              }
            });
  }

  private void older(
      FactPoints.Members all, FactPoints.Members recent, BaseNumber days, double limit) {
    all.present()
        .forEach(
            (member, point) ->
                add(
                    -point,
                    recent.present().getOrDefault(member, Circuit.FALSE),
                    -days.known(),
                    days.reaches(Threshold.at(limit))));
  }
}
