package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.Week;
import io.osteokit.pathways.DecisionWriter;
import java.util.List;

/** Writes a week; {@code week.schema.json} beside this class describes it. */
final class WeekJson {
  private WeekJson() {}

  /** Writes the property {@code week}. */
  static void write(Week week, JsonWriter json) {
    json.name("week").object().name("days").array();
    week.days().forEach(day -> day(day, json));
    json.end().name("targets").array();
    week.targets().forEach(target -> target(target, json));
    json.end().end();
  }

  private static void day(Week.Day day, JsonWriter json) {
    json.object().name("date").value(day.date().toString());
    json.name("minutes").value(day.minutes()).name("sessions").array();
    for (Session session : day.sessions()) {
      DecisionWriter.session(json, session);
    }
    json.end();
    json.name("noSession").texts(reasons(day));
    json.end();
  }

  /** Returns why sessions of a day could not be made, each reason once. */
  private static List<String> reasons(Week.Day day) {
    return day.results().stream()
        .filter(result -> result.sessionIfAny().isEmpty())
        .map(WeekJson::reason)
        .distinct()
        .toList();
  }

  private static String reason(PlanResult result) {
    return result.match(
        planned -> "PLANNED",
        withheld -> "WITHHELD",
        unknown -> "EQUIPMENT_UNKNOWN",
        needs -> "NEEDS_EQUIPMENT",
        see -> "SEE_CLINICIAN");
  }

  private static void target(Week.TargetOutcome target, JsonWriter json) {
    json.object().name("id").value(target.ruling().id());
    json.name("component").value(target.component().name());
    json.name("measure").value(target.measure().name());
    json.name("least").value(target.least()).name("reached").value(target.reached());
    json.name("met").value(target.isMet()).name("unmet");
    target.unmet().ifPresentOrElse(why -> json.value(why.name()), json::nullValue);
    json.name("leftOutBy").array();
    target
        .because()
        .forEach(
            why ->
                json.object()
                    .name("id")
                    .value(why.id())
                    .name("because")
                    .value(why.reason())
                    .name("sources")
                    .texts(why.evidence().sources())
                    .end());
    json.end();
    json.name("because").value(target.ruling().reason());
    json.name("sources").texts(target.ruling().evidence().sources());
    json.end();
  }
}
