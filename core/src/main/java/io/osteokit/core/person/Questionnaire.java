package io.osteokit.core.person;

/** A questionnaire that gives a score. What the score means is for its measure to say. */
public enum Questionnaire {
  /** Pain, enjoyment and general activity: three items. */
  PEG,

  /** Roland–Morris disability questionnaire with 24 items. */
  RMDQ_24,

  /** Oswestry disability index. */
  ODI,

  /** Quality of life in osteoporosis, 41 items. */
  QUALEFFO_41,

  /** General health in five dimensions of five levels. */
  EQ_5D_5L
}
