package io.osteokit.exercises.timeline;

/** What a cue asks for. */
public enum CueKind {
  /** Get into position for the exercise. */
  GET_READY,
  /** Move: one repetition, or a bout of a timed exercise. */
  MOVE,
  /** Hold the position and keep breathing. */
  HOLD,
  /** Let go between two repetitions. */
  RELAX,
  /** Breathe slowly or rest calmly: one breath, or a timed spell. */
  BREATHE,
  /** Change to the other side. */
  CHANGE_SIDE,
  /** Rest between two sets. */
  REST,
  /** The exercise is done; the next follows, or the session ends. */
  NEXT
}
