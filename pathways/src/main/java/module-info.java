/** Pathways: options, reviews and the decision that ties triage, screen and session together. */
@org.jspecify.annotations.NullMarked
module io.osteokit.pathways {
  requires com.google.common;
  requires transitive io.osteokit.exercises;
  requires transitive static org.jspecify;

  exports io.osteokit.pathways;
  exports io.osteokit.pathways.contacts;
  exports io.osteokit.pathways.describe;
  exports io.osteokit.pathways.education;
  exports io.osteokit.pathways.trace;
}
