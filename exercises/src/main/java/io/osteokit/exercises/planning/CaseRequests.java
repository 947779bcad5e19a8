package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.HabitualActivity;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.core.triage.Withheld;
import java.util.List;

/** Takes from a triaged case what a planner needs to know. */
final class CaseRequests {
  private CaseRequests() {}

  static PlanRequestBuilder of(Case person, TriageResult triage) {
    PlanRequestBuilder request =
        new PlanRequestBuilder(triage.facts())
            .withheld(triage.withheld() != Withheld.NOTHING)
            .recent(recent(person));
    person
        .profile()
        .activity()
        .flatMap(HabitualActivity::habitualImpact)
        .ifPresent(request::habitualImpact);
    person.equipment().ifPresent(request::equipment);
    person.minutes().ifPresent(request::minutes);
    return request;
  }

  private static List<RecentSession> recent(Case person) {
    ImmutableList.Builder<RecentSession> recent = ImmutableList.builder();
    for (DiaryEvent event : person.diary()) {
      if (event instanceof DiaryEvent.Session session && wasBegun(session)) {
        recent.add(RecentSession.of(session, person.today()));
      }
    }
    return recent.build();
  }

  /** Returns whether anything was done: a session that was missed altogether says nothing. */
  private static boolean wasBegun(DiaryEvent.Session session) {
    return session.completed()
        || session.exercises().map(ids -> !ids.isEmpty()).orElse(false)
        || session.painAfter().isPresent()
        || session.painNextDay().isPresent()
        || session.effort().isPresent()
        || session.formKept().isPresent()
        || session.stops().map(stops -> !stops.isEmpty()).orElse(false);
  }
}
