package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.core.triage.Withheld;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes from a triaged case what a planner needs to know. */
final class CaseRequests {
  private CaseRequests() {}

  static PlanRequestBuilder of(Case person, TriageResult triage) {
    PlanRequestBuilder request =
        new PlanRequestBuilder(triage.facts())
            .withheld(triage.withheld() != Withheld.NOTHING)
            .recent(recent(person));
    person.equipment().ifPresent(request::equipment);
    person.minutes().ifPresent(request::minutes);
    return request;
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
