package io.osteokit.core.triage;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.StopCriterion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 3.6 of the case format, RF-39, ES-08 and ES-09: what the diary can show. */
final class ContractDiary {
  private final ContractFacts facts;

  ContractDiary(ContractFacts facts) {
    this.facts = facts;
  }

  boolean noImprovement() {
    Optional<LocalDate> fracture = fractureLessThan84DaysAgo();
    List<DiaryEvent.Pain> scores = scoresSinceFracture();
    if (fracture.isEmpty() || facts.ago(fracture.get()) < 42 || scores.isEmpty()) {
      return false;
    }
    DiaryEvent.Pain first = scores.get(0);
    long lag = ChronoUnit.DAYS.between(fracture.get(), first.at().toLocalDate());
    if (lag > 13 || first.score() == 0 || facts.usualPain().isEmpty()) {
      return false;
    }
    double fall = first.score() - facts.usualPain().get();
    boolean twoPoints = fall >= 2;
    boolean thirtyPercent = fall * 100 >= 30 * first.score();
    return !twoPoints && !thirtyPercent;
  }

  boolean worseAfterImproving() {
    List<DiaryEvent.Pain> scores = scoresSinceFracture();
    for (int start = 1; start <= scores.size() - 2; start++) {
      int lowestBefore = scores.subList(0, start).stream().mapToInt(p -> p.score()).min().orElse(0);
      List<DiaryEvent.Pain> newest = scores.subList(start, scores.size());
      if (newest.get(0).at().isEqual(scores.get(start - 1).at())) {
        continue; // of two scores at one moment neither is before the other
      }
      boolean allAbove = newest.stream().allMatch(p -> p.score() >= lowestBefore + 2);
      boolean severalDays = newest.stream().map(p -> p.at().toLocalDate()).distinct().count() > 1;
      if (allAbove && severalDays) {
        return true;
      }
    }
    return false;
  }

  private Optional<LocalDate> fractureLessThan84DaysAgo() {
    return facts.newestDatedFracture().filter(date -> facts.ago(date) < 84);
  }

  private List<DiaryEvent.Pain> scoresSinceFracture() {
    List<DiaryEvent.Pain> since = new ArrayList<>();
    Optional<LocalDate> fracture = fractureLessThan84DaysAgo();
    for (DiaryEvent.Pain pain : facts.events(DiaryEvent.Pain.class)) {
      if (fracture.isPresent() && !pain.at().toLocalDate().isBefore(fracture.get())) {
        since.add(pain);
      }
    }
    since.sort(
        Comparator.comparing((DiaryEvent.Pain p) -> p.at().toInstant())
            .thenComparing(p -> p.score()));
    return since;
  }

  boolean stoppedSinceYesterday(StopCriterion stop) {
    return facts.events(DiaryEvent.Session.class).stream()
        .anyMatch(session -> facts.ago(session) <= 1 && holds(session, stop));
  }

  boolean missesSessionsBecauseOfPain() {
    List<DiaryEvent.Session> recent = facts.eventsLessThan(14, DiaryEvent.Session.class);
    List<DiaryEvent.Session> missed = recent.stream().filter(s -> !s.completed()).toList();
    long pain = because(missed, MissedReason.PAIN);
    for (MissedReason reason : MissedReason.values()) {
      if (because(missed, reason) > pain) {
        return false;
      }
    }
    return missed.size() * 2 > recent.size() && pain >= 1;
  }

  private static long because(List<DiaryEvent.Session> missed, MissedReason reason) {
    return missed.stream().filter(s -> s.missedBecause().equals(Optional.of(reason))).count();
  }

  boolean twoNewestSessionsStoppedForPainOrLegs() {
    List<DiaryEvent.Session> sessions = facts.events(DiaryEvent.Session.class);
    sessions.sort(
        Comparator.comparing((DiaryEvent.Session s) -> s.at().toInstant())
            .thenComparing(this::stopped));
    if (sessions.size() < 2) {
      return false;
    }
    return sessions.subList(sessions.size() - 2, sessions.size()).stream()
        .allMatch(session -> facts.ago(session) < 14 && stopped(session));
  }

  private boolean stopped(DiaryEvent.Session session) {
    return holds(session, StopCriterion.STOP_3) || holds(session, StopCriterion.STOP_4);
  }

  private static boolean holds(DiaryEvent.Session session, StopCriterion stop) {
    return session.stops().isPresent() && session.stops().get().contains(stop);
  }
}
