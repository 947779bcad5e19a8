package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

/**
 * What an exercise does to a body, as far as safety rules ask.
 *
 * <p>Which of these matter after a vertebral fracture follows Giangregorio et al., Osteoporos Int
 * 2015;26:891–910, tables 4 and 5 (source TFTF15); side bending, breath holding, floor transfer and
 * wrist load are general knowledge (source GK). There is no default for any of them, because an
 * attribute that is left out must not count as harmless.
 *
 * @param spinalFlexion bending the spine forwards: 0 none, 1 small, unloaded and in mid-range, 2
 *     moderate or under body load, 3 to the end of range, loaded or repeated
 * @param spinalExtension bending the spine backwards: 0 none, 1 small or held still, 2 against
 *     gravity, 3 to the end of range
 * @param spinalRotation twisting the spine: 0 none, 1 small, 2 moderate, 3 to the end of range,
 *     loaded or fast
 * @param sideBending bending the spine sideways: 0 none to 3 end of range
 * @param spineLoad what presses on the spine
 * @param speed how fast it moves
 * @param repeatedSpinalMotion whether the spine moves to and fro
 * @param impact jolts: 0 none, 1 as in walking, 2 moderate, as in an easy jog, small jumps or heel
 *     drops, 3 high
 * @param balance demand: 0 lying or sitting, 1 standing with a hold, 2 standing without or moving,
 *     3 on one leg or otherwise hard
 * @param unstableSurface whether the support gives way
 * @param floorTransfer whether the person has to get down to the floor and up again
 * @param bedVersion whether it can be done on a firm bed
 * @param breathHold how much it tempts to hold the breath
 * @param deepKneeBend whether the knees bend beyond 90 degrees under load
 * @param overheadLoad whether a load is lifted overhead
 * @param intensity effort: 1 gentle, 2 moderate, 3 hard
 * @param wristLoad whether weight goes through the wrists
 */
public record MovementAttributes(
    int spinalFlexion,
    int spinalExtension,
    int spinalRotation,
    int sideBending,
    SpineLoad spineLoad,
    Speed speed,
    boolean repeatedSpinalMotion,
    int impact,
    int balance,
    boolean unstableSurface,
    boolean floorTransfer,
    boolean bedVersion,
    BreathHold breathHold,
    boolean deepKneeBend,
    boolean overheadLoad,
    int intensity,
    boolean wristLoad) {

  /**
   * Checks every level.
   *
   * @throws IllegalArgumentException if a level is out of its bounds
   */
  public MovementAttributes {
    Checks.level(spinalFlexion, "spinalFlexion", 0);
    Checks.level(spinalExtension, "spinalExtension", 0);
    Checks.level(spinalRotation, "spinalRotation", 0);
    Checks.level(sideBending, "sideBending", 0);
    requireNonNull(spineLoad, "spineLoad");
    requireNonNull(speed, "speed");
    Checks.level(impact, "impact", 0);
    Checks.level(balance, "balance", 0);
    requireNonNull(breathHold, "breathHold");
    Checks.level(intensity, "intensity", 1);
  }

  /** Returns a builder that knows no attribute yet; each of them has to be given. */
  public static MovementAttributesBuilder builder() {
    return new MovementAttributesBuilder();
  }
}
