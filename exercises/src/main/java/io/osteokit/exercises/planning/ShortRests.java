package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.planning.Candidate.Pick;
import io.osteokit.exercises.planning.Entries.Alternation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The short rests that follow each movement when rest and movement alternate. */
final class ShortRests {
  private final Alternation rule;
  private final ImmutableList<Pick> rests;

  private ShortRests(Alternation rule, List<Pick> rests) {
    this.rule = rule;
    this.rests = ImmutableList.copyOf(rests);
  }

  /**
   * Returns the rests of the content that are among the candidates and last equally long, or empty
   * if there is none.
   */
  static Optional<ShortRests> of(Alternation rule, List<Candidate> candidates) {
    List<Pick> rests = new ArrayList<>();
    for (String id : rule.rests()) {
      for (Candidate candidate : candidates) {
        Amount least = candidate.amounts().get(0);
        if (candidate.exercise().id().equals(id)
            && (rests.isEmpty() || rests.get(0).amount().seconds() == least.seconds())) {
          rests.add(new Pick(candidate, least));
        }
      }
    }
    return rests.isEmpty() ? Optional.empty() : Optional.of(new ShortRests(rule, rests));
  }

  /** Returns the rest after the movement of this number, counted from 0. */
  Pick after(int movement) {
    return rests.get(movement % rests.size());
  }

  int seconds() {
    return rests.get(0).amount().seconds();
  }

  /** Returns how many different rests are of a group; a session that alternates holds them all. */
  int count(ExerciseGroup group) {
    return (int) rests.stream().filter(rest -> rest.exercise().group() == group).count();
  }

  /** Returns what one rest covers, counted like the first of them. */
  int[] coverage(Objective objective) {
    return objective.coverage(rests.get(0).exercise(), rests.get(0).amount().activeSeconds());
  }

  /** Returns whether the exercise is a rest that takes the place of a short one. */
  boolean isLong(Exercise exercise) {
    return rule.longRests().contains(exercise.id());
  }

  /** Returns whether the exercise may be chosen beside the short rests. */
  boolean mayHold(Exercise exercise) {
    return !rule.rests().contains(exercise.id());
  }
}
