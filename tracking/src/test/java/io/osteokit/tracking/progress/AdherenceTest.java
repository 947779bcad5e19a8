package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.osteokit.core.person.MissedReason;
import io.osteokit.tracking.progress.PlannedSession.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdherenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final ActivePeriod MONTH = ActivePeriod.since(TODAY.minusDays(30));

  private static PlannedSession ago(int days, Outcome outcome) {
    return PlannedSession.of(TODAY.minusDays(days), outcome);
  }

  private static Adherence of(PlannedSession... planned) {
    return Adherence.of(List.of(planned), MONTH, TODAY);
  }

  @Test
  void adherence_is_what_was_done_of_what_was_due() {
    Adherence adherence =
        of(
            ago(1, Outcome.DONE),
            ago(2, Outcome.PARTLY_DONE),
            ago(3, Outcome.SKIPPED),
            ago(4, Outcome.NOT_RECORDED));

    assertThat(adherence.due()).isEqualTo(4);
    assertThat(adherence.share()).hasValue(0.25);
  }

  @Test
  void when_nothing_was_due_there_is_no_adherence() {
    Adherence adherence = of();

    assertThat(adherence.share()).isEmpty();
    assertThat(adherence.interval()).isEmpty();
  }

  @Test
  void days_before_and_after_the_plan_are_not_due() {
    ActivePeriod week =
        new ActivePeriod(TODAY.minusDays(10), Optional.of(TODAY.minusDays(4)), List.of());
    Adherence adherence =
        Adherence.of(
            List.of(
                ago(11, Outcome.NOT_RECORDED),
                ago(10, Outcome.DONE),
                ago(4, Outcome.DONE),
                ago(3, Outcome.NOT_RECORDED)),
            week,
            TODAY);

    assertThat(adherence.notDue()).isEqualTo(2);
    assertThat(adherence.share()).hasValue(1);
  }

  @Test
  void a_pause_counts_neither_for_nor_against() {
    ActivePeriod paused =
        new ActivePeriod(
            TODAY.minusDays(30),
            Optional.empty(),
            List.of(new ActivePeriod.Pause(TODAY.minusDays(5), TODAY.minusDays(3))));
    Adherence adherence =
        Adherence.of(
            List.of(
                ago(6, Outcome.NOT_RECORDED),
                ago(5, Outcome.NOT_RECORDED),
                ago(3, Outcome.DONE),
                ago(2, Outcome.DONE)),
            paused,
            TODAY);

    assertThat(adherence.paused()).isEqualTo(2);
    assertThat(adherence.share()).hasValue(0.5);
  }

  @Test
  void today_is_due_once_something_is_recorded_and_tomorrow_never_is() {
    assertThat(of(ago(0, Outcome.NOT_RECORDED)).due()).isZero();
    assertThat(of(ago(0, Outcome.DONE)).due()).isEqualTo(1);
    assertThat(of(ago(0, Outcome.SKIPPED)).due()).isEqualTo(1);
    assertThat(of(ago(-1, Outcome.DONE)).notDue()).isEqualTo(1);
  }

  @Test
  void reasons_are_counted_and_the_commonest_named() {
    Adherence adherence =
        of(
            new PlannedSession(TODAY, Outcome.SKIPPED, Optional.of(MissedReason.PAIN)),
            new PlannedSession(TODAY, Outcome.PARTLY_DONE, Optional.of(MissedReason.PAIN)),
            new PlannedSession(TODAY, Outcome.SKIPPED, Optional.of(MissedReason.TIME)));

    assertThat(adherence.reasons()).isEqualTo(Map.of(MissedReason.PAIN, 2, MissedReason.TIME, 1));
    assertThat(adherence.commonestReasons()).containsExactly(MissedReason.PAIN);
    assertThat(of().commonestReasons()).isEmpty();
  }

  /** From {@code scipy.stats.binomtest(k, n).proportion_ci(method="wilson")}. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0.0, 0.7934506856227626",
    "1, 1, 0.20654931437723745, 1.0",
    "3, 4, 0.30064184258240184, 0.9544127391902995",
    "0, 10, 0.0, 0.27753279986288926",
    "7, 10, 0.39677814746114526, 0.892208732593699",
    "10, 10, 0.7224672001371109, 1.0",
    "84, 100, 0.7557973061072976, 0.8990471151119521"
  })
  void the_interval_is_wilsons_as_scipy_has_it(int done, int of, double low, double high) {
    Interval interval = Interval.wilson(done, of);

    assertThat(interval.low()).isEqualTo(low, within(1e-15));
    assertThat(interval.high()).isEqualTo(high, within(1e-15));
  }

  @Test
  void periods_that_end_before_they_begin_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivePeriod(TODAY, Optional.of(TODAY.minusDays(1)), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivePeriod.Pause(TODAY, TODAY.minusDays(1)));
  }

  @Property
  void parts_add_up_to_the_whole_and_the_share_stays_within_its_interval(
      @ForAll @Size(max = 40) List<@IntRange(min = -3, max = 40) Integer> days,
      @ForAll @IntRange(max = 40) int cut) {
    List<PlannedSession> all = new ArrayList<>();
    for (int day : days) {
      all.add(ago(day, OUTCOMES.get(Math.floorMod(day * 7 + all.size(), OUTCOMES.size()))));
    }
    int split = Math.min(cut, all.size());
    Adherence whole = Adherence.of(all, MONTH, TODAY);

    assertThat(
            Adherence.of(all.subList(0, split), MONTH, TODAY)
                .plus(Adherence.of(all.subList(split, all.size()), MONTH, TODAY)))
        .isEqualTo(whole);
    assertThat(whole.due() + whole.paused() + whole.notDue()).isEqualTo(all.size());
    whole
        .interval()
        .ifPresent(
            interval ->
                assertThat(whole.share().getAsDouble()).isBetween(interval.low(), interval.high()));
  }
}
