/** Proofs about content: what no person may ever get, and who gets something else than before. */
@org.jspecify.annotations.NullMarked
module io.osteokit.pathways.verify {
  requires com.google.common;
  requires transitive io.osteokit.pathways;
  requires transitive static org.jspecify;
  requires org.ow2.sat4j.core;

  exports io.osteokit.pathways.verify;
  exports io.osteokit.pathways.verify.hazard;
}
