package io.osteokit.cli;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.Content;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.exercises.planning.SessionPlanner;
import io.osteokit.exercises.planning.WeekPlanner;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.Reasons;
import io.osteokit.pathways.education.Education;
import io.osteokit.tracking.journey.Journey;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import io.osteokit.tracking.report.ReportTexts;
import java.util.Locale;

/** The shipped content and what is made from it, each part when it is first needed. */
final class Kit {
  private final Lazy<Triage> triage = new Lazy<>(Triage::shipped);
  private final Lazy<CaseReader> reader =
      new Lazy<>(() -> CaseReader.with(Catalogue.shipped().ids(), pathway().optionIds()));
  private final Lazy<SessionPlanner> planner = new Lazy<>(SessionPlanner::shipped);
  private final Lazy<WeekPlanner> weekPlanner =
      new Lazy<>(() -> WeekPlanner.of(Catalogue.shipped(), PlanningRules.shipped()));
  private final Lazy<Pathway> pathway = new Lazy<>(() -> Pathway.of(triage(), screen(), planner()));
  private final Lazy<Journey> journey =
      new Lazy<>(() -> Journey.of(pathway(), Progress.shipped(), Progression.shipped()));
  private final Lazy<Reasons> reasons = new Lazy<>(() -> Reasons.of(pathway()));

  /** Returns what puts case and diary together. */
  Journey journey() {
    return journey.get();
  }

  /** Returns what reads cases. */
  CaseReader reader() {
    return reader.get();
  }

  /** Returns the triage. */
  Triage triage() {
    return triage.get();
  }

  /** Returns the exercises. */
  Catalogue catalogue() {
    return Catalogue.shipped();
  }

  /** Returns the safety screen. */
  Screen screen() {
    return Screen.shipped();
  }

  /** Returns what the screen says of every exercise for a triaged person. */
  ScreenResult screened(TriageResult triage) {
    return screen().screen(triage);
  }

  /** Returns what decides about a whole case. */
  Pathway pathway() {
    return pathway.get();
  }

  /** Returns the education topics. */
  Education education() {
    return Education.shipped();
  }

  /** Returns what explains decisions and finds what to ask. */
  Reasons reasons() {
    return reasons.get();
  }

  /** Returns the planner of sessions. */
  SessionPlanner planner() {
    return planner.get();
  }

  /** Returns the planner of weeks. */
  WeekPlanner weekPlanner() {
    return weekPlanner.get();
  }

  /** Returns a text of the shipped language. */
  String text(String key) {
    return Texts.shipped().get(key, Locale.UK);
  }

  /** Returns a text of tracking; names of its places and their values follow each other. */
  String said(String key, String... values) {
    ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
    for (int i = 0; i < values.length; i += 2) {
      places.put(values[i], values[i + 1]);
    }
    return ReportTexts.shipped().texts().get(key, Locale.UK, places.buildOrThrow());
  }

  /** Returns the name of a value of a vocabulary, for example of {@code equipment.MAT}. */
  String label(String vocabulary, Enum<?> value) {
    return text(vocabulary + "." + value.name() + ".label");
  }

  /**
   * Returns the stamp of every answer: one over everything that may decide or be said, whichever
   * command asks, so that answers of several commands can be put side by side.
   */
  Content content() {
    return pathway().content();
  }
}
