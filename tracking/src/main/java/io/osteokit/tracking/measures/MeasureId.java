package io.osteokit.tracking.measures;

/** The measures that OsteoKit scores. */
public enum MeasureId {
  /** Pain on the numeric rating scale, 0 to 10. */
  PAIN_NRS,
  /** Pain, enjoyment and general activity: three items. */
  PEG,
  /** Roland–Morris disability questionnaire with 24 statements. */
  RMDQ_24,
  /** Oswestry disability index: ten sections. */
  ODI,
  /** Quality of life in osteoporosis, 41 items; the total only. */
  QUALEFFO_41,
  /** Standing up, walking three metres, back and sitting down; seconds. */
  TIMED_UP_AND_GO,
  /** Times stood up from a chair in 30 seconds. */
  CHAIR_STAND_30_S,
  /** From the back of the head to the wall; centimetres. */
  OCCIPUT_TO_WALL,
  /** Time stood on one leg; seconds. */
  SINGLE_LEG_STANCE,
  /** Standing height; centimetres. */
  HEIGHT,
  /** Sessions done of those that were due; percent. */
  ADHERENCE
}
