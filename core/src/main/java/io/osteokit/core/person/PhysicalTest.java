package io.osteokit.core.person;

/** A physical test and the unit of its value. */
public enum PhysicalTest {
  /** Standing up, walking three metres, back and sitting down; seconds. */
  TIMED_UP_AND_GO,

  /** Times stood up from a chair in 30 seconds; a count. */
  CHAIR_STAND_30_S,

  /** From the back of the head to the wall when standing against it; centimetres. */
  OCCIPUT_TO_WALL,

  /** Time stood on one leg; seconds. */
  SINGLE_LEG_STANCE
}
