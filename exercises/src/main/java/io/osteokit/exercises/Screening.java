package io.osteokit.exercises;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Activity;
import java.util.Set;

/** The answer of a safety screen for one person on one day: a verdict for every exercise. */
@FunctionalInterface
public interface Screening {

  /**
   * Returns the verdict on one exercise.
   *
   * @param exerciseId id of an exercise of the catalogue that was screened
   * @return the verdict; an exercise that was not screened is {@link Verdict#BLOCK}
   */
  Verdict verdict(String exerciseId);

  /**
   * Returns the activities that a named clinician released the person for, as far as the release
   * counts today; none if nobody said.
   */
  default Set<Activity> releasedActivities() {
    return ImmutableSet.of();
  }

  /**
   * Returns the ids of the exercises that a named clinician released by name, as far as the release
   * counts today; none if nobody said.
   */
  default Set<String> releasedExercises() {
    return ImmutableSet.of();
  }
}
