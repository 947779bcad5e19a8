package io.osteokit.tracking.progress;

import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Compares heights in centimetres, rounded to a tenth; a gain counts as no loss. */
final class HeightLosses {
  /** Under this name the tallest height remembered is handed in. */
  static final String TALLEST = "tallestRemembered";

  private final List<Height> heights;

  HeightLosses(List<Height> heights) {
    this.heights = heights;
  }

  /** The tallest clinic height of the days before the newest clinic height, less that. */
  OptionalDouble clinic(int withinDays) {
    return newest(MeasuredBy.CLINIC)
        .map(
            newest ->
                lossSince(
                    heights.stream()
                        .filter(height -> height.measuredBy() == MeasuredBy.CLINIC)
                        .filter(
                            height -> !height.date().isBefore(newest.date().minusDays(withinDays))),
                    newest))
        .orElse(OptionalDouble.empty());
  }

  /**
   * The tallest height by anyone before the newest at home, less that; a later clinic settles it.
   */
  OptionalDouble self() {
    Optional<LocalDate> clinic = newest(MeasuredBy.CLINIC).map(Height::date);
    return newest(MeasuredBy.SELF)
        .filter(self -> !clinic.isPresent() || clinic.get().isBefore(self.date()))
        .map(self -> lossSince(heights.stream(), self))
        .orElse(OptionalDouble.empty());
  }

  /** The tallest height remembered less the newest by anyone. */
  OptionalDouble sinceTallest(double tallest) {
    Optional<Height> newest = heights.stream().max(Comparator.comparing(Height::date));
    return newest.isPresent()
        ? OptionalDouble.of(loss(BigDecimal.valueOf(tallest), newest.get().cm()))
        : OptionalDouble.empty();
  }

  /** Of several heights of one day the tallest counts, as shrinking in a day is an error. */
  private Optional<Height> newest(MeasuredBy by) {
    return heights.stream()
        .filter(height -> height.measuredBy() == by)
        .max(Comparator.comparing(Height::date).thenComparing(Height::cm));
  }

  private static OptionalDouble lossSince(Stream<Height> before, Height newest) {
    return before
        .filter(height -> height.date().isBefore(newest.date()))
        .map(Height::cm)
        .max(BigDecimal::compareTo)
        .map(tallest -> OptionalDouble.of(loss(tallest, newest.cm())))
        .orElse(OptionalDouble.empty());
  }

  private static double loss(BigDecimal before, BigDecimal after) {
    return Math.max(0, before.subtract(after).setScale(1, RoundingMode.HALF_UP).doubleValue());
  }
}
