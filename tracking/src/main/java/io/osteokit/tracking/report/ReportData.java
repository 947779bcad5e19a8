package io.osteokit.tracking.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.person.Profile;
import io.osteokit.core.triage.Triage;
import io.osteokit.pathways.Decision;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressReport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a chart and a page tell of one person: the diary, how it was judged, and what else is known.
 * Immutable and safe to share between threads. It tells of a person, so its {@code toString} shows
 * the day alone.
 */
public final class ReportData {
  /** The longest time that is drawn, in days; more would be too small to read. */
  public static final int MOST_DAYS = 1096;

  /** The shortest time that is drawn, in days. */
  static final int FEWEST_DAYS = 28;

  /** What is drawn of a long diary unless the app asks for more. */
  private static final int USUAL_DAYS = 365;

  private final Builder data;
  private final ImmutableSortedMap<LocalDate, PainEvent> events;
  private final LocalDate from;
  private final Wording wording;

  private ReportData(Builder builder) {
    this.data = builder.copy();
    this.events = ImmutableSortedMap.copyOf(builder.events);
    this.from = builder.from.orElseGet(() -> firstDay(builder));
    this.wording = new Wording(builder.texts);
  }

  private static LocalDate firstDay(Builder builder) {
    LocalDate earliest = builder.today.minusDays(USUAL_DAYS - 1);
    LocalDate latest = builder.today.minusDays(FEWEST_DAYS - 1);
    LocalDate first =
        builder.diary.entries().stream()
            .map(entry -> entry.day())
            .filter(day -> !day.isAfter(builder.today))
            .min(LocalDate::compareTo)
            .orElse(latest);
    LocalDate late = first.isBefore(earliest) ? earliest : first;
    return late.isAfter(latest) ? latest : late;
  }

  /**
   * Starts the data of a report.
   *
   * @param progress what judged the diary; its limits are drawn
   * @param triage whose phases are drawn
   * @param diary what the person recorded
   * @param report how the person is getting on, judged by {@code progress}
   * @param today the day of the report; what the diary says of later days is left out
   * @return a builder in which nothing else is known
   */
  public static Builder builder(
      Progress progress, Triage triage, Diary diary, ProgressReport report, LocalDate today) {
    return new Builder(
        requireNonNull(progress, "progress"),
        requireNonNull(triage, "triage"),
        requireNonNull(diary, "diary"),
        requireNonNull(report, "report"),
        requireNonNull(today, "today"));
  }

  Progress progress() {
    return data.progress;
  }

  Triage triage() {
    return data.triage;
  }

  Diary diary() {
    return data.diary;
  }

  ProgressReport report() {
    return data.report;
  }

  LocalDate today() {
    return data.today;
  }

  /** Returns the first day that is drawn. */
  LocalDate from() {
    return from;
  }

  Profile profile() {
    return data.profile;
  }

  Optional<Decision> decision() {
    return data.decision;
  }

  Optional<Adherence> adherence() {
    return data.adherence;
  }

  /** Returns what the app remembers of earlier rises of pain. */
  Map<LocalDate, PainEvent> events() {
    return events;
  }

  Optional<String> heading() {
    return data.heading;
  }

  boolean notes() {
    return data.notes;
  }

  /** Returns what says things in the language of the report. */
  Wording wording() {
    return wording;
  }

  /** Shows the day, and nothing of the person. */
  @Override
  public String toString() {
    return "ReportData[" + data.today + "]";
  }

  /** Collects what a report tells. Not thread-safe. */
  public static final class Builder {
    private final Progress progress;
    private final Triage triage;
    private final Diary diary;
    private final ProgressReport report;
    private final LocalDate today;
    private final TreeMap<LocalDate, PainEvent> events = new TreeMap<>();
    private Profile profile = Profile.unknown();
    private Optional<Decision> decision = Optional.empty();
    private Optional<Adherence> adherence = Optional.empty();
    private Optional<String> heading = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private ReportTexts texts = ReportTexts.shipped();
    private boolean notes;

    private Builder(
        Progress progress, Triage triage, Diary diary, ProgressReport report, LocalDate today) {
      this.progress = progress;
      this.triage = triage;
      this.diary = diary;
      this.report = report;
      this.today = today;
    }

    private Builder copy() {
      Builder copy = new Builder(progress, triage, diary, report, today);
      copy.profile = profile;
      copy.decision = decision;
      copy.adherence = adherence;
      copy.heading = heading;
      copy.notes = notes;
      return copy;
    }

    /**
     * Gives the profile: fractures, from which the phases are counted, medicines, brace, heights.
     *
     * @param known the profile
     * @return this builder
     */
    public Builder profile(Profile known) {
      profile = requireNonNull(known, "known");
      return this;
    }

    /**
     * Gives the decision of the day, whose red flags, escalations and questions the page tells.
     *
     * @param made the decision
     * @return this builder
     */
    public Builder decision(Decision made) {
      decision = Optional.of(made);
      return this;
    }

    /**
     * Gives how many of the planned sessions were done. Without it the page only counts what was
     * recorded, as nobody can tell what was due.
     *
     * @param counted the counts
     * @return this builder
     */
    public Builder adherence(Adherence counted) {
      adherence = Optional.of(counted);
      return this;
    }

    /**
     * Says what an earlier rise of pain turned out to be, as an assessment of that day told. A rise
     * of which nothing is said is drawn as one of unknown cause.
     *
     * @param day the day
     * @param event what it was
     * @return this builder
     */
    public Builder event(LocalDate day, PainEvent event) {
      events.put(requireNonNull(day, "day"), requireNonNull(event, "event"));
      return this;
    }

    /**
     * Gives a heading for the page, such as a name. Without it the page names nobody.
     *
     * @param text any text; it is shown as it is and never becomes markup
     * @return this builder
     */
    public Builder heading(String text) {
      heading = Optional.of(text);
      return this;
    }

    /**
     * Gives other texts than the shipped ones, for example a translation.
     *
     * @param shown the texts, in the language that is wanted
     * @return this builder
     */
    public Builder texts(ReportTexts shown) {
      texts = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Says whether the page shows the person's newest notes, which it does not unless asked.
     *
     * @param shown whether it does
     * @return this builder
     */
    public Builder notes(boolean shown) {
      notes = shown;
      return this;
    }

    /**
     * Sets the first day; else it is that of the diary, at most a year back.
     *
     * @param day a day 27 to 1095 days before the day of the report
     * @return this builder
     * @throws IllegalArgumentException if it is another
     */
    public Builder from(LocalDate day) {
      long days = ChronoUnit.DAYS.between(day, today) + 1;
      if (days < FEWEST_DAYS || days > MOST_DAYS) {
        throw new IllegalArgumentException(
            "a report must be of " + FEWEST_DAYS + " to " + MOST_DAYS + " days");
      }
      from = Optional.of(day);
      return this;
    }

    /**
     * Returns the data.
     *
     * @return immutable data
     */
    public ReportData build() {
      return new ReportData(this);
    }
  }
}
