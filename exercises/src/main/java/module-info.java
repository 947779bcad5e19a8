/** Exercises: the catalogue and its packs, the safety screen, the planners and the timeline. */
@org.jspecify.annotations.NullMarked
module io.osteokit.exercises {
  requires com.google.common;
  requires transitive io.osteokit.core;
  requires transitive static org.jspecify;

  exports io.osteokit.exercises;
  exports io.osteokit.exercises.planning;
  exports io.osteokit.exercises.timeline;
}
