package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.axioms.Instance;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import io.osteokit.pathways.verify.internal.sat.Solver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One circuit and one solver for all people that are looked at together. Not thread-safe. */
public final class World {
  private final Circuit circuit = new Circuit();
  private final Solver solver = new Solver(circuit);
  private final Axioms axioms;
  private final Map<ContentModel, List<Axioms.Binding>> bindings = new HashMap<>();
  private final ListMultimap<PersonModel, Instance> instances =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final Set<List<Integer>> required = new HashSet<>();
  private int closedAt = -1;

  /** Creates a world in which the axioms hold of everybody. */
  public World(Axioms axioms) {
    this.axioms = axioms;
  }

  /** Returns the circuit. */
  public Circuit circuit() {
    return circuit;
  }

  /** Returns the solver, to be asked how much it holds. */
  public Solver solver() {
    return solver;
  }

  /** Returns facts that a content is handed. */
  public BaseFacts facts(ContentModel content) {
    return PersonModel.declare(new BaseFacts(circuit), axioms, content);
  }

  /** Returns facts that a content is handed, shared with somebody but for some. */
  public BaseFacts facts(ContentModel content, BaseFacts other, Set<String> butNot) {
    return PersonModel.declare(other.sharing(butNot), axioms, content);
  }

  /** Adds a person. */
  public PersonModel person(ContentModel content, BaseFacts base) {
    return person(content, base, base.points().keySet());
  }

  /** Adds a person who shares all facts with another one who is there, but for these. */
  public PersonModel person(ContentModel content, BaseFacts base, Set<String> own) {
    PersonModel person = PersonModel.of(circuit, content, base);
    for (Axioms.Binding binding : bindings.computeIfAbsent(content, axioms::bindings)) {
      Axioms.about(circuit, person, own, binding)
          .ifPresent(instance -> instances.put(person, instance));
    }
    closedAt = -1;
    return person;
  }

  /** Says no more of a person about whom nothing more will be asked. */
  public void leave(PersonModel person) {
    instances.removeAll(person);
  }

  /** Returns somebody for whom all the points are true; empty if there is nobody. */
  public Optional<Solver.Model> solve(Collection<Integer> points) {
    close();
    return solver.solve(points);
  }

  /** A later threshold may give an axiom more to say, until nothing new is said. */
  private void close() {
    while (closedAt != circuit.demands()) {
      closedAt = circuit.demands();
      for (Instance instance : instances.values()) {
        for (List<Integer> clause : instance.clauses()) {
          if (required.add(clause)) {
            circuit.require(clause.stream().mapToInt(Integer::intValue).toArray());
          }
        }
      }
    }
  }

  /**
   * Returns somebody for whom all the points are true, with as little unusual as can be: each fact
   * that is not as usual is tried as usual, and stays so if somebody is left.
   */
  public Optional<Solver.Model> plainest(Collection<Integer> points, List<PersonModel> of) {
    Optional<Solver.Model> found = solve(points);
    if (found.isEmpty()) {
      return found;
    }
    Set<List<Integer>> open = new LinkedHashSet<>();
    for (PersonModel person : of) {
      person.base().points().keySet().forEach(id -> open.add(person.base().usual(id)));
    }
    for (PersonModel person : of) {
      person.base().points().keySet().forEach(id -> open.addAll(person.base().plainer(id)));
    }
    return Optional.of(new Plainer(points, found.get()).plain(ImmutableList.copyOf(open)));
  }

  /** Somebody who gets plainer step by step. */
  private final class Plainer {
    private final Set<Integer> assumed;
    private Solver.Model model;

    Plainer(Collection<Integer> points, Solver.Model model) {
      this.assumed = new LinkedHashSet<>(points);
      this.model = model;
    }

    Solver.Model plain(List<List<Integer>> groups) {
      keep(groups);
      return model;
    }

    /** Few of them have to be unusual, so halves that may all be usual are found soon. */
    private void keep(List<List<Integer>> groups) {
      List<List<Integer>> unusual = new ArrayList<>();
      for (List<Integer> group : groups) {
        if (group.stream().allMatch(model::isTrue)) {
          assumed.addAll(group);
        } else {
          unusual.add(group);
        }
      }
      if (unusual.isEmpty()) {
        return;
      }
      Set<Integer> tried = new LinkedHashSet<>(assumed);
      unusual.forEach(tried::addAll);
      Optional<Solver.Model> plainer = solve(tried);
      if (plainer.isPresent()) {
        model = plainer.get();
        assumed.addAll(tried);
      } else if (unusual.size() > 1) {
        int half = unusual.size() / 2;
        keep(unusual.subList(0, half));
        keep(unusual.subList(half, unusual.size()));
      }
    }
  }
}
