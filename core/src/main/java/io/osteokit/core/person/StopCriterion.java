package io.osteokit.core.person;

/** Something during or after a session that means stop or do less. */
public enum StopCriterion {
  /** Chest pain, severe shortness of breath, or about to faint. */
  STOP_1,

  /** New numbness, tingling or weak legs, numb saddle area, or bladder or bowel trouble. */
  STOP_2,

  /** A sudden sharp pain in spine, ribs or hip that was not there before, or a crack. */
  STOP_3,

  /** Pain two points up, or above 7. */
  STOP_4,

  /** Dizzy, or a racing heart. */
  STOP_5,

  /** Lost the balance or nearly fell. */
  STOP_6,

  /** Could not go on breathing or hold the back straight. */
  STOP_7,

  /** Pain still up a day later. */
  STOP_8;

  /** Returns the id that cases and content use, for example {@code STOP-1}. */
  public String id() {
    return name().replace('_', '-');
  }
}
