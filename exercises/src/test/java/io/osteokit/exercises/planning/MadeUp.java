package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.planning.Candidate.Pick;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Worth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exercises, amounts and choices that are made for a test. */
final class MadeUp {
  private static final Exercise MODEL = Requests.CATALOGUE.exercises().get(0);

  private MadeUp() {}

  /** Returns an exercise in a family of its own that serves no goal. */
  static Exercise exercise(String id, ExerciseGroup group) {
    return exercise(id, group, id, ImmutableMap.of());
  }

  static Exercise exercise(
      String id, ExerciseGroup group, String family, Map<Goal, Integer> serves) {
    return MODEL.toBuilder()
        .id(id)
        .group(group)
        .family(family)
        .serves(serves)
        .positions(ImmutableSet.of(Position.SITTING))
        .progressTo(ImmutableList.of())
        .regressTo(ImmutableList.of())
        .alternatives(ImmutableList.of())
        .build();
  }

  /** Returns amounts that last so many seconds, all of them active. */
  static Candidate candidate(Exercise exercise, int cost, int... seconds) {
    ImmutableList.Builder<Amount> amounts = ImmutableList.builder();
    for (int one : seconds) {
      amounts.add(amount(one));
    }
    return new Candidate(exercise, amounts.build(), cost, Optional.empty(), Optional.empty());
  }

  static Amount amount(int seconds) {
    return new Amount(1, 1, 0, 0, seconds, seconds);
  }

  static Pick pick(Exercise exercise) {
    return new Pick(candidate(exercise, 0, 30), amount(30));
  }

  static Mix mix(Map<SessionPart, List<Worth>> parts, Map<Goal, List<Worth>> goals) {
    Mix shipped = Requests.RULES.parts().mixes().get(0);
    return new Mix(shipped.ruling(), shipped.when(), shipped.groups(), parts, goals);
  }

  static Alternation alternation(List<String> rests, List<String> longRests) {
    Alternation shipped = Requests.RULES.alternation();
    return new Alternation(shipped.ruling(), shipped.when(), rests, longRests, 0);
  }
}
