package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PackArbitraries.class)
@Domain(DomainContext.Global.class)
class ExercisePackProperties {
  @Property(tries = 200)
  void a_pack_that_was_written_and_read_is_equal(@ForAll ExercisePack pack) {
    ExercisePack read = ExercisePack.read(pack.toJson());

    assertThat(read).isEqualTo(pack).hasSameHashCodeAs(pack);
    assertThat(read.fingerprint()).isEqualTo(pack.fingerprint());
  }

  @Property(tries = 200)
  void adding_a_pack_never_changes_other_exercises(@ForAll ExercisePack pack) {
    Catalogue shipped = Catalogue.shipped();

    Catalogue with = shipped.with(pack);

    List<Exercise> others = new ArrayList<>(with.exercises());
    others.removeAll(pack.exercises());
    assertThat(others).isEqualTo(shipped.exercises());
    assertThat(with.exercises()).hasSize(88 + pack.exercises().size());
  }

  @Property(tries = 100)
  void an_exercise_that_others_name_cannot_be_taken_out(@ForAll ExercisePack pack) {
    for (Exercise exercise : pack.exercises()) {
      List<Exercise> left = new ArrayList<>(pack.exercises());
      left.remove(exercise);
      boolean named = left.stream().anyMatch(other -> names(other, exercise.id()));

      assertThat(!left.isEmpty() && refuses(left)).isEqualTo(named);
    }
  }

  private static boolean names(Exercise exercise, String id) {
    return exercise.progressTo().contains(id)
        || exercise.regressTo().contains(id)
        || exercise.alternatives().contains(id);
  }

  private static boolean refuses(List<Exercise> exercises) {
    try {
      return Catalogue.of(Packs.pack(exercises)).exercises().isEmpty();
    } catch (PackRefusedException e) {
      return !e.problems().isEmpty();
    }
  }
}
