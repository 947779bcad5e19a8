package io.osteokit.exercises.planning;

/** How the body took a session, as the content judges it; the last is the one that weighs most. */
enum Response {
  /** It went well, and this is known. */
  EASY,
  /** Neither, or not known. */
  NEITHER,
  /** Pain or a stop sign answered it. */
  SETBACK
}
