/** The tests that every diary store has to pass. */
@org.jspecify.annotations.NullMarked
module io.osteokit.tracking.testkit {
  requires com.google.common;
  requires transitive io.osteokit.tracking;
  requires transitive org.junit.jupiter.api;
  requires transitive static org.jspecify;

  exports io.osteokit.tracking.testkit;

  // The tests themselves are nobody's to call but JUnit's.
  opens io.osteokit.tracking.testkit to
      org.junit.platform.commons;
}
