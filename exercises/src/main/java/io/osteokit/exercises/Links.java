package io.osteokit.exercises;

import java.util.List;

/**
 * The exercises that one exercise names.
 *
 * <p>Where one could not be read, or is the exercise itself, an empty text stands in for its id.
 *
 * @param complete whether the next and the easier ones could be read, so that a missing one is
 *     really missing
 */
record Links(
    String id,
    List<String> progressTo,
    List<String> regressTo,
    List<String> alternatives,
    boolean complete) {

  static Links of(Exercise exercise) {
    return new Links(
        exercise.id(), exercise.progressTo(), exercise.regressTo(), exercise.alternatives(), true);
  }
}
