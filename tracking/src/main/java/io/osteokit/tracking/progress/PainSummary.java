package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What pain scores come to on a day: neutral numbers, each empty when there are too few days for
 * it. Immutable. How many days each looks at is said by the content, as {@link Progress#windows}
 * tells.
 *
 * @param today the day
 * @param newestDay the newest day with a score
 * @param usual usual pain: the median of the scores of the newest two weeks
 * @param start pain at the start: the median of the first days; empty until these are over
 * @param startDay the first of these days; empty while the start is
 * @param weekMean mean of the daily medians of the newest week, for a picture
 * @param slope how fast the daily medians rise or fall lately
 * @param trend whether they go one way lately
 * @param plateauChange by how much the median of a week differs from that of the week three weeks
 *     before, 0 or more
 * @param rise the most by which all of the newest scores, over a day or more, lie above the median
 *     before them
 * @param jump by how much the newest score lies above the lowest of its day and the day before, 0
 *     or more
 * @param newJump the jump, or 0 if pain rose within the day by as much and as high on many days
 *     before
 * @param newest the newest score, if it is of these days
 * @param lately the daily medians of these weeks, to be held against the bands of their days
 */
public record PainSummary(
    LocalDate today,
    Optional<PainDay> newestDay,
    OptionalDouble usual,
    OptionalDouble start,
    Optional<LocalDate> startDay,
    OptionalDouble weekMean,
    Optional<Slope> slope,
    Optional<MonotonicTrend> trend,
    OptionalDouble plateauChange,
    OptionalDouble rise,
    OptionalDouble jump,
    OptionalDouble newJump,
    OptionalDouble newest,
    DailySeries lately) {
  /** Checks that there is a day. */
  public PainSummary {
    requireNonNull(today, "today");
    requireNonNull(lately, "lately");
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PainSummary[…]";
  }
}
