package io.osteokit.core.internal.document;

import com.google.common.base.Functions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.osteokit.core.person.StopCriterion;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The closed vocabularies whose values are no names of constants. */
public final class Vocabularies {
  static final ImmutableMap<String, StopCriterion> STOPS =
      Maps.uniqueIndex(Arrays.asList(StopCriterion.values()), StopCriterion::id);

  final Map<String, String> exercises;
  final Map<String, String> options;
  final Map<String, String> askable;

  /**
   * Creates the vocabularies of a content.
   *
   * @param exerciseIds the ids of all exercises
   * @param optionIds the ids of all options
   */
  public Vocabularies(Set<String> exerciseIds, Set<String> optionIds) {
    exercises = Maps.toMap(exerciseIds, Functions.identity());
    options = Maps.toMap(optionIds, Functions.identity());
    ImmutableMap.Builder<String, String> both = ImmutableMap.builder();
    askable = both.putAll(options).putAll(exercises).buildKeepingLast();
  }
}
