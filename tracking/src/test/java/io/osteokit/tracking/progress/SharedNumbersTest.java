package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.triage.Triage;
import io.osteokit.tracking.measures.Measures;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where triage and tracking look at the same fact, their numbers must be the same. */
class SharedNumbersTest {
  private static final RuleBook TRIAGE = Triage.shipped().rules();
  private static final RuleBook PROGRESS = Progress.shipped().rules();

  @ParameterizedTest
  @CsvSource({
    "RF-20.within-days, height.clinic, clinicHeightLoss",
    "ES-03.within-days, bed.long, bedHours",
    "ES-04.routine, brace.overdue, braceDays",
    "ES-04.routine, brace.no-plan, braceDays"
  })
  void a_limit_of_progress_is_one_of_triage(String triage, String progress, String fact) {
    assertThat(limits(TRIAGE, triage, fact)).containsAllEntriesOf(limits(PROGRESS, progress, fact));
  }

  /** Facts that mean the same under another name. */
  @ParameterizedTest
  @CsvSource({
    "heightLossToImage.so, recalledHeightLoss, height.tallest, recalledHeightLoss",
    "ask.profile.heights.so, selfHeightLoss, height.self, selfHeightLossSinceClinic",
    "ask.profile.brace.weanPlan.so, braceDays, brace.wean, braceDays",
    "RF-17.same-day, painNow, contact.fracture.severe, painNewest",
    "RF-17.same-day, painNow, contact.fracture.severe, painNow",
    "RF-17.same-day, painNow, contact.unclear.severe, painNewest",
    "RF-17.same-day, painNow, contact.unclear.severe, painNow",
    "RF-25.within-days.worse-again, youngestFractureDays, contact.flare.healing, fractureDays"
  })
  void a_limit_of_progress_is_that_of_triage(
      String triage, String fact, String progress, String same) {
    assertThat(limits(PROGRESS, progress, same)).isEqualTo(limits(TRIAGE, triage, fact));
  }

  @ParameterizedTest
  @CsvSource({
    "fallFactRecorded.so, timedUpAndGo, TIMED_UP_AND_GO.fall-risk",
    "several.so, occiputToWall, OCCIPUT_TO_WALL.hyperkyphosis"
  })
  void a_limit_of_a_test_is_that_of_triage(String triage, String fact, String measure) {
    assertThat(limits(Measures.shipped().rules(), measure, "value"))
        .isEqualTo(limits(TRIAGE, triage, fact));
  }

  @Test
  void missed_sessions_are_counted_over_the_same_time() {
    assertThat(Triage.shipped().outline().taken())
        .filteredOn(taken -> taken.fact().id().equals("commonestMissedReasons"))
        .extracting(taken -> taken.numbers().get("withinDays"))
        .containsExactly(Progress.shipped().windows().adherenceDays());
  }

  private static Map<Double, Condition.Comparison> limits(RuleBook book, String id, String fact) {
    Map<Double, Condition.Comparison> limits = new TreeMap<>();
    Rule rule = book.rules().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    rule.when()
        .leaves()
        .filter(leaf -> leaf.fact().equals(fact))
        .filter(Condition.Compare.class::isInstance)
        .map(Condition.Compare.class::cast)
        .forEach(compare -> limits.put(compare.limit(), compare.comparison()));
    assertThat(limits).isNotEmpty();
    return limits;
  }
}
