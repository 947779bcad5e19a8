package io.osteokit.exercises.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.planning.Requests;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import io.osteokit.exercises.planning.SessionPart;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlayerTest {
  private static final Timeline TIMELINE =
      Timeline.of(
          Session.of(
              5,
              ImmutableList.of(
                  new SessionItem("supine-leg-press", SessionPart.WARM_UP, 1, 4, 3, 5, 60),
                  new SessionItem("glute-squeeze", SessionPart.MAIN, 1, 3, 3, 5, 45),
                  new SessionItem(
                      "diaphragmatic-breathing", SessionPart.COOL_DOWN, 1, 10, 0, 0, 75))),
          Requests.CATALOGUE,
          Requests.RULES.tempo());

  private static Player at(long millis) {
    return Player.start(TIMELINE).after(Duration.ofMillis(millis));
  }

  @Test
  void cues_of_a_two_sided_exercise_come_in_order() {
    assertThat(TIMELINE.cues())
        .filteredOn(cue -> cue.item() == 0)
        .extracting(Cue::kind)
        .containsExactly(
            CueKind.GET_READY,
            CueKind.MOVE,
            CueKind.HOLD,
            CueKind.RELAX,
            CueKind.MOVE,
            CueKind.HOLD,
            CueKind.CHANGE_SIDE,
            CueKind.MOVE,
            CueKind.HOLD,
            CueKind.RELAX,
            CueKind.MOVE,
            CueKind.HOLD,
            CueKind.NEXT);
  }

  @Test
  void it_starts_with_getting_ready() {
    assertThat(Player.start(TIMELINE).cue().orElseThrow().kind()).isEqualTo(CueKind.GET_READY);
    assertThat(Player.start(TIMELINE).remaining()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void a_cue_ends_when_the_next_begins() {
    assertThat(at(5_999).cue().orElseThrow().kind()).isEqualTo(CueKind.GET_READY);
    assertThat(at(6_000).cue().orElseThrow().kind()).isEqualTo(CueKind.MOVE);
  }

  @Test
  void time_stands_still_while_paused() {
    Player paused = at(7_000).pause();
    assertThat(paused.after(Duration.ofMinutes(3)).position()).isEqualTo(Duration.ofSeconds(7));
    assertThat(paused.resume().after(Duration.ofSeconds(1)).position())
        .isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void skipping_goes_to_the_next_exercise_and_stays_paused() {
    Player skipped = at(7_000).pause().skip();
    assertThat(skipped.position()).isEqualTo(Duration.ofSeconds(60));
    assertThat(skipped.cue().orElseThrow().exercise()).isEqualTo("glute-squeeze");
    assertThat(skipped.isPaused()).isTrue();
  }

  @Test
  void skipping_the_last_exercise_ends_the_session() {
    Player end = at(110_000).skip();
    assertThat(end.isFinished()).isTrue();
    assertThat(end.cue()).isEmpty();
    assertThat(end.remaining()).isZero();
    assertThat(end.skip().isFinished()).isTrue();
  }

  @Test
  void an_exercise_can_be_started_again() {
    assertThat(at(70_000).again().position()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void it_stops_at_the_end_however_long_one_waits() {
    assertThat(Player.start(TIMELINE).after(Duration.ofDays(300_000_000L)).position())
        .isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void time_does_not_run_backwards() {
    assertThatThrownBy(() -> at(0).after(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_last_cue_says_that_it_is_over() {
    assertThat(TIMELINE.cues().get(TIMELINE.cues().size() - 1).textKey()).isEqualTo("cue.finish");
  }

  @Test
  void a_hold_says_how_long_and_to_breathe() {
    assertThat(at(8_500).cue().orElseThrow().text()).contains("3 seconds").contains("breathing");
  }
}
