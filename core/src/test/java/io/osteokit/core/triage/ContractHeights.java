package io.osteokit.core.triage;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the case format says of heights: 2.2, point 5 of 3.2, RF-20 and the end of section 8. */
final class ContractHeights {
  private final List<Height> all = new ArrayList<>();
  private final Optional<BigDecimal> recalled;

  ContractHeights(ContractFacts facts) {
    all.addAll(facts.profile.heights().orElse(List.of()));
    for (DiaryEvent.HeightMeasured event : facts.events(DiaryEvent.HeightMeasured.class)) {
      all.add(new Height(event.at().toLocalDate(), event.cm(), event.measuredBy()));
    }
    recalled = facts.profile.youngAdultHeightCm();
  }

  boolean recalledLossOfAtLeast(String cm) {
    Optional<Height> newest = newest(all);
    return recalled.isPresent()
        && newest.isPresent()
        && loss(recalled.get(), newest.get().cm()).compareTo(new BigDecimal(cm)) >= 0;
  }

  boolean clinicLossOfTwoCentimetres() {
    List<Height> clinic = all.stream().filter(h -> h.measuredBy() == MeasuredBy.CLINIC).toList();
    Optional<Height> newest = newest(clinic);
    for (Height height : clinic) {
      long before = ChronoUnit.DAYS.between(height.date(), newest.map(Height::date).orElseThrow());
      if (before >= 1 && before <= 1096 && isTwoBelow(newest.orElseThrow(), height)) {
        return true;
      }
    }
    return false;
  }

  boolean selfHeightTwoCentimetresBelowAnEarlierOne() {
    for (Height self : all) {
      for (Height earlier : all) {
        if (self.measuredBy() == MeasuredBy.SELF
            && earlier.date().isBefore(self.date())
            && isTwoBelow(self, earlier)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTwoBelow(Height height, Height earlier) {
    return loss(earlier.cm(), height.cm()).compareTo(new BigDecimal("2.0")) >= 0;
  }

  private static BigDecimal loss(BigDecimal from, BigDecimal to) {
    return from.subtract(to).setScale(1, RoundingMode.HALF_UP);
  }

  /** Of several heights on one day the tallest counts. */
  private static Optional<Height> newest(List<Height> heights) {
    return heights.stream().max(Comparator.comparing(Height::date).thenComparing(Height::cm));
  }
}
