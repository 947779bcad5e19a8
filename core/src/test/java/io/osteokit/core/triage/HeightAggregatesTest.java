package io.osteokit.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Profile;
import io.osteokit.core.rules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How heights are compared, whoever measured them and in whatever order they are listed. */
class HeightAggregatesTest {
  private static final Triage TRIAGE = Triage.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int CODES = 200;

  private static Height clinic(int daysAgo, double cm) {
    return Height.of(TODAY.minusDays(daysAgo), cm, MeasuredBy.CLINIC);
  }

  private static Height home(int daysAgo, double cm) {
    return Height.of(TODAY.minusDays(daysAgo), cm, MeasuredBy.SELF);
  }

  private static Facts facts(List<Height> heights) {
    Profile profile = Profile.builder().heights(heights).youngAdultHeightCm(165).build();
    return TRIAGE.assess(Case.builder("p-1", TODAY).profile(profile).build()).facts();
  }

  private static OptionalDouble loss(String fact, Height... heights) {
    return facts(Arrays.asList(heights)).number(fact);
  }

  @Test
  void a_loss_at_home_stays_one_after_a_clinic_has_measured() {
    assertThat(loss("selfHeightLoss", clinic(300, 160), home(100, 154), clinic(50, 160)))
        .hasValue(6);
  }

  @Test
  void a_loss_at_home_that_a_clinic_has_followed_is_none_since_the_clinic() {
    assertThat(loss("selfHeightLossSinceClinic", clinic(300, 160), home(100, 154), clinic(99, 160)))
        .isEmpty();
    assertThat(
            loss("selfHeightLossSinceClinic", clinic(300, 160), home(100, 154), clinic(100, 160)))
        .isEmpty();
    assertThat(
            loss("selfHeightLossSinceClinic", clinic(300, 160), home(100, 154), clinic(101, 160)))
        .hasValue(6);
  }

  @Test
  void
      after_the_clinic_only_newer_heights_at_home_count_and_every_earlier_one_is_held_against_them() {
    assertThat(
            loss(
                "selfHeightLossSinceClinic",
                clinic(300, 161.5),
                home(100, 154),
                clinic(50, 160),
                home(10, 159)))
        .hasValue(2.5);
  }

  @Test
  void of_several_heights_at_home_on_a_day_the_lowest_is_the_loss() {
    assertThat(loss("selfHeightLoss", home(9, 160), home(1, 159), home(1, 157))).hasValue(3);
    assertThat(loss("selfHeightLoss", home(1, 160), home(1, 157))).isEmpty();
  }

  @Test
  void differences_are_rounded_to_a_tenth() {
    assertThat(loss("selfHeightLoss", home(9, 160), home(1, 158.05))).hasValue(2);
  }

  @Property(tries = 300)
  void the_order_of_the_list_changes_nothing_and_every_pair_is_compared(
      @ForAll @Size(max = 6) List<@IntRange(max = CODES - 1) Integer> codes) {
    List<Height> heights =
        codes.stream()
            .map(
                code ->
                    code % 2 == 0
                        ? clinic(code / 20, 150 + code % 20)
                        : home(code / 20, 150 + code % 20))
            .toList();
    List<Height> reversed = new ArrayList<>(heights);
    Collections.reverse(reversed);
    LocalDate clinic =
        heights.stream()
            .filter(one -> one.measuredBy() == MeasuredBy.CLINIC)
            .map(Height::date)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);

    Facts facts = facts(heights);

    assertThat(facts(reversed)).isEqualTo(facts);
    assertThat(facts.number("selfHeightLoss")).isEqualTo(pairs(heights, LocalDate.MIN));
    assertThat(facts.number("selfHeightLossSinceClinic")).isEqualTo(pairs(heights, clinic));
  }

  private static OptionalDouble pairs(List<Height> heights, LocalDate after) {
    return heights.stream()
        .filter(one -> one.measuredBy() == MeasuredBy.SELF && one.date().isAfter(after))
        .flatMap(
            one ->
                heights.stream()
                    .filter(earlier -> earlier.date().isBefore(one.date()))
                    .map(earlier -> earlier.cm().subtract(one.cm())))
        .mapToDouble(BigDecimal::doubleValue)
        .max();
  }
}
