package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.person.StopCriterion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the parts of an exercise by name.
 *
 * <p>Each part is the component of the same name in {@link Exercise}. What has no default must be
 * given. Not safe for use by several threads.
 */
public final class ExerciseBuilder {
  private @Nullable String id;
  private @Nullable String name;
  private @Nullable ExerciseGroup group;
  private @Nullable String purpose;
  private @Nullable Set<Position> positions;
  private EquipmentNeed equipment = EquipmentNeed.nothing();
  private @Nullable MovementAttributes attributes;
  private boolean autoAssigned;
  private @Nullable Dose dose;
  private @Nullable ExerciseTexts texts;
  private @Nullable String family;
  private Set<MuscleGroup> muscles = ImmutableSet.of();
  private Map<Goal, Integer> serves = ImmutableMap.of();
  private List<String> progressTo = ImmutableList.of();
  private List<String> regressTo = ImmutableList.of();
  private List<String> alternatives = ImmutableList.of();
  private Set<StopCriterion> stops = EnumSet.allOf(StopCriterion.class);
  private @Nullable Evidence evidence;
  private boolean namedBySeed;

  ExerciseBuilder() {}

  /** Sets {@link Exercise#id}; has no default. */
  public ExerciseBuilder id(String id) {
    this.id = requireNonNull(id, "id");
    return this;
  }

  /** Sets {@link Exercise#name}; has no default. */
  public ExerciseBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /** Sets {@link Exercise#group}; has no default. */
  public ExerciseBuilder group(ExerciseGroup group) {
    this.group = requireNonNull(group, "group");
    return this;
  }

  /** Sets {@link Exercise#purpose}; has no default. */
  public ExerciseBuilder purpose(String purpose) {
    this.purpose = requireNonNull(purpose, "purpose");
    return this;
  }

  /** Sets {@link Exercise#positions}; has no default. */
  public ExerciseBuilder positions(Set<Position> positions) {
    this.positions = requireNonNull(positions, "positions");
    return this;
  }

  /** Sets {@link Exercise#equipment}; by default nothing is needed. */
  public ExerciseBuilder equipment(EquipmentNeed equipment) {
    this.equipment = requireNonNull(equipment, "equipment");
    return this;
  }

  /** Sets {@link Exercise#attributes}; has no default. */
  public ExerciseBuilder attributes(MovementAttributes attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
    return this;
  }

  /** Sets {@link Exercise#autoAssigned}; by default false. */
  public ExerciseBuilder autoAssigned(boolean autoAssigned) {
    this.autoAssigned = autoAssigned;
    return this;
  }

  /** Sets {@link Exercise#dose}; by default none. */
  public ExerciseBuilder dose(Dose dose) {
    this.dose = requireNonNull(dose, "dose");
    return this;
  }

  /** Sets {@link Exercise#texts}; has no default. */
  public ExerciseBuilder texts(ExerciseTexts texts) {
    this.texts = requireNonNull(texts, "texts");
    return this;
  }

  /** Sets {@link Exercise#family}; has no default. */
  public ExerciseBuilder family(String family) {
    this.family = requireNonNull(family, "family");
    return this;
  }

  /** Sets {@link Exercise#muscles}; by default none. */
  public ExerciseBuilder muscles(Set<MuscleGroup> muscles) {
    this.muscles = requireNonNull(muscles, "muscles");
    return this;
  }

  /** Sets {@link Exercise#serves}; by default no goal. */
  public ExerciseBuilder serves(Map<Goal, Integer> serves) {
    this.serves = requireNonNull(serves, "serves");
    return this;
  }

  /** Sets {@link Exercise#progressTo}; by default none. */
  public ExerciseBuilder progressTo(List<String> progressTo) {
    this.progressTo = requireNonNull(progressTo, "progressTo");
    return this;
  }

  /** Sets {@link Exercise#regressTo}; by default none. */
  public ExerciseBuilder regressTo(List<String> regressTo) {
    this.regressTo = requireNonNull(regressTo, "regressTo");
    return this;
  }

  /** Sets {@link Exercise#alternatives}; by default none. */
  public ExerciseBuilder alternatives(List<String> alternatives) {
    this.alternatives = requireNonNull(alternatives, "alternatives");
    return this;
  }

  /** Sets {@link Exercise#stops}; by default all of them. */
  public ExerciseBuilder stops(Set<StopCriterion> stops) {
    this.stops = requireNonNull(stops, "stops");
    return this;
  }

  /** Sets {@link Exercise#evidence}; has no default. */
  public ExerciseBuilder evidence(Evidence evidence) {
    this.evidence = requireNonNull(evidence, "evidence");
    return this;
  }

  /** Sets {@link Exercise#namedBySeed}; by default false. */
  public ExerciseBuilder namedBySeed(boolean namedBySeed) {
    this.namedBySeed = namedBySeed;
    return this;
  }

  /**
   * Returns the exercise.
   *
   * @throws IllegalStateException if a part without a default was not given
   * @throws IllegalArgumentException if a part is refused by {@link Exercise}
   */
  public Exercise build() {
    return new Exercise(
        given(id, "id"),
        given(name, "name"),
        given(group, "group"),
        given(purpose, "purpose"),
        given(positions, "positions"),
        equipment,
        given(attributes, "attributes"),
        autoAssigned,
        Optional.ofNullable(dose),
        given(texts, "texts"),
        given(family, "family"),
        muscles,
        serves,
        progressTo,
        regressTo,
        alternatives,
        stops,
        given(evidence, "evidence"),
        namedBySeed);
  }

  private static <T> T given(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(name + " was not given and has no default");
    }
    return value;
  }
}
