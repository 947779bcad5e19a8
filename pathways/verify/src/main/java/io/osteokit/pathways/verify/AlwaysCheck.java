package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.pathways.verify.Statement.About;
import io.osteokit.pathways.verify.internal.encode.Conditions;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for somebody of whom one thing is so and not the other that should follow. */
final class AlwaysCheck {
  private final Prover prover;
  private final PersonModel person;
  private final Statement.Always statement;

  AlwaysCheck(Prover prover, PersonModel person, Statement.Always statement) {
    this.prover = prover;
    this.person = person;
    this.statement = statement;
  }

  Checked run() {
    List<Subject> subjects = Subject.of(statement, person);
    if (subjects.isEmpty()) {
      return new Checked(
          0,
          ImmutableList.of(
              new Flaw("nothing", "it chooses nothing of this content", ImmutableList.of())),
          false);
    }
    if (statement.about() == About.SOME_EXERCISE) {
      return some(subjects);
    }
    Circuit circuit = prover.circuit();
    List<Integer> broken = new ArrayList<>();
    for (Subject subject : subjects) {
      broken.add(broken(circuit, person.facts(), subject.open()));
    }
    // One question for all of them; only if somebody is found is each asked by itself.
    if (prover.isImpossible(circuit.or(broken))) {
      return Checked.proved(subjects.size());
    }
    Checked.Builder checked = new Checked.Builder(subjects.size());
    for (int i = 0; i < subjects.size(); i++) {
      Subject subject = subjects.get(i);
      Prover.Target target =
          new Prover.Target(
              ImmutableList.of(broken.get(i)),
              ImmutableList.of(person),
              seen -> words(seen.get(0), ImmutableList.of(subject)));
      checked.add(subject.name(), prover.look(target));
    }
    return checked.build();
  }

  /** At least one of them has to be as said, for everybody of whom the first thing is so. */
  private Checked some(List<Subject> subjects) {
    Circuit circuit = prover.circuit();
    List<Integer> all = new ArrayList<>();
    for (Subject subject : subjects) {
      all.add(broken(circuit, person.facts(), subject.open()));
    }
    Prover.Target target =
        new Prover.Target(all, ImmutableList.of(person), seen -> words(seen.get(0), subjects));
    Checked.Builder checked = new Checked.Builder(1);
    checked.add("everybody", prover.look(target));
    return checked.build();
  }

  private int broken(
      Circuit circuit, Map<String, FactPoints> facts, Map<String, FactPoints> added) {
    Conditions conditions =
        new Conditions(
            circuit,
            id -> {
              FactPoints fact = added.getOrDefault(id, facts.get(id));
              if (fact == null) {
                throw new IllegalArgumentException("the content has no fact '" + id + "'");
              }
              return fact;
            });
    return circuit.and(
        conditions.of(statement.given()).certain(), -conditions.of(statement.then()).certain());
  }

  private Optional<String> words(Seen seen, List<Subject> subjects) {
    Circuit circuit = new Circuit();
    Map<String, FactPoints> facts = seen.facts(circuit);
    StringBuilder words = new StringBuilder();
    for (Subject subject : subjects) {
      Map<String, FactPoints> added = subject.seen().apply(seen);
      if (broken(circuit, facts, added) != Circuit.TRUE) {
        return Optional.empty();
      }
      if (words.length() < 200) {
        added.forEach(
            (id, fact) -> words.append(id).append(" is ").append(value(fact)).append(", "));
      }
    }
    for (String id : named(statement.given(), statement.then())) {
      FactPoints fact = facts.get(id);
      if (fact != null && words.length() < 300) {
        words.append(id).append(" is ").append(value(fact)).append(", ");
      }
    }
    return Optional.of(words.length() == 0 ? "so" : words.substring(0, words.length() - 2));
  }

  private static List<String> named(Condition... conditions) {
    return Stream.of(conditions)
        .flatMap(Condition::leaves)
        .map(Condition.Leaf::fact)
        .distinct()
        .toList();
  }

  private static String value(FactPoints fact) {
    if (fact.known() != Circuit.TRUE) {
      return "unknown";
    }
    if (fact instanceof FactPoints.YesNo yesNo) {
      return yesNo.yes() == Circuit.TRUE ? "yes" : "no";
    }
    if (fact instanceof FactPoints.Choice choice) {
      return choice.values().get(choice.is().indexOf(Circuit.TRUE));
    }
    return "known";
  }
}
