package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.List;
import java.util.Set;

/** Says why targets of a week were not met. */
final class Unmets {
  private final Choices choices;
  private final Candidates candidates;
  private final Set<Equipment> there;
  private final ImmutableList<Candidate> suitable;
  private final boolean isFull;

  /**
   * Prepares the answers.
   *
   * @param choices what holds for the person, before any session of the week
   */
  Unmets(Scope scope, Choices choices, WeekRequest request) {
    this.choices = choices;
    this.candidates = new Candidates(scope, choices);
    this.there = choices.request().equipment().orElse(ImmutableSet.of());
    boolean plans = !choices.request().withheld() && choices.request().equipment().isPresent();
    this.suitable = plans ? ImmutableList.copyOf(candidates.with(there)) : ImmutableList.of();
    MinutesRule rule = choices.minutes();
    this.isFull = request.minutes().stream().allMatch(day -> day >= rule.longest() * rule.perDay());
  }

  Week.Unmet of(Target target) {
    if (because(target).isEmpty()) {
      return isSuitable(target) ? Week.Unmet.TOO_LITTLE_TIME : Week.Unmet.NOTHING_SUITABLE;
    }
    return Week.Unmet.NOT_NOW;
  }

  /** Returns the choices of the content behind it; none if it is not for them that it is unmet. */
  List<Ruling> because(Target target) {
    if (!isSuitable(target)) {
      return choices.request().withheld()
          ? ImmutableList.of()
          : candidates.keepingOut(target.groups(), there);
    }
    return isFull
        ? ImmutableList.of(choices.mix().ruling(), choices.minutes().ruling())
        : ImmutableList.of();
  }

  private boolean isSuitable(Target target) {
    return suitable.stream().anyMatch(c -> target.groups().contains(c.exercise().group()));
  }
}
