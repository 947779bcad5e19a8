package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How much of an exercise a person does, from the first week to the aim.
 *
 * <p>Every amount is a {@link Range}: what to start with and what to build up to. An absent amount
 * is one for which the source gives no number; the one who plans the session chooses it. At least
 * one of hold, duration and repetitions is there.
 *
 * @param holdSeconds how long each repetition is held, {@value #MAX_HOLD_SECONDS} s at most
 * @param durationSeconds how long one bout of a timed exercise lasts, {@value
 *     #MAX_DURATION_SECONDS} s at most
 * @param repetitions how often a movement or a bout is repeated in one set; counted for one side if
 *     {@code eachSide}; {@value #MAX_REPETITIONS} at most
 * @param eachSide whether left and right each get the repetitions
 * @param sets how many sets in one session, {@value #MAX_SETS} at most
 * @param daysPerWeek on how many days of a week, 1 to 7; absent: in each session, or as the sources
 *     leave open
 * @param restSeconds how long to rest between repetitions (after a held one) or between sets, 0 to
 *     {@value #MAX_REST_SECONDS} s
 */
public record Dose(
    Optional<Range> holdSeconds,
    Optional<Range> durationSeconds,
    Optional<Range> repetitions,
    boolean eachSide,
    Optional<Range> sets,
    Optional<Range> daysPerWeek,
    Optional<Span> restSeconds) {

  /** The longest hold, in seconds, that a dose may name. */
  public static final int MAX_HOLD_SECONDS = 120;

  /** The longest bout, in seconds, that a dose may name: one hour. */
  public static final int MAX_DURATION_SECONDS = 3600;

  /** The most repetitions in a set that a dose may name. */
  public static final int MAX_REPETITIONS = 100;

  /** The most sets in a session that a dose may name. */
  public static final int MAX_SETS = 10;

  /** The most days of a week. */
  public static final int MAX_DAYS_PER_WEEK = 7;

  /** The longest rest, in seconds, that a dose may name. */
  public static final int MAX_REST_SECONDS = 600;

  /**
   * Checks every amount.
   *
   * @throws IllegalArgumentException if an amount is out of its bounds, or if hold, duration and
   *     repetitions are all absent
   */
  public Dose {
    if (!holdSeconds.isPresent() && !durationSeconds.isPresent() && !repetitions.isPresent()) {
      throw new IllegalArgumentException("a dose must name a hold, a duration or repetitions");
    }
    holdSeconds.ifPresent(range -> range.check("holdSeconds", MAX_HOLD_SECONDS));
    durationSeconds.ifPresent(range -> range.check("durationSeconds", MAX_DURATION_SECONDS));
    repetitions.ifPresent(range -> range.check("repetitions", MAX_REPETITIONS));
    sets.ifPresent(range -> range.check("sets", MAX_SETS));
    daysPerWeek.ifPresent(range -> range.check("daysPerWeek", MAX_DAYS_PER_WEEK));
    restSeconds.ifPresent(span -> span.check("restSeconds", 0, MAX_REST_SECONDS));
  }

  /**
   * Two whole numbers with everything between them.
   *
   * @param least the smaller end, 0 or more
   * @param most the larger end, the same as {@code least} for a single number
   */
  public record Span(int least, int most) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code least} is negative or greater than {@code most}
     */
    public Span {
      if (least < 0 || least > most) {
        throw new IllegalArgumentException(
            "a span must run upwards from 0 or more, was " + least + " to " + most);
      }
    }

    /** Returns whether a number lies between the ends or is one of them. */
    public boolean contains(int number) {
      return least <= number && number <= most;
    }

    private void check(String what, int min, int max) {
      if (least < min || most > max) {
        throw new IllegalArgumentException(
            what + " must be " + min + ".." + max + ", was " + least + ".." + most);
      }
    }
  }

  /**
   * An amount that is built up.
   *
   * <p>The aim is not always more than the start: an exercise begun daily may settle at three days
   * a week once it is hard.
   *
   * @param start what to begin with
   * @param target what to build up to; the same as {@code start} if nothing changes
   */
  public record Range(Span start, Span target) {
    /** Checks that both ends are there. */
    public Range {
      requireNonNull(start, "start");
      requireNonNull(target, "target");
    }

    /** Returns an amount that stays the same, anywhere from {@code least} to {@code most}. */
    public static Range constant(int least, int most) {
      Span span = new Span(least, most);
      return new Range(span, span);
    }

    private void check(String what, int max) {
      start.check(what, 1, max);
      target.check(what, 1, max);
    }
  }
}
