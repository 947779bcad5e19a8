package io.osteokit.exercises.timeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * Where somebody is in a timeline, and whether it is paused.
 *
 * <p>A state without a clock: each call returns the next state, and {@link #after} is told how much
 * time went by. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Player player = Player.start(timeline);
 * player = player.after(Duration.ofSeconds(5));
 * player.cue().ifPresent(cue -> show(cue.text(), player.remaining()));
 * }</pre>
 */
public final class Player {
  private final Timeline timeline;
  private final long millis;
  private final boolean paused;

  private Player(Timeline timeline, long millis, boolean paused) {
    this.timeline = timeline;
    this.millis = millis;
    this.paused = paused;
  }

  /** Returns the state at the start of a timeline, running. */
  public static Player start(Timeline timeline) {
    return new Player(requireNonNull(timeline, "timeline"), 0, false);
  }

  /**
   * Returns the state after some time; the same state if it is paused, the end if that is passed.
   *
   * @param elapsed time that went by, 0 or more; parts of a millisecond are dropped
   * @throws IllegalArgumentException if time ran backwards
   */
  public Player after(Duration elapsed) {
    checkArgument(!elapsed.isNegative(), "time may not run backwards");
    return paused ? this : at(capped(elapsed));
  }

  private long capped(Duration elapsed) {
    long left = end() - millis;
    return elapsed.compareTo(Duration.ofMillis(left)) >= 0 ? end() : millis + elapsed.toMillis();
  }

  /** Returns the state paused. */
  public Player pause() {
    return new Player(timeline, millis, true);
  }

  /** Returns the state running. */
  public Player resume() {
    return new Player(timeline, millis, false);
  }

  /** Returns the state at the start of the next exercise, or at the end after the last. */
  public Player skip() {
    return cue().map(cue -> at(startOf(cue.item() + 1))).orElse(this);
  }

  /** Returns the state at the start of this exercise. */
  public Player again() {
    return cue().map(cue -> at(startOf(cue.item()))).orElse(this);
  }

  private long startOf(int item) {
    for (Cue cue : timeline.cues()) {
      if (cue.item() == item) {
        return cue.startSecond() * 1000L;
      }
    }
    return end();
  }

  /** Returns the cue that runs now, or empty at the end. */
  public Optional<Cue> cue() {
    int index = timeline.indexAt(millis);
    return index < timeline.cues().size()
        ? Optional.of(timeline.cues().get(index))
        : Optional.empty();
  }

  /** Returns how long the cue that runs now still lasts; zero at the end. */
  public Duration remaining() {
    return Duration.ofMillis(cue().map(cue -> cue.endSecond() * 1000L - millis).orElse(0L));
  }

  /** Returns how far into the session this is. */
  public Duration position() {
    return Duration.ofMillis(millis);
  }

  /** Returns whether it is paused. */
  public boolean isPaused() {
    return paused;
  }

  /** Returns whether the session is over. */
  public boolean isFinished() {
    return millis >= end();
  }

  private Player at(long to) {
    return new Player(timeline, to, paused);
  }

  private long end() {
    return timeline.totalSeconds() * 1000L;
  }
}
