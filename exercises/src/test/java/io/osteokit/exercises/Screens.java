package io.osteokit.exercises;

import io.osteokit.core.rules.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Screens a single exercise that is made for a test. */
final class Screens {
  static final String ID = "made-up";

  private static final Map<Exercise, Screen> COMPILED = new ConcurrentHashMap<>();

  private Screens() {}

  static Exercise exercise(UnaryOperator<MovementAttributesBuilder> change) {
    return Packs.exercise(ID).attributes(change.apply(Packs.attributes()).build()).build();
  }

  static Exercise exercise(ExerciseGroup group, Set<Position> positions) {
    return Packs.exercise(ID).group(group).positions(positions).build();
  }

  static Screen of(Exercise exercise) {
    return COMPILED.computeIfAbsent(
        exercise, one -> Screen.of(ScreenContent.shipped(), Catalogue.of(Packs.pack(one))));
  }

  static ScreenedExercise screened(Exercise exercise, Facts person) {
    return of(exercise).screen(person, Set.of(), Set.of()).find(exercise.id()).orElseThrow();
  }

  static ScreenedExercise cleared(Exercise exercise, Facts person) {
    Set<String> id = Set.of(exercise.id());
    return of(exercise).screen(person, id, Set.of()).find(exercise.id()).orElseThrow();
  }

  /** Returns the worst that the rows of one rule found. */
  static Verdict found(ScreenedExercise screened, String rule) {
    return screened.reasons().stream()
        .filter(reason -> reason.rule().equals(rule))
        .map(ScreenReason::found)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.ALLOW);
  }

  static Verdict found(Exercise exercise, Facts person, String rule) {
    return found(screened(exercise, person), rule);
  }

  static List<String> ids(List<ScreenedExercise> exercises) {
    return exercises.stream().map(ScreenedExercise::id).toList();
  }
}
