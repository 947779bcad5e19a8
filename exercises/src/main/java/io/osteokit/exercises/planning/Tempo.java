package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many seconds the steps of an exercise take.
 *
 * <p>An item takes getting ready, its work and the change to the next, rounded up to whole units.
 * The rest that a dose names lies between repetitions if it is short or if there is only one set,
 * else between sets. All numbers are content.
 *
 * @param ruling why
 * @param unitSeconds every item lasts a multiple of this
 * @param readySeconds getting into position
 * @param nextSeconds at least this much between the last movement and the next item
 * @param changeSideSeconds from one side to the other, once in a set
 * @param holdEntrySeconds moving into a hold
 * @param relaxSeconds rest after each hold, if the dose names none
 * @param restBetweenSetsSeconds rest between sets, if the dose names none
 * @param longestRelaxSeconds a rest of the dose that is no longer lies between repetitions
 * @param repetitionSeconds one repetition without a hold
 * @param exceptions exercises whose repetitions take another time, by id
 */
public record Tempo(
    Ruling ruling,
    int unitSeconds,
    int readySeconds,
    int nextSeconds,
    int changeSideSeconds,
    int holdEntrySeconds,
    int relaxSeconds,
    int restBetweenSetsSeconds,
    int longestRelaxSeconds,
    int repetitionSeconds,
    Map<String, Integer> exceptions) {

  /** Copies the map. */
  public Tempo {
    requireNonNull(ruling, "ruling");
    exceptions = ImmutableMap.copyOf(exceptions);
  }

  /**
   * Returns how an item of a session passes, step by step.
   *
   * @param exercise the exercise that the item names
   * @param item an item
   * @return its pace; {@link Pace#seconds} is more than the item's if somebody else made the item
   *     too short for this tempo
   */
  public Pace paceOf(Exercise exercise, SessionItem item) {
    Dose dose = exercise.dose().orElse(null);
    if (isTimed(exercise)) {
      int duration = (item.seconds() - readySeconds - nextSeconds) / unitSeconds * unitSeconds;
      int rests = (item.sets() - 1) * item.restSeconds();
      int bout = Math.max(1, (duration - rests) / item.sets());
      return timed(item.sets(), bout, item.restSeconds());
    }
    boolean sides = dose != null && dose.eachSide() && item.reps() % 2 == 0;
    int relax = item.sets() > 1 ? relaxSeconds(dose, item.holdSeconds()) : item.restSeconds();
    return new Pace(
        readySeconds,
        nextSeconds,
        item.sets(),
        item.reps(),
        moveSeconds(exercise, item.holdSeconds()),
        item.holdSeconds(),
        relax,
        sides ? changeSideSeconds : 0,
        item.sets() > 1 ? item.restSeconds() : 0);
  }

  /** Returns the pace of so many bouts of a timed exercise. */
  Pace timed(int sets, int seconds, int restSeconds) {
    int rest = sets > 1 ? restSeconds : 0;
    return new Pace(readySeconds, nextSeconds, sets, 1, seconds, 0, 0, 0, rest);
  }

  /** Returns the pace of a counted exercise; {@code reps} counts both sides. */
  Pace counted(Exercise exercise, Dose dose, int sets, int reps, int holdSeconds) {
    return new Pace(
        readySeconds,
        nextSeconds,
        sets,
        reps,
        moveSeconds(exercise, holdSeconds),
        holdSeconds,
        reps > 1 ? relaxSeconds(dose, holdSeconds) : 0,
        dose.eachSide() ? changeSideSeconds : 0,
        sets > 1 ? setRestSeconds(dose) : 0);
  }

  /** Returns whether the exercise lasts a time and is not counted. */
  static boolean isTimed(Exercise exercise) {
    return exercise.dose().isPresent() && exercise.dose().get().durationSeconds().isPresent();
  }

  /** Returns the least multiple of the unit that holds so many seconds. */
  int rounded(int seconds) {
    return (seconds + unitSeconds - 1) / unitSeconds * unitSeconds;
  }

  private int moveSeconds(Exercise exercise, int holdSeconds) {
    Integer other = exceptions.get(exercise.id());
    return other != null ? other : holdSeconds > 0 ? holdEntrySeconds : repetitionSeconds;
  }

  private int relaxSeconds(@Nullable Dose dose, int holdSeconds) {
    if (dose != null && dose.restSeconds().isPresent()) {
      int rest = dose.restSeconds().get().least();
      return restsBetweenRepetitions(dose, rest)
          ? rest
          : holdSeconds > 0 ? Math.min(relaxSeconds, rest) : 0;
    }
    return holdSeconds > 0 ? relaxSeconds : 0;
  }

  private int setRestSeconds(Dose dose) {
    int rest = dose.restSeconds().map(Dose.Span::least).orElse(restBetweenSetsSeconds);
    return restsBetweenRepetitions(dose, rest) ? Math.max(rest, restBetweenSetsSeconds) : rest;
  }

  private boolean restsBetweenRepetitions(Dose dose, int rest) {
    boolean oneSet =
        dose.sets().map(s -> Math.max(s.start().most(), s.target().most()) == 1).orElse(true);
    return rest <= longestRelaxSeconds || oneSet;
  }
}
