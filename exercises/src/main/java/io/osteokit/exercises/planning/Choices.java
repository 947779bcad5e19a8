package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.ForSome;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The entries of the content that hold for one request; its rules are evaluated once. */
final class Choices {
  private final PlanningRules rules;
  private final PlanRequest request;
  private final Screening screening;
  private final Set<Equipment> there;
  private final Evaluation person;
  private final ImmutableList<DoseRule> doses;

  Choices(PlanningRules rules, PlanRequest request, Screening screening) {
    this.rules = rules;
    this.request = request;
    this.screening = screening;
    this.there = request.equipment().orElse(ImmutableSet.of());
    this.person = evaluate(there);
    this.doses =
        rules.parts().doses().stream()
            .filter(entry -> holds(person, entry))
            .collect(ImmutableList.toImmutableList());
  }

  private Evaluation evaluate(Set<Equipment> equipment) {
    return rules.evaluate(request, equipment, screening.releasedActivities());
  }

  Screening screening() {
    return screening;
  }

  PlanningRules rules() {
    return rules;
  }

  PlanRequest request() {
    return request;
  }

  MinutesRule minutes() {
    return chosen(PlanningBooks.MINUTES, rules.parts().minutes())
        .orElseThrow(() -> new IllegalStateException("minutes end with an entry for everybody"));
  }

  Mix mix() {
    return chosen(PlanningBooks.MIX, rules.parts().mixes())
        .orElseThrow(() -> new IllegalStateException("mixes end with an entry for everybody"));
  }

  boolean alternates() {
    return holds(person, rules.alternation());
  }

  /** Returns the doses that hold, the one that decides first. */
  List<DoseRule> doses() {
    return doses;
  }

  /** Returns the limits that hold with this equipment. */
  List<Limit> limits(Set<Equipment> equipment) {
    Evaluation evaluation = equipment.equals(there) ? person : evaluate(equipment);
    return rules.parts().limits().stream()
        .filter(limit -> holds(evaluation, limit))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the target of each component that has one. */
  List<Target> targets() {
    ImmutableList.Builder<Target> targets = ImmutableList.builder();
    for (Component component : Component.values()) {
      if (rules.parts().targets().stream().anyMatch(t -> t.component() == component)) {
        chosen(PlanningBooks.target(component), rules.parts().targets()).ifPresent(targets::add);
      }
    }
    return targets.build();
  }

  private <T extends ForSome> Optional<T> chosen(String fact, List<T> entries) {
    Optional<String> id = person.choice(fact);
    return id.flatMap(
        known -> entries.stream().filter(e -> e.ruling().id().equals(known)).findFirst());
  }

  private static boolean holds(Evaluation evaluation, ForSome entry) {
    return evaluation.yesNo(PlanningBooks.holds(entry)) == Tri.TRUE;
  }
}
