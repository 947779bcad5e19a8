package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.planning.Entries.AboutSome;
import io.osteokit.exercises.planning.Entries.Cap;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of the content are about which exercise of a catalogue. It does not depend on the
 * person, so it is worked out once. Immutable.
 */
final class Scope {
  private final Catalogue catalogue;
  private final PlanningRules rules;
  private final ImmutableMap<String, Set<String>> entries;

  Scope(Catalogue catalogue, PlanningRules rules) {
    this.catalogue = catalogue;
    this.rules = rules;
    ImmutableMap.Builder<String, Set<String>> about = ImmutableMap.builder();
    for (Exercise exercise : catalogue.exercises()) {
      about.put(exercise.id(), rules.about(exercise));
    }
    this.entries = about.buildOrThrow();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  boolean isAbout(AboutSome entry, Exercise exercise) {
    return entries.getOrDefault(exercise.id(), ImmutableSet.of()).contains(entry.ruling().id());
  }

  /** Returns the id of the first cap that counts an exercise. */
  Optional<String> cap(Exercise exercise) {
    for (Cap cap : rules.parts().caps()) {
      if (isAbout(cap, exercise)) {
        return Optional.of(cap.ruling().id());
      }
    }
    return Optional.empty();
  }
}
