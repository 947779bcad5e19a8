package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.tracking.measures.MeasureCourse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known for {@link Progress#assess}: everything is optional, and what is left out is
 * unknown. Immutable. It tells of a person, so its {@code toString} shows the day alone.
 */
public final class ProgressInput {
  private final LocalDate today;
  private final Optional<PainSummary> pain;
  private final Optional<TriageResult> triage;
  private final OptionalInt fractureDays;
  private final DailyLife days;
  private final ImmutableList<MeasureCourse> measures;
  private final ImmutableMap<String, Object> facts;
  private final ImmutableMap<String, Double> workedOut;

  private ProgressInput(Builder builder) {
    this.today = builder.today;
    this.pain = Optional.ofNullable(builder.pain.get("pain"));
    this.triage = builder.triage;
    this.fractureDays = builder.fractureDays;
    this.days = builder.days;
    this.measures = builder.measures;
    this.facts = ImmutableMap.copyOf(builder.facts);
    this.workedOut = ImmutableMap.copyOf(builder.workedOut);
  }

  /**
   * Starts an input.
   *
   * @param today the day of the assessment
   * @return a builder in which everything is unknown
   */
  public static Builder builder(LocalDate today) {
    return new Builder(requireNonNull(today, "today"));
  }

  LocalDate today() {
    return today;
  }

  Optional<PainSummary> pain() {
    return pain;
  }

  Optional<TriageResult> triage() {
    return triage;
  }

  /** Returns the age of the newest fracture that has a date. */
  OptionalInt fractureDays() {
    return fractureDays;
  }

  /** Returns what is known of whole days, of none after today. */
  DailyLife days() {
    return days;
  }

  List<MeasureCourse> measures() {
    return measures;
  }

  /** Returns values by the id of their fact: Double, Boolean, String or a set of strings. */
  Map<String, Object> facts() {
    return facts;
  }

  /** Returns numbers that were counted or worked out, by the id of their fact. */
  Map<String, Double> workedOut() {
    return workedOut;
  }

  /** Shows the day, and nothing of the person. */
  @Override
  public String toString() {
    return "ProgressInput[" + today + "]";
  }

  /** Collects what is known. Not thread-safe. */
  public static final class Builder {
    private final LocalDate today;
    private final Map<String, PainSummary> pain = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Double> workedOut = new LinkedHashMap<>();
    private Optional<TriageResult> triage = Optional.empty();
    private OptionalInt fractureDays = OptionalInt.empty();
    private DailyLife days = DailyLife.unknown();
    private ImmutableList<MeasureCourse> measures = ImmutableList.of();

    private Builder(LocalDate today) {
      this.today = today;
    }

    private Builder put(String fact, Object value) {
      facts.put(fact, value);
      return this;
    }

    private Builder workedOut(String fact, double value) {
      workedOut.put(fact, value);
      return this;
    }

    /**
     * Gives the pain.
     *
     * @param summary from {@link PainTrack#summary} of the same day
     * @return this builder
     * @throws IllegalArgumentException if the summary is of another day
     */
    public Builder pain(PainSummary summary) {
      if (!summary.today().equals(today)) {
        throw new IllegalArgumentException("the pain summary must be of the same day");
      }
      pain.put("pain", summary);
      return this;
    }

    /**
     * Says how the present pain began. With it, the place and the result of triage, a rise of pain
     * can be told from a possible new fracture.
     *
     * @param onset all at once or little by little
     * @return this builder
     */
    public Builder painOnset(PainOnset onset) {
      return put("painOnset", onset.name());
    }

    /**
     * Says whether the rise of pain makes daily life or mood hard.
     *
     * @param impact whether it does
     * @return this builder
     */
    public Builder painImpact(boolean impact) {
      return put("painImpact", impact);
    }

    /**
     * Says whether the pain is in a new place of the back.
     *
     * @param newPlace whether it is
     * @return this builder
     */
    public Builder painInNewPlace(boolean newPlace) {
      return put("painNewPlace", newPlace);
    }

    /**
     * Gives what triage says of the same day: whether a red flag of a new fracture stands, how much
     * height was lost, and pain now. While the urgent questions are open, no red flag is no proof
     * that there is none.
     *
     * @param result from {@link io.osteokit.core.triage.Triage#assess}
     * @return this builder
     */
    public Builder triage(TriageResult result) {
      triage = Optional.of(result);
      return this;
    }

    /**
     * Gives the day of the newest vertebral fracture that has a date. Where {@link #triage} counts
     * from another, as one is suspected or has no date, that one counts.
     *
     * @param day the day, not after today
     * @return this builder
     * @throws IllegalArgumentException if it is after today
     */
    public Builder newestFracture(LocalDate day) {
      fractureDays = OptionalInt.of(daysSince(day));
      return this;
    }

    private int daysSince(LocalDate day) {
      if (day.isAfter(today)) {
        throw new IllegalArgumentException("a day must not lie after today");
      }
      return Math.toIntExact(ChronoUnit.DAYS.between(day, today));
    }

    /**
     * Gives the newest Roland–Morris score that is fit for decisions, of the newest days, as many
     * as {@link Windows#questionnaireDays}, and of after the newest fracture.
     *
     * @param score 0 to 24
     * @return this builder
     */
    public Builder rmdq(double score) {
      return put("rmdq", score);
    }

    /**
     * Gives the first day of wearing a brace that is still worn.
     *
     * @param day the day, not after today
     * @return this builder
     * @throws IllegalArgumentException if it is after today
     */
    public Builder braceSince(LocalDate day) {
      return put("braceDated", true).workedOut("braceDays", daysSince(day));
    }

    /**
     * Gives the first day on which a brace is known to have been worn that still is, when nobody
     * said since when; the time in it is as long as that or longer.
     *
     * @param day the day, not after today
     * @return this builder
     * @throws IllegalArgumentException if it is after today
     */
    public Builder braceSeenSince(LocalDate day) {
      return put("braceDated", false).workedOut("braceDays", daysSince(day));
    }

    /**
     * Gives what is known of whole days: hours in a brace, hours in bed and worries; what is of
     * days after today is left out.
     *
     * @param known what is known
     * @return this builder
     */
    public Builder days(DailyLife known) {
      days = known.upTo(today);
      return this;
    }

    /**
     * Gives how questionnaires and tests went; it is told as it is and decides nothing.
     *
     * @param courses one of each measure
     * @return this builder
     */
    public Builder measures(List<MeasureCourse> courses) {
      measures = ImmutableList.copyOf(courses);
      return this;
    }

    /**
     * Says that a brace was put on lately and not taken off since, so that it is worn for hours
     * that nobody knows yet.
     *
     * @param on whether it is so
     * @return this builder
     */
    public Builder braceOn(boolean on) {
      return put("braceOn", on);
    }

    /**
     * Says whether there is a plan to come out of the brace.
     *
     * @param plan whether there is
     * @return this builder
     */
    public Builder braceWeanPlan(boolean plan) {
      return put("braceWeanPlan", plan);
    }

    /**
     * Gives the medicines of which every dose of late was missed: of the days of {@link
     * Windows#medicineDays}, when {@link Windows#medicineAtLeast} doses were noted.
     *
     * @param missed their classes; empty when none is so
     * @return this builder
     */
    public Builder medicinesMissed(Set<MedicineClass> missed) {
      return put(
          "medicinesMissed", missed.stream().map(MedicineClass::name).collect(Collectors.toSet()));
    }

    /**
     * Gives the newest session, for the answer of pain to it (rule R40).
     *
     * @param session the session
     * @return this builder
     */
    public Builder lastSession(DiaryEvent.Session session) {
      rise(session.painBefore(), session.painAfter())
          .ifPresent(rise -> workedOut("sessionRise", rise));
      rise(session.painBefore(), session.painNextDay())
          .ifPresent(rise -> workedOut("nextDayRise", rise));
      return this;
    }

    /**
     * Gives the signs to stop that were noted last.
     *
     * @param stops the signs; empty if there were none
     * @param day the day of their session
     * @return this builder
     */
    public Builder stopSigns(Set<StopCriterion> stops, LocalDate day) {
      put("stopSigns", stops.stream().map(StopCriterion::id).collect(Collectors.toSet()));
      return workedOut("stopDays", (double) ChronoUnit.DAYS.between(day, today));
    }

    /**
     * Says how long sessions have been planned, as missed ones weigh less in the first days.
     *
     * @param days days of the plan up to today
     * @return this builder
     */
    public Builder plannedDays(long days) {
      return workedOut("plannedDays", (double) days);
    }

    /**
     * Gives the adherence of the newest days, as many as {@link Windows#adherenceDays}; without a
     * due session it stays unknown.
     *
     * @param adherence the counts
     * @return this builder
     */
    public Builder adherence(Adherence adherence) {
      OptionalDouble share = adherence.share();
      if (share.isPresent()) {
        Set<String> reasons =
            adherence.commonestReasons().stream()
                .map(MissedReason::name)
                .collect(Collectors.toSet());
        put("commonestMissedReasons", reasons);
        workedOut("adherence", 100 * share.getAsDouble());
      }
      return this;
    }

    /**
     * Returns the input.
     *
     * @return an immutable input
     */
    public ProgressInput build() {
      return new ProgressInput(this);
    }
  }

  /** Returns how far one pain lies above another, where both are known. */
  static Optional<Double> rise(Optional<Integer> before, Optional<Integer> after) {
    return before.flatMap(from -> after.map(to -> (double) (to - from)));
  }
}
