package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link CheckIn}; what is not stated stays unknown or unanswered.
 *
 * <pre>{@code
 * CheckIn checkIn =
 *     CheckIn.on(today).painNow(4).yes(Finding.NEW_BACK_PAIN).everythingElseNo().build();
 * }</pre>
 *
 * <p>Ranges are checked by {@link #build}. Not thread-safe.
 */
public final class CheckInBuilder {
  private final LocalDate date;
  private Optional<Integer> painNow = Optional.empty();
  private Optional<Integer> painWorst24h = Optional.empty();
  private Optional<BigDecimal> painAverage7d = Optional.empty();
  private Optional<PainOnset> painOnset = Optional.empty();
  private Optional<LocalDate> painStartedOn = Optional.empty();
  private Optional<Boolean> painLimitsActivity = Optional.empty();
  private final Map<Finding, Boolean> answers = new LinkedHashMap<>();
  private Others others = Others.UNANSWERED;
  private Optional<Set<YellowFlag>> yellowFlags = Optional.empty();
  private Optional<BigDecimal> bedHoursPerDay = Optional.empty();
  private Optional<Set<String>> asksFor = Optional.empty();

  CheckInBuilder(LocalDate date) {
    this.date = requireNonNull(date, "date");
  }

  CheckInBuilder(CheckIn said) {
    date = said.date();
    painNow = said.painNow();
    painWorst24h = said.painWorst24h();
    painAverage7d = said.painAverage7d();
    painOnset = said.painOnset();
    painStartedOn = said.painStartedOn();
    painLimitsActivity = said.painLimitsActivity();
    answers.putAll(said.answers());
    others = said.others();
    yellowFlags = said.yellowFlags();
    bedHoursPerDay = said.bedHoursPerDay();
    asksFor = said.asksFor();
  }

  /** States the pain now, 0 to 10. */
  public CheckInBuilder painNow(int painNow) {
    this.painNow = Optional.of(painNow);
    return this;
  }

  /** States the worst pain within the last day, 0 to 10. */
  public CheckInBuilder painWorst24h(int painWorst24h) {
    this.painWorst24h = Optional.of(painWorst24h);
    return this;
  }

  /** States the average pain of the last seven days, 0 to 10. */
  public CheckInBuilder painAverage7d(BigDecimal painAverage7d) {
    this.painAverage7d = Optional.of(painAverage7d);
    return this;
  }

  /** States {@link CheckIn#painAverage7d}; taken as the decimal number it prints as. */
  public CheckInBuilder painAverage7d(double painAverage7d) {
    return painAverage7d(BigDecimal.valueOf(painAverage7d));
  }

  /** States how the present pain began. */
  public CheckInBuilder painOnset(PainOnset painOnset) {
    this.painOnset = Optional.of(painOnset);
    return this;
  }

  /** States the day the present pain began. */
  public CheckInBuilder painStartedOn(LocalDate painStartedOn) {
    this.painStartedOn = Optional.of(painStartedOn);
    return this;
  }

  /** States whether the pain limits moving or daily tasks. */
  public CheckInBuilder painLimitsActivity(boolean painLimitsActivity) {
    this.painLimitsActivity = Optional.of(painLimitsActivity);
    return this;
  }

  /** Answers a finding; a later answer replaces an earlier one. */
  public CheckInBuilder answer(Finding finding, boolean yes) {
    answers.put(requireNonNull(finding, "finding"), yes);
    return this;
  }

  /** Answers a finding with yes. */
  public CheckInBuilder yes(Finding finding) {
    return answer(finding, true);
  }

  /** Answers a finding with no. */
  public CheckInBuilder no(Finding finding) {
    return answer(finding, false);
  }

  /**
   * States that every finding without an answer was asked and answered with no. Do so only if it
   * was; without this they count as unanswered.
   */
  public CheckInBuilder everythingElseNo() {
    return others(Others.NO);
  }

  /** States what every finding stands for that has no answer; at first it is unanswered. */
  public CheckInBuilder others(Others others) {
    this.others = requireNonNull(others, "others");
    return this;
  }

  /** Adds to {@link CheckIn#yellowFlags}, which are known then. */
  public CheckInBuilder yellowFlag(YellowFlag yellowFlag) {
    this.yellowFlags = Additions.toSet(yellowFlags, yellowFlag);
    return this;
  }

  /** States all of {@link CheckIn#yellowFlags}; an empty collection says that there is none. */
  public CheckInBuilder yellowFlags(Collection<YellowFlag> yellowFlags) {
    this.yellowFlags = Additions.allSet(yellowFlags);
    return this;
  }

  /** States the hours in bed a day, nights included, 0 to 24. */
  public CheckInBuilder bedHoursPerDay(BigDecimal bedHoursPerDay) {
    this.bedHoursPerDay = Optional.of(bedHoursPerDay);
    return this;
  }

  /** States {@link CheckIn#bedHoursPerDay}; taken as the decimal number it prints as. */
  public CheckInBuilder bedHoursPerDay(double bedHoursPerDay) {
    return bedHoursPerDay(BigDecimal.valueOf(bedHoursPerDay));
  }

  /** Adds the id of an option or exercise to {@link CheckIn#asksFor}, which is known then. */
  public CheckInBuilder asksFor(String id) {
    this.asksFor = Additions.toSet(asksFor, id);
    return this;
  }

  /** States all of {@link CheckIn#asksFor}; an empty collection says that nothing was asked. */
  public CheckInBuilder asksFor(Collection<String> ids) {
    this.asksFor = Additions.allSet(ids);
    return this;
  }

  /**
   * Returns the check-in.
   *
   * @throws IllegalArgumentException if a number is out of range; the message names the property
   *     and shows no value
   */
  public CheckIn build() {
    return new CheckInData(
        date,
        painNow,
        painWorst24h,
        painAverage7d,
        painOnset,
        painStartedOn,
        painLimitsActivity,
        answers,
        others,
        yellowFlags,
        bedHoursPerDay,
        asksFor);
  }
}
