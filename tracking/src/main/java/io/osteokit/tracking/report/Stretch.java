package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.triage.Phase;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.tracking.progress.ProgressInput;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.RecoveryBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Days in a row on which the content says the same. The content is asked what it says of days, so
 * no limit of it stands here.
 *
 * @param from the first day
 * @param to the last day
 * @param what what it says
 */
record Stretch<T>(LocalDate from, LocalDate to, T what) {

  private static final int STEP = 7;

  /** Days from the newest dated fracture, and the phase. */
  record PhaseDays(Phase phase, int first, int last) {}

  /** The band in which pain often lies. */
  record Band(double low, double high) {}

  /** Returns the phases; none before the first dated fracture of the back. */
  static List<Stretch<PhaseDays>> phases(ReportData data) {
    List<LocalDate> fractures = fractures(data);
    ImmutableList.Builder<Stretch<PhaseDays>> phases = ImmutableList.builder();
    for (Stretch<Phase> one : of(data, fractures, day -> triaged(data, day).phase())) {
      PhaseDays days =
          new PhaseDays(
              one.what(),
              triaged(data, one.from()).fractureAgeDays().orElse(0),
              triaged(data, one.to()).fractureAgeDays().orElse(0));
      phases.add(new Stretch<>(one.from(), one.to(), days));
    }
    return phases.build();
  }

  private static TriageResult triaged(ReportData data, LocalDate day) {
    ImmutableList<VertebralFracture> known =
        data.profile().vertebralFractures().orElse(ImmutableList.of()).stream()
            .filter(one -> one.date().isPresent() && !one.date().get().isAfter(day))
            .collect(ImmutableList.toImmutableList());
    Profile then = Profile.builder().vertebralFractures(known).build();
    return data.triage().assess(Case.builder("phase", day).profile(then).build());
  }

  /** Returns the days of the dated fractures of the back up to the report, oldest first. */
  static List<LocalDate> fractures(ReportData data) {
    return data.profile().vertebralFractures().orElse(ImmutableList.of()).stream()
        .map(VertebralFracture::date)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .filter(day -> !day.isAfter(data.today()))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns where pain often lies, up to the day of the report and not beyond. */
  static List<Stretch<Band>> bands(ReportData data) {
    List<LocalDate> fractures = fractures(data);
    ImmutableList.Builder<Stretch<Band>> bands = ImmutableList.builder();
    for (Stretch<Optional<Band>> one : of(data, fractures, day -> band(data, fractures, day))) {
      one.what().ifPresent(band -> bands.add(new Stretch<>(one.from(), one.to(), band)));
    }
    return bands.build();
  }

  private static Optional<Band> band(ReportData data, List<LocalDate> fractures, LocalDate day) {
    ProgressInput.Builder input = ProgressInput.builder(day);
    fractures.stream()
        .filter(one -> !one.isAfter(day))
        .reduce((older, newer) -> newer)
        .ifPresent(input::newestFracture);
    Optional<RecoveryBand> band =
        Optional.of(data.progress().assess(input.build())).flatMap(ProgressReport::recoveryBand);
    return band.map(one -> new Band(one.low(), one.high()));
  }

  private static <T> List<Stretch<T>> of(
      ReportData data, List<LocalDate> fractures, Function<LocalDate, T> ask) {
    ImmutableList.Builder<Stretch<T>> all = ImmutableList.builder();
    if (fractures.isEmpty()) {
      return all.build();
    }
    LocalDate begin = fractures.get(0).isBefore(data.from()) ? data.from() : fractures.get(0);
    T what = ask.apply(begin);
    for (LocalDate known = begin; known.isBefore(data.today()); ) {
      LocalDate day = nextChange(known, fractures, data.today(), what, ask);
      known = day;
      T next = ask.apply(day);
      // A new fracture begins a new stretch even if the content says the same again.
      if (!next.equals(what) || fractures.contains(day)) {
        all.add(new Stretch<>(begin, day.minusDays(1), what));
        begin = day;
        what = next;
      }
    }
    return all.add(new Stretch<>(begin, data.today(), what)).build();
  }

  /**
   * Returns the next day that must be looked at. What stands on a day and a week later stands
   * between; asking of each day would take seconds.
   */
  private static <T> LocalDate nextChange(
      LocalDate known,
      List<LocalDate> fractures,
      LocalDate end,
      T what,
      Function<LocalDate, T> ask) {
    LocalDate week = known.plusDays(STEP);
    boolean calm =
        !week.isAfter(end)
            && fractures.stream().noneMatch(day -> day.isAfter(known) && !day.isAfter(week))
            && ask.apply(week).equals(what);
    return calm ? week : known.plusDays(1);
  }
}
