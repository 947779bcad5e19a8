package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.ForSome;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.List;
import java.util.Optional;

/** The entries of the content that hold for one request; its rules are evaluated once. */
final class Choices {
  private final PlanningRules rules;
  private final PlanRequest request;
  private final Evaluation person;
  private final ImmutableList<DoseRule> doses;
  private final ImmutableList<Limit> limits;

  Choices(PlanningRules rules, PlanRequest request) {
    this.rules = rules;
    this.request = request;
    this.person = rules.evaluate(request);
    this.doses = holding(rules.parts().doses());
    this.limits = holding(rules.parts().limits());
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
    return holds(rules.alternation());
  }

  /** Returns the doses that hold, the one that decides first. */
  List<DoseRule> doses() {
    return doses;
  }

  List<Limit> limits() {
    return limits;
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

  private <T extends ForSome> ImmutableList<T> holding(List<T> entries) {
    return entries.stream().filter(this::holds).collect(ImmutableList.toImmutableList());
  }

  private boolean holds(ForSome entry) {
    return person.yesNo(PlanningBooks.holds(entry)) == Tri.TRUE;
  }
}
