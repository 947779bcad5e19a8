package io.osteokit.core.person;

/** A belief, mood or circumstance that tends to keep pain going. No sign of disease. */
public enum YellowFlag {
  /** Takes pain as proof of damage, or activity as dangerous. */
  PAIN_MEANS_DAMAGE,

  /** Thinks the worst will happen. */
  CATASTROPHISING,

  /** Avoids moving out of fear. */
  FEAR_OF_MOVEMENT,

  /** Sees no way to influence the pain. */
  LOW_SELF_EFFICACY,

  /** Feels low. */
  LOW_MOOD,

  /** Feels anxious. */
  ANXIETY,

  /** Is easily irritated. */
  IRRITABILITY,

  /** Finds no pleasure in things that used to give it. */
  LOSS_OF_ENJOYMENT,

  /** Gave up what was usual before. */
  REDUCED_ACTIVITY,

  /** Lies or sits for long stretches to rest. */
  EXTENDED_REST,

  /** Expects others to make the pain go away. */
  PASSIVE_CURE_EXPECTATION,

  /** Sleeps badly. */
  POOR_SLEEP,

  /** Drinks or uses drugs to dull the pain. */
  SUBSTANCE_USE_FOR_PAIN,

  /** Is spared every task by those at home. */
  OVERPROTECTIVE_HOUSEHOLD,

  /** Gets little help or sympathy at home. */
  UNSUPPORTIVE_HOUSEHOLD,

  /** Has few people around. */
  ISOLATION,

  /** Is in conflict over work or a claim. */
  WORK_OR_COMPENSATION_DISPUTE,

  /** Was told different things by different people. */
  CONFLICTING_EXPLANATIONS
}
