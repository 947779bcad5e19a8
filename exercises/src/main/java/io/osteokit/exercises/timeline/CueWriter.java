package io.osteokit.exercises.timeline;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.text.Texts;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.planning.Pace;
import io.osteokit.exercises.planning.SessionItem;
import io.osteokit.exercises.planning.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the cues of one item after the other. */
final class CueWriter {
  private final Tempo tempo;
  private final Texts texts;
  private final Locale locale;
  private final List<Cue> cues = new ArrayList<>();
  private int now;

  CueWriter(Tempo tempo, Texts texts, Locale locale) {
    this.tempo = tempo;
    this.texts = texts;
    this.locale = locale;
  }

  List<Cue> cues() {
    return cues;
  }

  void write(int index, SessionItem item, Exercise exercise, boolean last) {
    Pace pace = tempo.paceOf(exercise, item);
    int end = now + item.seconds();
    Writing writing = new Writing(index, exercise, pace);
    if (pace.seconds() > item.seconds()) {
      writing.bout(1, item.seconds());
      return;
    }
    writing.cue(CueKind.GET_READY, pace.readySeconds(), 1, 0, "cue.get-ready");
    for (int set = 1; set <= pace.sets(); set++) {
      writing.set(set);
      if (set < pace.sets()) {
        writing.cue(CueKind.REST, pace.setRestSeconds(), set, 0, "cue.rest");
      }
    }
    writing.cue(CueKind.NEXT, end - now, pace.sets(), 0, last ? "cue.finish" : "cue.next");
  }

  /** One item. */
  private final class Writing {
    private final int index;
    private final Exercise exercise;
    private final Pace pace;
    private final boolean calm;

    Writing(int index, Exercise exercise, Pace pace) {
      this.index = index;
      this.exercise = exercise;
      this.pace = pace;
      this.calm = exercise.group() == ExerciseGroup.RELAXATION;
    }

    void set(int set) {
      if (pace.reps() == 1 && pace.holdSeconds() == 0) {
        bout(set, pace.moveSeconds());
        return;
      }
      CueKind movement = calm ? CueKind.BREATHE : CueKind.MOVE;
      for (int rep = 1; rep <= pace.reps(); rep++) {
        cue(movement, pace.moveSeconds(), set, rep, calm ? "cue.breath" : "cue.move");
        cue(CueKind.HOLD, pace.holdSeconds(), set, rep, "cue.hold");
        if (pace.changeSideSeconds() > 0 && rep == pace.reps() / 2) {
          cue(CueKind.CHANGE_SIDE, pace.changeSideSeconds(), set, rep, "cue.change-side");
        } else if (rep < pace.reps()) {
          cue(CueKind.RELAX, pace.relaxSeconds(), set, rep, "cue.relax");
        }
      }
    }

    void bout(int set, int seconds) {
      cue(
          calm ? CueKind.BREATHE : CueKind.MOVE,
          seconds,
          set,
          1,
          calm ? "cue.breathe-on" : "cue.move-on");
    }

    void cue(CueKind kind, int seconds, int set, int rep, String key) {
      if (seconds == 0) {
        return;
      }
      ImmutableMap<String, String> values =
          ImmutableMap.<String, String>builder()
              .put("exercise", exercise.name())
              .put("seconds", Integer.toString(seconds))
              .put("number", Integer.toString(rep))
              .put("count", Integer.toString(pace.reps()))
              .buildOrThrow();
      String text = texts.get(key, locale, values);
      cues.add(new Cue(kind, now, seconds, index, exercise.id(), set, rep, key, text));
      now += seconds;
    }
  }
}
