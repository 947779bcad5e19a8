package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.YellowFlag;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is held against each other when two worlds are compared. */
class OutcomesTest {
  static List<Path> cases() {
    return OpenCases.files();
  }

  private static Outcomes of(Someone someone) {
    return new Outcomes(Reasoning.REASONS, Reasoning.world(someone.person()));
  }

  @Test
  void a_day_later_after_a_fracture_the_next_review_is_as_far_off_as_its_date() {
    // Review on day 14: in four days on day 10, and in three on day 11.
    assertThat(of(Someone.broken(10)).differences(of(Someone.broken(11))))
        .containsExactly(AskNext.Effect.REVIEW);
  }

  @Test
  void where_the_review_is_in_so_many_days_a_day_makes_no_difference() {
    assertThat(of(Someone.broken(50)).differences(of(Someone.broken(51)))).isEmpty();
    assertThat(of(Someone.broken(50)).differs(of(Someone.broken(51)))).isFalse();
  }

  @Test
  void a_worry_changes_options_and_nothing_else() {
    Outcomes worried = of(Someone.broken(50).says(c -> c.yellowFlag(YellowFlag.FEAR_OF_MOVEMENT)));

    assertThat(of(Someone.broken(50)).differences(worried)).containsExactly(AskNext.Effect.OPTIONS);
    assertThat(of(Someone.broken(50)).differs(worried)).isTrue();
  }

  @Test
  void urgency_is_counted_from_none_to_emergency() {
    assertThat(of(Someone.broken(50)).urgency()).isZero();
    assertThat(of(Someone.broken(50).says(c -> c.yes(Finding.CHEST_PAIN))).urgency()).isEqualTo(4);
  }

  @Test
  void what_differs_is_counted_one_by_one() {
    Outcomes one = of(Someone.broken(10));

    assertThat(one.touched(one)).isZero();
    assertThat(one.touched(of(Someone.broken(11)))).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_days_to_the_review_are_those_of_the_decision(Path file) {
    Case person = OpenCases.person(file);
    Decision decision = OpenCases.PATHWAY.decide(person);
    World world = Reasoning.world(person);

    int days =
        OpenCases.PATHWAY
            .daysToReview(world.options(), (int) world.facts().number("fractureAgeDays").orElse(0))
            .orElseThrow();

    assertThat(days)
        .isEqualTo((int) ChronoUnit.DAYS.between(person.today(), decision.nextReview()));
  }
}
