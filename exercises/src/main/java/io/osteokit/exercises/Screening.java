package io.osteokit.exercises;

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
}
