package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DailySeriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void without_a_day_nothing_is_known() {
    DailySeries none = DailySeries.of(Map.of());

    assertThat(none.median()).isEmpty();
    assertThat(none.slope()).isEmpty();
    assertThat(none.trend()).isEmpty();
    assertThat(none.rollingMean(7, 1).size()).isZero();
  }

  @Test
  void a_part_holds_both_its_ends() {
    DailySeries series =
        DailySeries.of(Map.of(DAY, 1.0, DAY.plusDays(2), 2.0, DAY.plusDays(5), 3.0));

    assertThat(series.between(DAY, DAY.plusDays(2)).values().values()).containsExactly(1.0, 2.0);
    assertThat(series.between(DAY.plusDays(3), DAY.plusDays(4)).size()).isZero();
    assertThat(series.between(DAY.plusDays(4), DAY).size()).isZero();
  }

  @Test
  void a_mean_needs_enough_days_of_its_calendar_window() {
    DailySeries series =
        DailySeries.of(Map.of(DAY, 4.0, DAY.plusDays(6), 8.0, DAY.plusDays(7), 6.0));

    assertThat(series.rollingMean(7, 2).values())
        .isEqualTo(Map.of(DAY.plusDays(6), 6.0, DAY.plusDays(7), 7.0));
  }

  @Test
  void what_is_no_number_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DailySeries.of(Map.of(DAY, Double.NaN)))
        .withMessage("every value must be a finite number");
  }

  @Test
  void text_of_results_shows_no_number_of_the_person() {
    DailySeries series =
        DailySeries.of(Map.of(DAY, 7.5, DAY.plusDays(1), 9.5, DAY.plusDays(3), 7.5));

    assertThat(series + " " + series.slope() + series.trend())
        .isEqualTo("DailySeries[3 days] Optional[Slope[3 days]]Optional[MonotonicTrend[3 days]]");
  }

  @Test
  void the_normal_distribution_is_right_near_and_far_from_the_middle() {
    assertThat(Normal.twoSided(0)).isEqualTo(1);
    assertThat(Normal.twoSided(1)).isEqualTo(0.31731050786291415, within(1e-15));
    assertThat(Normal.twoSided(-1.959963984540054)).isEqualTo(0.05, within(1e-15));
    assertThat(Normal.twoSided(2.9)).isEqualTo(0.003731626600768075, within(1e-14));
    assertThat(Normal.twoSided(6)).isEqualTo(1.973175290075389e-9, within(1e-22));
  }
}
