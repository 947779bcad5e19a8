package io.osteokit.cli;

import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.Adjustment;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.Ruling;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A session for people: a table to follow, how to breathe, when to stop, and why these. */
final class SessionText {
  private final Kit kit;
  private final Page page;
  private final ScreenResult screened;

  SessionText(Kit kit, Page page, ScreenResult screened) {
    this.kit = kit;
    this.page = page;
    this.screened = screened;
  }

  void write(PlanResult plan, TriageResult triage, boolean steps) {
    if (plan instanceof PlanResult.Planned planned) {
      session(planned, steps);
    } else {
      page.headline("NO SESSION NOW").gap();
      NoSession.write(plan, triage, kit, page);
    }
  }

  private void session(PlanResult.Planned planned, boolean steps) {
    Session session = planned.session();
    page.headline(
        "YOUR SESSION: "
            + Words.clock(session.totalSeconds())
            + " of "
            + session.minutes()
            + " minutes, "
            + Words.count(session.items().size(), "exercise"));
    page.gap();
    SessionTable.write(session, kit.catalogue(), page);
    changes(session);
    adjustments(session);
    if (steps) {
      steps(session);
    } else {
      breathing(session);
    }
    stop(session);
    why(planned);
  }

  private void changes(Session session) {
    List<Exercise> changed =
        exercises(session).stream()
            .filter(one -> !screened.find(one.id()).orElseThrow().changes().isEmpty())
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    page.heading("With changes");
    for (Exercise one : changed) {
      List<String> changes = screened.find(one.id()).orElseThrow().changes();
      page.bullet(one.name() + ": " + String.join(" ", changes));
    }
  }

  /** Tells each rule that sessions before brought into play, and for which exercises. */
  private void adjustments(Session session) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (SessionItem item : session.items()) {
      for (Ruling why : item.adjustment().map(Adjustment::because).orElse(List.of())) {
        names
            .computeIfAbsent(why.reason(), reason -> new LinkedHashSet<>())
            .add(kit.catalogue().find(item.exercise()).orElseThrow().name());
      }
    }
    if (names.isEmpty()) {
      return;
    }
    page.heading("After your last sessions");
    names.forEach((reason, some) -> page.bullet(reason + " (" + String.join(", ", some) + ")"));
  }

  private void steps(Session session) {
    for (Exercise one : exercises(session)) {
      page.heading(one.name());
      ExerciseText.howTo(one, page);
    }
  }

  private void breathing(Session session) {
    page.heading("Breathing");
    for (Exercise one : exercises(session)) {
      page.bullet(one.name() + ": " + one.texts().breathing());
    }
  }

  private void stop(Session session) {
    page.heading("Stop signs");
    Set<StopCriterion> stops = EnumSet.noneOf(StopCriterion.class);
    exercises(session).forEach(one -> stops.addAll(one.stops()));
    for (StopCriterion stop : stops) {
      String key = "stop." + stop.id();
      page.bullet(Words.capital(kit.text(key + ".label")) + ":");
      page.under(kit.text(key + ".do"));
    }
  }

  private void why(PlanResult.Planned planned) {
    page.heading("Why these");
    for (Exercise one : exercises(planned.session())) {
      page.bullet(one.name() + ": " + one.texts().aim());
    }
    page.gap();
    page.paragraph(
        "Each of them suits you today, or does with the changes shown, and needs only what is"
            + " there. "
            + (planned.quality().isProved()
                ? "No other choice of exercises serves the aims of this session better in the time."
                : "Another choice could serve the aims slightly better."));
  }

  private Set<Exercise> exercises(Session session) {
    Set<Exercise> exercises = new LinkedHashSet<>();
    for (SessionItem item : session.items()) {
      exercises.add(kit.catalogue().find(item.exercise()).orElseThrow());
    }
    return exercises;
  }
}
