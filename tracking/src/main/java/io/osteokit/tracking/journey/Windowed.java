package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.PainSite;
import io.osteokit.tracking.progress.Windows;

/** The facts that weigh all entries of some days, and those that are about what came first. */
final class Windowed {
  /**
   * Those of triage that are a median, a share or a count of reasons over their {@code withinDays}.
   */
  private static final ImmutableSet<String> OF_TRIAGE =
      ImmutableSet.of(
          "USUAL_PAIN",
          "PAIN_FALL_POINTS",
          "PAIN_FALL_PERCENT",
          "SESSIONS_MISSED_PERCENT",
          "COMMONEST_MISSED_REASONS");

  /** Those of triage that are about the first score after the newest fracture. */
  private static final ImmutableSet<String> FIRST_OF_TRIAGE =
      ImmutableSet.of("PAIN_FIRST", "PAIN_FIRST_LAG_DAYS", "PAIN_FALL_POINTS", "PAIN_FALL_PERCENT");

  /** Those of progress that are about the start. */
  static final ImmutableSet<String> FIRST_OF_PROGRESS =
      ImmutableSet.of("painFallPoints", "painFallPercent");

  private Windowed() {}

  static ImmutableSet<String> firstOfTriage(TriageOutline outline) {
    return outline.taken().stream()
        .filter(taken -> FIRST_OF_TRIAGE.contains(taken.aggregate()))
        .map(taken -> taken.fact().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableMap<String, Integer> ofTriage(TriageOutline outline) {
    ImmutableMap.Builder<String, Integer> days = ImmutableMap.builder();
    for (TriageOutline.Taken taken : outline.taken()) {
      Integer within = taken.numbers().get("withinDays");
      if (OF_TRIAGE.contains(taken.aggregate()) && within != null) {
        days.put(taken.fact().id(), within);
      }
    }
    return days.buildOrThrow();
  }

  static ImmutableMap<String, Integer> ofProgress(Windows windows) {
    return ImmutableMap.<String, Integer>builder()
        .put("usualPain", windows.usualDays())
        .put("painFallPoints", windows.usualDays())
        .put("painFallPercent", windows.usualDays())
        .put("painAboveBand", windows.usualDays())
        .put("painBelowBand", windows.usualDays())
        .put("painAboveBandFor", windows.leastDays())
        .put("painSlopeLow", windows.trendDays())
        .put("painSlopeHigh", windows.trendDays())
        .put("painTrendSigns", windows.trendDays())
        .put("painTrendP", windows.trendDays())
        .put("painNewJump", windows.swingDays() + windows.newestWithinDays())
        .put("painRise", 2 * windows.riseMedianDays())
        .put("painChangeWhile", windows.plateauMedianDays())
        .put("braceHours", windows.braceDays())
        .put("braceHoursMore", 2 * windows.braceDays())
        .put("bedHoursMore", 2 * windows.bedDays())
        .put("bedLongDays", windows.bedDays())
        .put("medicinesMissed", windows.medicineDays())
        .put("adherence", windows.adherenceDays())
        .put("commonestMissedReasons", windows.adherenceDays())
        .buildOrThrow();
  }

  /** Returns what entries have in common that are weighed together. */
  static Object kind(DiaryEntry entry) {
    if (entry.what() instanceof Happening.Pain pain) {
      return pain.site().map(PainSite::isSpine).orElse(true) ? "PAIN" : "PAIN_ELSEWHERE";
    } else if (entry.what() instanceof Happening.Reported reported) {
      DiaryEvent event = reported.event();
      return event instanceof DiaryEvent.QuestionnaireScored scored
          ? scored.instrument()
          : event.getClass();
    }
    return entry.what() instanceof Happening.StopMet
        ? Happening.Session.class
        : entry.what().getClass();
  }
}
