package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import io.osteokit.exercises.planning.SessionPart;
import io.osteokit.exercises.planning.Week;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A week for people: a day a line, then the targets. */
final class WeekText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final int INDENT = 15;

  private final Kit kit;
  private final Page page;

  WeekText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  void write(Week week, TriageResult triage) {
    List<PlanResult> results = week.days().stream().flatMap(d -> d.results().stream()).toList();
    if (!results.isEmpty() && results.stream().allMatch(r -> r.sessionIfAny().isEmpty())) {
      page.headline("NO SESSIONS NOW").gap();
      NoSession.write(results.get(0), triage, kit, page);
      return;
    }
    int sessions = week.days().stream().mapToInt(day -> day.sessions().size()).sum();
    page.headline("YOUR WEEK: " + Words.count(sessions, "session"));
    page.gap();
    week.days().forEach(this::day);
    page.gap();
    page.paragraph("Only the main part is listed. Ask for a session each day before you begin.");
    targets(week);
  }

  private void day(Week.Day day) {
    String name = DAY.format(day.date());
    if (day.sessions().isEmpty()) {
      page.entry(name, INDENT, day.minutes() == 0 ? "rest" : "no session");
    }
    for (Session session : day.sessions()) {
      page.entry(name, INDENT, Words.clock(session.totalSeconds()) + "  " + main(session));
      name = "";
    }
  }

  private String main(Session session) {
    return session.items().stream()
        .filter(item -> item.part() == SessionPart.MAIN)
        .map(SessionItem::exercise)
        .distinct()
        .map(id -> kit.catalogue().find(id).map(Exercise::name).orElse(id))
        .collect(joining("; "));
  }

  private void targets(Week week) {
    if (week.targets().isEmpty()) {
      return;
    }
    page.heading("Targets of the week");
    for (Week.TargetOutcome target : week.targets()) {
      page.bullet(
          Words.capital(Words.plain(target.component()))
              + ": "
              + target.reached()
              + " of "
              + target.least()
              + " "
              + Words.plain(target.measure())
              + ", "
              + target.unmet().map(WeekText::unmet).orElse("met")
              + ".");
      target.because().forEach(why -> page.remark(why.reason() + " [" + why.id() + "]"));
      page.remark(
          target.ruling().reason()
              + " Sources: "
              + String.join(", ", target.ruling().evidence().sources()));
    }
  }

  private static String unmet(Week.Unmet why) {
    return switch (why) {
      case NOTHING_SUITABLE -> "not met: nothing for it suits you at present";
      case NOT_NOW -> "not met: the plan leaves it out for now";
      case TOO_LITTLE_TIME -> "not met: too little time, or too little rest between";
    };
  }
}
