package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.PainSite;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.ActivePeriod.Pause;
import io.osteokit.tracking.progress.DailyLife;
import io.osteokit.tracking.progress.PainDay;
import io.osteokit.tracking.progress.PainTrack;
import io.osteokit.tracking.report.Week.SessionMark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** What the diary says, day by day and week by week. */
final class Course {
  /** So many days in a row without a score are shown as a gap. */
  static final int GAP_DAYS = 7;

  private final LocalDate from;
  private final LocalDate to;
  private final List<DiaryEntry> entries;
  private final PainTrack track;
  private final DailyLife life;

  private final NavigableMap<LocalDate, PainDay> pain = new TreeMap<>();

  private final ImmutableList<Week> weeks;

  Course(ReportData data) {
    this.from = data.from();
    this.to = data.today();
    this.entries =
        data.diary().entries().stream()
            .filter(entry -> !entry.day().isAfter(to))
            .collect(ImmutableList.toImmutableList());
    this.track = data.progress().newPainTrack();
    this.life = data.report().days();
    Set<LocalDate> scored = new HashSet<>();
    for (DiaryEntry entry : entries) {
      if (entry.what() instanceof Happening.Pain score && isOfBack(score)) {
        track.add(entry.day(), score.event().score());
        scored.add(entry.day());
      }
    }
    scored.forEach(day -> track.day(day).ifPresent(one -> pain.put(day, one)));
    this.weeks = weekByWeek();
  }

  private static boolean isOfBack(Happening.Pain score) {
    return score.site().map(PainSite::isSpine).orElse(true);
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  /** Returns what was recorded in the time of the report, oldest first. */
  List<DiaryEntry> entries() {
    return entries.stream()
        .filter(entry -> !entry.day().isBefore(from))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns all scores, those before the report too. */
  PainTrack track() {
    return track;
  }

  /** Returns the days of the report that have a score. */
  NavigableMap<LocalDate, PainDay> pain() {
    return pain.tailMap(from, true);
  }

  List<Week> weeks() {
    return weeks;
  }

  /** Returns the means of seven days, for a line. */
  ImmutableSortedMap<LocalDate, Double> means() {
    int atLeast = 3;
    return ImmutableSortedMap.copyOfSorted(
        track.series().rollingMean(GAP_DAYS, atLeast).between(from, to).values());
  }

  /** Returns the spells of a week or more without a score. */
  List<Pause> gaps() {
    List<Pause> gaps = new ArrayList<>();
    LocalDate next = from;
    for (LocalDate day : pain().keySet()) {
      addGap(gaps, next, day.minusDays(1));
      next = day.plusDays(1);
    }
    addGap(gaps, next, to);
    return gaps;
  }

  private static void addGap(List<Pause> gaps, LocalDate first, LocalDate last) {
    if (!last.isBefore(first) && Markup.days(first, last) >= GAP_DAYS) {
      gaps.add(new Pause(first, last));
    }
  }

  /** Returns every height known, oldest first; one that stands in both places counts once. */
  static List<Height> heights(ReportData data) {
    Set<Height> heights = new LinkedHashSet<>(data.profile().heights().orElse(ImmutableList.of()));
    for (DiaryEntry entry : data.diary().entries()) {
      if (entry.what() instanceof Happening.Reported reported
          && reported.event() instanceof DiaryEvent.HeightMeasured measured) {
        heights.add(new Height(entry.day(), measured.cm(), measured.measuredBy()));
      }
    }
    return heights.stream()
        .filter(height -> !height.date().isAfter(data.today()))
        .sorted(Comparator.comparing(Height::date).thenComparing(Height::cm))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Week> weekByWeek() {
    TreeMap<LocalDate, Count> counts = new TreeMap<>();
    LocalDate first = monday(from);
    for (LocalDate monday = first; !monday.isAfter(to); monday = monday.plusWeeks(1)) {
      counts.put(monday, new Count());
    }
    for (DiaryEntry entry : entries()) {
      count(counts, entry.day()).add(entry);
    }
    pain().forEach((day, score) -> count(counts, day).pain.add(score));
    DailyLife days = life;
    days.braceHours()
        .between(from, to)
        .values()
        .forEach((day, hours) -> count(counts, day).brace.add(hours));
    days.bedHours()
        .between(from, to)
        .values()
        .forEach((day, hours) -> count(counts, day).bed.add(hours));
    days.worries()
        .between(from, to)
        .values()
        .forEach((day, worries) -> count(counts, day).worries = OptionalInt.of(worries.intValue()));
    ImmutableList.Builder<Week> all = ImmutableList.builder();
    counts.forEach((monday, count) -> all.add(count.week(monday, daysOf(monday))));
    return all.build();
  }

  private static Count count(Map<LocalDate, Count> counts, LocalDate day) {
    return counts.computeIfAbsent(monday(day), none -> new Count());
  }

  private int daysOf(LocalDate monday) {
    LocalDate sunday = monday.plusDays(6);
    return Markup.days(monday.isBefore(from) ? from : monday, sunday.isAfter(to) ? to : sunday);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** A week while it is counted. */
  private static final class Count {
    private final List<PainDay> pain = new ArrayList<>();
    private final List<SessionMark> sessions = new ArrayList<>();
    private final List<Double> brace = new ArrayList<>();
    private final List<Double> bed = new ArrayList<>();
    private OptionalInt worries = OptionalInt.empty();
    private int falls;
    private int stops;

    void add(DiaryEntry entry) {
      if (entry.what() instanceof Happening.Session session) {
        sessions.add(mark(session));
        stops += session.event().stops().map(Set::size).orElse(0) > 0 ? 1 : 0;
      } else if (entry.what() instanceof Happening.StopMet) {
        stops++;
      } else if (entry.what() instanceof Happening.Reported reported) {
        falls += reported.event() instanceof DiaryEvent.Fall ? 1 : 0;
      }
    }

    private static SessionMark mark(Happening.Session session) {
      if (session.event().completed()) {
        return SessionMark.DONE;
      }
      return session.extent().filter(extent -> extent == SessionExtent.PARTLY).isPresent()
          ? SessionMark.PARTLY
          : SessionMark.NOT_DONE;
    }

    Week week(LocalDate monday, int days) {
      return new Week(
          monday,
          days,
          ImmutableList.copyOf(pain),
          ImmutableList.copyOf(sessions),
          ImmutableList.copyOf(brace),
          ImmutableList.copyOf(bed),
          worries,
          falls,
          stops);
    }
  }
}
