package io.osteokit.exercises;

/** A position of the body that an exercise is done in. */
public enum Position {
  /** Lying on the back. */
  SUPINE,
  /** Lying on the front. */
  PRONE,
  /** Face down, held up on hands or forearms and feet. */
  PRONE_SUPPORT,
  /** On one side, lying or held up from it. */
  SIDE_LYING,
  /** On hands and knees. */
  FOUR_POINT,
  /** Sitting. */
  SITTING,
  /** Rising from a chair and sitting down again. */
  SITTING_TO_STANDING,
  /** Standing without a hold. */
  STANDING,
  /** Standing with a hold on, or the back or hands against, something fixed. */
  STANDING_SUPPORTED,
  /** Standing or moving in water. */
  WATER
}
