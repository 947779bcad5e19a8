package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one implementation of {@link CheckIn}. */
record CheckInData(
    LocalDate date,
    Optional<Integer> painNow,
    Optional<Integer> painWorst24h,
    Optional<BigDecimal> painAverage7d,
    Optional<PainOnset> painOnset,
    Optional<LocalDate> painStartedOn,
    Optional<Boolean> painLimitsActivity,
    Map<Finding, Boolean> answers,
    Others others,
    Optional<Set<YellowFlag>> yellowFlags,
    Optional<BigDecimal> bedHoursPerDay,
    Optional<Set<String>> asksFor)
    implements CheckIn {
  CheckInData {
    Checks.date(date, "date");
    Checks.whole(painNow, "0", Limits.PAIN_MAX, "painNow");
    Checks.whole(painWorst24h, "0", Limits.PAIN_MAX, "painWorst24h");
    painAverage7d = Checks.between(painAverage7d, "0", Limits.PAIN_MAX, "painAverage7d");
    requireNonNull(painOnset, "painOnset");
    Checks.date(painStartedOn, "painStartedOn");
    requireNonNull(painLimitsActivity, "painLimitsActivity");
    answers = Maps.immutableEnumMap(answers);
    requireNonNull(others, "others");
    yellowFlags = Checks.words(yellowFlags, "yellowFlags");
    bedHoursPerDay = Checks.between(bedHoursPerDay, "0", Limits.HOURS_MAX, "bedHoursPerDay");
    asksFor = Checks.ids(asksFor, "asksFor");
  }

  @Override
  public CheckInBuilder toBuilder() {
    return new CheckInBuilder(this);
  }

  @Override
  public String toString() {
    return "CheckIn[…]";
  }
}
