/** Tracking: the diary and its merge, where it is kept, measures and progress. */
@org.jspecify.annotations.NullMarked
module io.osteokit.tracking {
  requires com.google.common;
  requires transitive io.osteokit.pathways;
  requires transitive static org.jspecify;

  exports io.osteokit.tracking.diary;
  exports io.osteokit.tracking.journey;
  exports io.osteokit.tracking.measures;
  exports io.osteokit.tracking.progress;
  exports io.osteokit.tracking.report;
  exports io.osteokit.tracking.store;
}
