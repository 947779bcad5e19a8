package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.planning.Entries.Ceiling;
import io.osteokit.exercises.planning.Entries.Shortened;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The few amounts of an exercise that a planner chooses from: the ends and the middle of a dose.
 */
final class Amounts {
  private static final Dose.Range ONE = Dose.Range.constant(1, 1);
  private final Tempo tempo;
  private final Shortened shortened;

  Amounts(PlanningRules rules) {
    this.tempo = rules.tempo();
    this.shortened = rules.parts().shortened();
  }

  /** Returns the amounts up to the ceiling, the least first. */
  List<Amount> of(Exercise exercise, Ceiling ceiling) {
    Dose dose = exercise.dose().orElseThrow(IllegalArgumentException::new);
    boolean shortens = shortened.exercises().contains(exercise.id());
    Set<Amount> amounts = new LinkedHashSet<>();
    if (dose.durationSeconds().isPresent()) {
      for (int seconds : durations(dose.durationSeconds().get(), ceiling, shortens)) {
        Pace pace = tempo.timed(1, seconds, 0);
        amounts.add(Amount.of(tempo, pace, 1, 0));
      }
    } else {
      for (Level level : levels(ceiling)) {
        counted(exercise, dose, level, shortens).ifPresent(amounts::add);
      }
    }
    return ImmutableList.copyOf(amounts);
  }

  private ImmutableSet<Integer> durations(Dose.Range range, Ceiling ceiling, boolean shortens) {
    ImmutableSet.Builder<Integer> all = ImmutableSet.builder();
    if (shortens) {
      all.addAll(shortened.seconds());
    }
    for (Level level : levels(ceiling)) {
      all.add(level.pick(range));
    }
    return all.build();
  }

  private Optional<Amount> counted(Exercise exercise, Dose dose, Level level, boolean shortens) {
    int hold = dose.holdSeconds().map(level::pick).orElse(0);
    int sides = dose.eachSide() ? 2 : 1;
    Level count = shortens && level == Level.LEAST ? Level.ONE_FULL_SET : level;
    int reps = sides * count.pick(dose.repetitions().orElse(ONE));
    int sets = count.pickSets(dose.sets().orElse(ONE));
    Pace pace = tempo.counted(exercise, dose, sets, reps, hold);
    boolean tooShort = shortens && pace.activeSeconds() < shortened.least();
    return tooShort ? Optional.empty() : Optional.of(Amount.of(tempo, pace, reps, hold));
  }

  private static List<Level> levels(Ceiling ceiling) {
    List<Level> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level.needs.compareTo(ceiling) <= 0) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** Points of a dose, in the order in which a person comes to them. */
  private enum Level {
    LEAST(Ceiling.LEAST),
    MIDDLE(Ceiling.START) {
      @Override
      int pick(Dose.Range range) {
        return middle(range.start());
      }
    },
    ONE_FULL_SET(Ceiling.START) {
      @Override
      int pick(Dose.Range range) {
        return range.start().most();
      }
    },
    MOST(Ceiling.START) {
      @Override
      int pick(Dose.Range range) {
        return range.start().most();
      }

      @Override
      int pickSets(Dose.Range sets) {
        return sets.start().most();
      }
    },
    TARGET_LEAST(Ceiling.TARGET) {
      @Override
      int pick(Dose.Range range) {
        return range.target().least();
      }

      @Override
      int pickSets(Dose.Range sets) {
        return sets.target().least();
      }
    },
    TARGET_MOST(Ceiling.TARGET) {
      @Override
      int pick(Dose.Range range) {
        return range.target().most();
      }

      @Override
      int pickSets(Dose.Range sets) {
        return sets.target().most();
      }
    };

    private final Ceiling needs;

    Level(Ceiling needs) {
      this.needs = needs;
    }

    int pick(Dose.Range range) {
      return range.start().least();
    }

    int pickSets(Dose.Range sets) {
      return sets.start().least();
    }

    private static int middle(Dose.Span span) {
      return (span.least() + span.most()) / 2;
    }
  }
}
