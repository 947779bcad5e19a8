package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.exercises.Dose.Range;
import io.osteokit.exercises.Dose.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoseTest {
  private static Dose dose(Optional<Range> hold, Optional<Range> repetitions, Optional<Span> rest) {
    return new Dose(
        hold, Optional.empty(), repetitions, false, Optional.empty(), Optional.empty(), rest);
  }

  @Test
  void a_dose_of_nothing_is_refused() {
    assertThatThrownBy(() -> dose(Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hold, a duration or repetitions");
  }

  @Test
  void repetitions_begin_at_one() {
    Optional<Range> none = Optional.of(new Range(new Span(0, 5), new Span(5, 5)));

    assertThatThrownBy(() -> dose(Optional.empty(), none, Optional.empty()))
        .hasMessage("repetitions must be 1..100, was 0..5");
  }

  @Test
  void a_hold_is_bounded_at_its_target_too() {
    Optional<Range> long_hold = Optional.of(new Range(new Span(3, 5), new Span(5, 121)));

    assertThatThrownBy(() -> dose(long_hold, Optional.empty(), Optional.empty()))
        .hasMessage("holdSeconds must be 1..120, was 5..121");
  }

  @Test
  void a_rest_may_be_nothing_at_all() {
    Optional<Range> ten = Optional.of(Range.constant(10, 10));

    assertThat(dose(Optional.empty(), ten, Optional.of(new Span(0, 0))).restSeconds())
        .contains(new Span(0, 0));
  }

  @Test
  void a_target_below_the_start_is_a_dose_that_settles() {
    Range days = new Range(new Span(7, 7), new Span(3, 3));

    assertThat(days.target().most()).isLessThan(days.start().least());
  }

  @Test
  void a_span_never_runs_downwards() {
    assertThatThrownBy(() -> new Span(5, 3)).hasMessageContaining("was 5 to 3");
  }

  @Test
  void a_span_contains_its_ends_and_nothing_beyond() {
    Span span = new Span(3, 5);

    assertThat(span.contains(3) && span.contains(5)).isTrue();
    assertThat(span.contains(2) || span.contains(6)).isFalse();
  }
}
