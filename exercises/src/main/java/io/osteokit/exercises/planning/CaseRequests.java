package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.core.triage.Withheld;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes from a triaged case what a planner needs to know. */
final class CaseRequests {
  private CaseRequests() {}

  static PlanRequestBuilder of(Case person, TriageResult triage) {
    PlanRequestBuilder request =
        PlanRequest.builder(triage.phase())
            .facts(facts(person, triage))
            .withheld(triage.withheld() != Withheld.NOTHING)
            .recent(recent(person));
    person.equipment().ifPresent(request::equipment);
    person.minutes().ifPresent(request::minutes);
    return request;
  }

  /** What triage leaves unknown counts as a risk here, as it does for the screen. */
  private static Set<PlanningFact> facts(Case person, TriageResult triage) {
    Set<PlanningFact> facts = EnumSet.noneOf(PlanningFact.class);
    if (triage.facts().yesNo("severePain") != Tri.FALSE) {
      facts.add(PlanningFact.SEVERE_PAIN);
    }
    if (triage.facts().yesNo("fallRisk") != Tri.FALSE) {
      facts.add(PlanningFact.FALL_RISK);
    }
    if (triage.facts().yesNo("several") != Tri.FALSE) {
      facts.add(PlanningFact.SEVERAL);
    }
    if (person.profile().risesFromFloor().equals(Optional.of(false))) {
      facts.add(PlanningFact.CANNOT_RISE_FROM_FLOOR);
    }
    if (person.profile().risesFromChair().equals(Optional.of(false))) {
      facts.add(PlanningFact.CANNOT_RISE_FROM_CHAIR);
    }
    return facts;
  }

  private static List<RecentSession> recent(Case person) {
    ImmutableList.Builder<RecentSession> recent = ImmutableList.builder();
    for (DiaryEvent event : person.diary()) {
      if (event instanceof DiaryEvent.Session done
          && done.completed()
          && done.exercises().isPresent()) {
        long days = ChronoUnit.DAYS.between(done.at().toLocalDate(), person.today());
        int daysAgo = (int) Math.max(0, Math.min(days, Integer.MAX_VALUE));
        recent.add(new RecentSession(daysAgo, ImmutableSet.copyOf(done.exercises().get())));
      }
    }
    return recent.build();
  }
}
