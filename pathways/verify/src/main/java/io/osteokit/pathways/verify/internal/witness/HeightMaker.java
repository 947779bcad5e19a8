package io.osteokit.pathways.verify.internal.witness;

import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.ProfileBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes heights: two in a clinic, the later one lower, and one at home after both; or on the day of
 * the later one, if no height at home is known since the clinic.
 */
final class HeightMaker {
  private static final double NEWEST_CLINIC_CM = 160;

  private final Snapshot said;

  HeightMaker(Snapshot said) {
    this.said = said;
  }

  void addTo(ProfileBuilder profile) {
    List<Height> heights = new ArrayList<>();
    Optional<Range> clinic = said.range("CLINIC_HEIGHT_LOSS");
    Optional<Range> self = said.range("SELF_HEIGHT_LOSS");
    Optional<Range> recalled = said.range("RECALLED_HEIGHT_LOSS");
    int newestDay = said.range("NEWEST_HEIGHT_DAYS").map(r -> r.whole(5)).orElse(5);
    boolean clinicFollows =
        self.isPresent() && !said.range("SELF_HEIGHT_LOSS_SINCE_CLINIC").isPresent();
    int earlierDay = self.isPresent() ? newestDay + 5 : newestDay;
    int clinicDay = clinicFollows ? newestDay : earlierDay;
    double tallest = NEWEST_CLINIC_CM;
    double newest = NEWEST_CLINIC_CM;
    if (clinic.isPresent()) {
      int within =
          said.taken("CLINIC_HEIGHT_LOSS").stream()
              .mapToInt(taken -> taken.numbers().getOrDefault("withinDays", 2))
              .min()
              .orElse(2);
      double before = NEWEST_CLINIC_CM + clinic.get().near(0);
      tallest = clinicFollows ? before : Math.max(tallest, before);
      heights.add(height(clinicDay + Math.min(within, 300), before, MeasuredBy.CLINIC));
      heights.add(height(clinicDay, NEWEST_CLINIC_CM, MeasuredBy.CLINIC));
    }
    if (self.isPresent()) {
      if (heights.isEmpty()) {
        heights.add(height(earlierDay, tallest, MeasuredBy.SELF));
        if (clinicFollows) {
          heights.add(height(clinicDay, NEWEST_CLINIC_CM, MeasuredBy.CLINIC));
        }
      }
      double atHome = tallest - self.get().near(0);
      heights.add(height(newestDay, atHome, MeasuredBy.SELF));
      newest = clinicFollows ? Math.max(NEWEST_CLINIC_CM, atHome) : atHome;
    }
    if (recalled.isPresent()) {
      if (heights.isEmpty()) {
        heights.add(height(newestDay, newest, MeasuredBy.CLINIC));
      }
      profile.youngAdultHeightCm(tenths(newest + recalled.get().near(0)));
    }
    if (heights.isEmpty() && said.range("NEWEST_HEIGHT_DAYS").isPresent()) {
      heights.add(height(newestDay, newest, MeasuredBy.CLINIC));
    }
    if (!heights.isEmpty()) {
      profile.heights(heights);
    }
  }

  private static Height height(int daysAgo, double cm, MeasuredBy by) {
    return Height.of(CaseMaker.daysAgo(daysAgo), tenths(cm), by);
  }

  private static double tenths(double cm) {
    return Math.rint(cm * 10) / 10;
  }
}
