package io.osteokit.exercises;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the attributes of an exercise by name.
 *
 * <p>Nothing has a default. The meaning and the bounds of each attribute are those of the component
 * of the same name in {@link MovementAttributes}. Not safe for use by several threads.
 */
public final class MovementAttributesBuilder {
  private @Nullable Integer spinalFlexion;
  private @Nullable Integer spinalExtension;
  private @Nullable Integer spinalRotation;
  private @Nullable Integer sideBending;
  private @Nullable SpineLoad spineLoad;
  private @Nullable Speed speed;
  private @Nullable Boolean repeatedSpinalMotion;
  private @Nullable Integer impact;
  private @Nullable Integer balance;
  private @Nullable Boolean unstableSurface;
  private @Nullable Boolean floorTransfer;
  private @Nullable Boolean bedVersion;
  private @Nullable BreathHold breathHold;
  private @Nullable Boolean deepKneeBend;
  private @Nullable Boolean overheadLoad;
  private @Nullable Integer intensity;
  private @Nullable Boolean wristLoad;

  MovementAttributesBuilder() {}

  /** Sets {@link MovementAttributes#spinalFlexion}. */
  public MovementAttributesBuilder spinalFlexion(int spinalFlexion) {
    this.spinalFlexion = spinalFlexion;
    return this;
  }

  /** Sets {@link MovementAttributes#spinalExtension}. */
  public MovementAttributesBuilder spinalExtension(int spinalExtension) {
    this.spinalExtension = spinalExtension;
    return this;
  }

  /** Sets {@link MovementAttributes#spinalRotation}. */
  public MovementAttributesBuilder spinalRotation(int spinalRotation) {
    this.spinalRotation = spinalRotation;
    return this;
  }

  /** Sets {@link MovementAttributes#sideBending}. */
  public MovementAttributesBuilder sideBending(int sideBending) {
    this.sideBending = sideBending;
    return this;
  }

  /** Sets {@link MovementAttributes#spineLoad}. */
  public MovementAttributesBuilder spineLoad(SpineLoad spineLoad) {
    this.spineLoad = spineLoad;
    return this;
  }

  /** Sets {@link MovementAttributes#speed}. */
  public MovementAttributesBuilder speed(Speed speed) {
    this.speed = speed;
    return this;
  }

  /** Sets {@link MovementAttributes#repeatedSpinalMotion}. */
  public MovementAttributesBuilder repeatedSpinalMotion(boolean repeatedSpinalMotion) {
    this.repeatedSpinalMotion = repeatedSpinalMotion;
    return this;
  }

  /** Sets {@link MovementAttributes#impact}. */
  public MovementAttributesBuilder impact(int impact) {
    this.impact = impact;
    return this;
  }

  /** Sets {@link MovementAttributes#balance}. */
  public MovementAttributesBuilder balance(int balance) {
    this.balance = balance;
    return this;
  }

  /** Sets {@link MovementAttributes#unstableSurface}. */
  public MovementAttributesBuilder unstableSurface(boolean unstableSurface) {
    this.unstableSurface = unstableSurface;
    return this;
  }

  /** Sets {@link MovementAttributes#floorTransfer}. */
  public MovementAttributesBuilder floorTransfer(boolean floorTransfer) {
    this.floorTransfer = floorTransfer;
    return this;
  }

  /** Sets {@link MovementAttributes#bedVersion}. */
  public MovementAttributesBuilder bedVersion(boolean bedVersion) {
    this.bedVersion = bedVersion;
    return this;
  }

  /** Sets {@link MovementAttributes#breathHold}. */
  public MovementAttributesBuilder breathHold(BreathHold breathHold) {
    this.breathHold = breathHold;
    return this;
  }

  /** Sets {@link MovementAttributes#deepKneeBend}. */
  public MovementAttributesBuilder deepKneeBend(boolean deepKneeBend) {
    this.deepKneeBend = deepKneeBend;
    return this;
  }

  /** Sets {@link MovementAttributes#overheadLoad}. */
  public MovementAttributesBuilder overheadLoad(boolean overheadLoad) {
    this.overheadLoad = overheadLoad;
    return this;
  }

  /** Sets {@link MovementAttributes#intensity}. */
  public MovementAttributesBuilder intensity(int intensity) {
    this.intensity = intensity;
    return this;
  }

  /** Sets {@link MovementAttributes#wristLoad}. */
  public MovementAttributesBuilder wristLoad(boolean wristLoad) {
    this.wristLoad = wristLoad;
    return this;
  }

  /**
   * Returns the attributes.
   *
   * @throws IllegalStateException if one was not given
   * @throws IllegalArgumentException if a level is out of its bounds
   */
  public MovementAttributes build() {
    return new MovementAttributes(
        given(spinalFlexion, "spinalFlexion"),
        given(spinalExtension, "spinalExtension"),
        given(spinalRotation, "spinalRotation"),
        given(sideBending, "sideBending"),
        given(spineLoad, "spineLoad"),
        given(speed, "speed"),
        given(repeatedSpinalMotion, "repeatedSpinalMotion"),
        given(impact, "impact"),
        given(balance, "balance"),
        given(unstableSurface, "unstableSurface"),
        given(floorTransfer, "floorTransfer"),
        given(bedVersion, "bedVersion"),
        given(breathHold, "breathHold"),
        given(deepKneeBend, "deepKneeBend"),
        given(overheadLoad, "overheadLoad"),
        given(intensity, "intensity"),
        given(wristLoad, "wristLoad"));
  }

  private static <T> T given(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(name + " was not given and has no default");
    }
    return value;
  }
}
