package io.osteokit.exercises.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.planning.Requests;
import io.osteokit.exercises.planning.Requests.Question;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import io.osteokit.exercises.planning.SessionPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineProperties {
  @Provide
  Arbitrary<Question> questions() {
    return Requests.questions();
  }

  private static Timeline timeline(Session session) {
    return Timeline.of(session, Requests.CATALOGUE, Requests.RULES.tempo());
  }

  private static Session planned(Question question) {
    Optional<Session> session = question.answer().sessionIfAny();
    Assume.that(session.isPresent());
    return session.get();
  }

  private static void addsUp(Session session) {
    int now = 0;
    for (Cue cue : timeline(session).cues()) {
      assertThat(cue.startSecond()).isEqualTo(now);
      now = cue.endSecond();
    }
    assertThat(now).isEqualTo(session.totalSeconds());
  }

  @Property(tries = 300)
  void the_cues_of_a_planned_session_add_up_to_its_length(@ForAll("questions") Question question) {
    addsUp(planned(question));
  }

  @Property(tries = 500)
  void the_cues_of_any_session_add_up_to_its_length(@ForAll long seed) {
    addsUp(anySession(new Random(seed)));
  }

  @Property(tries = 300)
  void every_repetition_and_every_held_second_is_there(@ForAll("questions") Question question) {
    Session session = planned(question);
    List<Cue> cues = timeline(session).cues();
    for (int i = 0; i < session.items().size(); i++) {
      int index = i;
      SessionItem item = session.items().get(i);
      assertThat(
              cues.stream()
                  .filter(cue -> cue.item() == index)
                  .filter(cue -> cue.kind() == CueKind.MOVE || cue.kind() == CueKind.BREATHE))
          .hasSize(item.sets() * item.reps());
      assertThat(
              cues.stream()
                  .filter(cue -> cue.item() == index && cue.kind() == CueKind.HOLD)
                  .mapToInt(Cue::seconds)
                  .sum())
          .isEqualTo(item.sets() * item.reps() * item.holdSeconds());
    }
  }

  @Property(tries = 200)
  void a_timed_exercise_lasts_as_long_as_its_dose_says(@ForAll("questions") Question question) {
    for (Cue cue : timeline(planned(question)).cues()) {
      Exercise exercise = Requests.CATALOGUE.find(cue.exercise()).orElseThrow();
      Dose dose = exercise.dose().orElseThrow();
      if (dose.durationSeconds().isPresent()
          && (cue.kind() == CueKind.MOVE || cue.kind() == CueKind.BREATHE)) {
        int least =
            exercise.id().equals("guided-imagery-rest")
                ? 60
                : dose.durationSeconds().get().start().least();
        assertThat(cue.seconds()).isGreaterThanOrEqualTo(least);
        assertThat(cue.seconds())
            .isLessThanOrEqualTo(
                Math.max(
                    dose.durationSeconds().get().start().most(),
                    dose.durationSeconds().get().target().most()));
      }
    }
  }

  @Property(tries = 200)
  void playing_in_pieces_ends_where_playing_at_once_ends(
      @ForAll("questions") Question question, @ForAll long seed) {
    Timeline timeline = timeline(planned(question));
    Random random = new Random(seed);
    Player player = Player.start(timeline);
    long millis = 0;
    for (int i = 0; i < 20; i++) {
      int step = random.nextInt(60_000);
      millis += step;
      player = player.after(Duration.ofMillis(step));
    }
    Player atOnce = Player.start(timeline).after(Duration.ofMillis(millis));
    assertThat(player.position()).isEqualTo(atOnce.position());
    assertThat(player.cue()).isEqualTo(atOnce.cue());
  }

  private static Session anySession(Random random) {
    List<Exercise> exercises = Requests.CATALOGUE.exercises();
    List<SessionItem> items = new ArrayList<>();
    for (SessionPart part : SessionPart.values()) {
      for (int i = 0; i <= random.nextInt(3); i++) {
        String id = exercises.get(random.nextInt(exercises.size())).id();
        int sets = 1 + random.nextInt(4);
        int reps = 1 + random.nextInt(12);
        int hold = random.nextInt(6);
        int seconds = Math.max(1, sets * reps * hold + random.nextInt(200));
        items.add(new SessionItem(id, part, sets, reps, hold, random.nextInt(60), seconds));
      }
    }
    return Session.of(90, items);
  }
}
