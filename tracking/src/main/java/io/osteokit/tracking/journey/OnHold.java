package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.Pathway;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A decision while the course of pain forbids exercise: without a session, and without what the
 * content says only while triage holds nothing back.
 */
final class OnHold {
  /** The fact of triage that says what is held back, see {@code TriageResult.withheld}. */
  private static final String WITHHELD = "withheld";

  private final Set<String> onlyWhileFree;

  OnHold(Pathway pathway) {
    this.onlyWhileFree =
        pathway.rules().derivations().stream()
            .filter(one -> one.rules().stream().allMatch(rule -> asksWhatIsHeldBack(rule.when())))
            .map(one -> one.fact().id())
            .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean asksWhatIsHeldBack(Condition when) {
    return when.leaves().anyMatch(leaf -> leaf.fact().equals(WITHHELD));
  }

  Decision of(Decision decision) {
    return new Decision(
        decision.triage(),
        kept(decision.offer(), option -> "option." + option.id()),
        kept(decision.consider(), option -> "option." + option.id()),
        decision.avoid(),
        decision.questions(),
        decision.nextReview(),
        kept(decision.guidance(), one -> "guidance." + one.id()),
        decision.topics(),
        decision.screen(),
        new PlanResult.Withheld(),
        decision.content());
  }

  private <T> List<T> kept(List<T> all, Function<T, String> fact) {
    return all.stream()
        .filter(one -> !onlyWhileFree.contains(fact.apply(one)))
        .collect(ImmutableList.toImmutableList());
  }
}
