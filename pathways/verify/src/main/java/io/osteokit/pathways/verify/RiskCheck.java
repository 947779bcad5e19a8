package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.verify.Statement.Direction;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.encode.Conditions;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import io.osteokit.pathways.verify.internal.encode.World;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for two people who are alike but for one risk, of whom the one with more risk may do more.
 * They share the points of all other facts, and with them all that hangs on those alone.
 */
final class RiskCheck {
  private final ContentModel content;
  private final Statement.MoreRisk statement;
  private long questions;

  RiskCheck(ContentModel content, Statement.MoreRisk statement) {
    this.content = content;
    this.statement = statement;
  }

  /** Returns how often solvers were asked. */
  long questions() {
    return questions;
  }

  Checked run() {
    int facts = 0;
    for (Statement.Risk risk : statement.risks()) {
      facts += taken(risk.risk().lookUp()).size();
    }
    Checked.Builder checked = new Checked.Builder(facts);
    for (Statement.Risk risk : statement.risks()) {
      List<TakenFact> of = taken(risk.risk().lookUp());
      // All of them at once first: if no mixture of more risks permits more, none alone does.
      if (of.size() == 1 || !check(risk, of).nobody()) {
        of.forEach(fact -> checked.add(fact.fact(), check(risk, ImmutableList.of(fact))));
      }
    }
    return checked.build();
  }

  private List<TakenFact> taken(String lookUp) {
    return content.taken().stream().filter(taken -> taken.aggregate().equals(lookUp)).toList();
  }

  /**
   * Looks for two people of whom the second is worse off in some of the facts and better in none.
   */
  private Prover.Answer check(Statement.Risk risk, List<TakenFact> facts) {
    Map<TakenFact, Direction> with = new LinkedHashMap<>();
    for (Direction direction : risk.with()) {
      for (TakenFact other : taken(direction.lookUp())) {
        if (facts.stream().anyMatch(fact -> Axioms.belongTogether(fact, other))) {
          with.put(other, direction);
        }
      }
    }
    ImmutableSet.Builder<String> own = ImmutableSet.builder();
    facts.forEach(fact -> own.add(fact.fact()));
    with.keySet().forEach(other -> own.add(other.fact()));
    ImmutableSet<String> ownFacts = own.build();
    // A solver of its own: one that carries every pair gets slower with each of them.
    World world = new World(Axioms.shipped());
    Prover prover = new Prover(world);
    PersonModel person = world.person(content, world.facts(content));
    PersonModel worse = world.person(content, person.base().but(ownFacts), ownFacts);
    Comparison comparison = new Comparison(world.circuit());
    List<Integer> points = new ArrayList<>();
    List<Integer> anyWorse = new ArrayList<>();
    for (TakenFact fact : facts) {
      FactPoints a = point(person, fact);
      FactPoints b = point(worse, fact);
      int isWorse = comparison.worse(risk.risk().worse(), a, b, risk.unknown());
      anyWorse.add(isWorse);
      points.add(world.circuit().or(isWorse, comparison.same(risk.risk().worse(), a, b)));
    }
    points.add(world.circuit().or(anyWorse));
    with.forEach(
        (other, direction) ->
            points.add(
                comparison.notBetter(
                    direction.worse(), point(person, other), point(worse, other))));
    Conditions first = new Conditions(world.circuit(), person::fact);
    Conditions second = new Conditions(world.circuit(), worse::fact);
    for (Statement.Exempt exempt : risk.exceptions()) {
      points.add(
          -world
              .circuit()
              .and(first.of(exempt.first()).certain(), second.of(exempt.second()).certain()));
    }
    points.add(milder(world.circuit(), person, worse));
    Prover.Answer answer =
        facts.size() > 1 && prover.isImpossible(world.circuit().and(points))
            ? Prover.Answer.NOBODY
            : prover.look(new Prover.Target(points, ImmutableList.of(person, worse), this::words));
    questions += world.solver().questions();
    return answer;
  }

  private static FactPoints point(PersonModel person, TakenFact fact) {
    return person.base().point(fact.fact());
  }

  /** Returns the point that is true when some exercise is milder for the person at more risk. */
  private static int milder(Circuit circuit, PersonModel person, PersonModel worse) {
    List<Integer> any = new ArrayList<>();
    for (Exercise exercise : person.content().exercises()) {
      for (Verdict verdict : Verdict.values()) {
        any.add(
            circuit.and(
                person.reaches(exercise.id(), verdict), -worse.reaches(exercise.id(), verdict)));
      }
    }
    return circuit.or(any);
  }

  private Optional<String> words(List<Seen> seen) {
    return content.exercises().stream()
        .map(Exercise::id)
        .filter(id -> seen.get(0).verdict(id).compareTo(seen.get(1).verdict(id)) > 0)
        .map(
            id ->
                id
                    + " is "
                    + seen.get(0).verdict(id)
                    + " for the first, and "
                    + seen.get(1).verdict(id)
                    + " for the second, who is at more risk")
        .findFirst();
  }
}
