package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.verify.internal.encode.BaseFacts;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.World;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import io.osteokit.pathways.verify.internal.sat.Solver;
import io.osteokit.pathways.verify.internal.witness.CaseMaker;
import io.osteokit.pathways.verify.internal.witness.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for people for whom something is so. Whoever is found is made a case and handed to the
 * engine; only what is seen there counts. A case that turns out otherwise is ruled out and another
 * one is looked for, some times.
 */
final class Prover {
  private static final int TRIES = 10;

  private final World world;
  private int found;

  Prover(World world) {
    this.world = world;
  }

  World world() {
    return world;
  }

  Circuit circuit() {
    return world.circuit();
  }

  /**
   * Something to look for.
   *
   * @param points what has to be true
   * @param people the people that it is about: one, or two who are compared
   * @param seen says in words that it is so by what the engine made of the cases; else empty
   */
  record Target(
      List<Integer> points, List<PersonModel> people, Function<List<Seen>, Optional<String>> seen) {
    Target {
      points = ImmutableList.copyOf(points);
      people = ImmutableList.copyOf(people);
    }
  }

  /** What was found. */
  record Answer(boolean nobody, boolean confirmed, String seen, List<Seen> people) {
    static final Answer NOBODY = new Answer(true, false, "", ImmutableList.of());

    Answer {
      people = ImmutableList.copyOf(people);
    }

    List<Case> cases() {
      return people.stream().map(Seen::person).collect(ImmutableList.toImmutableList());
    }
  }

  /** Returns whether nobody can be like this, without a witness. */
  boolean isImpossible(int point) {
    return point == Circuit.FALSE || world.solve(ImmutableList.of(point)).isEmpty();
  }

  Answer look(Target target) {
    Set<Integer> points = new LinkedHashSet<>(target.points());
    Answer last = Answer.NOBODY;
    for (int i = 0; i < TRIES; i++) {
      Optional<Solver.Model> model = world.plainest(points, target.people());
      if (model.isEmpty()) {
        return last;
      }
      last = confirm(target, model.get());
      if (last.confirmed()) {
        return last;
      }
      points.add(-unusual(circuit(), target.people(), model.get()));
    }
    return last;
  }

  private Answer confirm(Target target, Solver.Model model) {
    List<Snapshot> said = target.people().stream().map(p -> Snapshot.of(p, model)).toList();
    String name = "witness-" + ++found;
    List<List<Case>> cases = new ArrayList<>();
    try {
      for (int i = 0; i < said.size(); i++) {
        cases.add(
            CaseMaker.cases(said.size() == 1 ? name : name + (i == 0 ? "a" : "b"), said.get(i)));
      }
    } catch (IllegalArgumentException e) {
      return new Answer(false, false, "no case can be made: " + e.getMessage(), ImmutableList.of());
    }
    Answer answer = Answer.NOBODY;
    for (List<Case> together : Lists.cartesianProduct(cases)) {
      List<Seen> seen = new ArrayList<>();
      Set<String> other = new LinkedHashSet<>();
      for (int i = 0; i < together.size(); i++) {
        seen.add(Seen.of(target.people().get(i).content(), together.get(i)));
        other.addAll(said.get(i).differences(seen.get(i).triageFacts()));
      }
      // Two people are compared in what they do not share, so all that they share has to be right.
      Optional<String> words =
          other.isEmpty() || together.size() == 1 ? target.seen().apply(seen) : Optional.empty();
      if (words.isPresent()) {
        return new Answer(false, true, words.get(), seen);
      }
      String why =
          other.isEmpty()
              ? "the engine does otherwise for the case that was made"
              : "the case that was made has other facts: " + String.join(", ", other);
      answer = new Answer(false, false, why, seen);
    }
    return answer;
  }

  /** Returns the point of everything about the people that is not as usual. */
  static int unusual(Circuit circuit, List<PersonModel> people, Solver.Model model) {
    Set<Integer> all = new LinkedHashSet<>();
    for (PersonModel person : people) {
      BaseFacts base = person.base();
      for (String id : base.points().keySet()) {
        if (!base.usual(id).stream().allMatch(model::isTrue)) {
          for (int literal : base.literals(id)) {
            all.add(model.isTrue(literal) ? literal : -literal);
          }
        }
      }
    }
    return circuit.and(ImmutableList.copyOf(all));
  }
}
