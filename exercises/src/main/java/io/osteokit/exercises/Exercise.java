package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.person.StopCriterion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise: what it does to a body, how much of it to do, how to do it and what speaks for it.
 *
 * <p>An exercise says nothing about who may do it; that is for the safety screen, which reads the
 * {@link #attributes}. Immutable, and safe for use by several threads.
 *
 * @param id lower-case words joined by hyphens, 64 characters at most; the same in every language
 * @param name what people call it
 * @param group the part of a programme that it belongs to
 * @param purpose what it is for, in the words of a clinician
 * @param positions the positions that it may be done in, at least one
 * @param equipment what it needs
 * @param attributes what it does to a body
 * @param autoAssigned whether a planner may choose it; the others are there so that a person who
 *     asks for them hears why not, and what else to do
 * @param dose how much of it; always there if {@code autoAssigned}
 * @param texts what a person reads or hears
 * @param family movements of one kind share a family
 * @param muscles what it works or lengthens; an empty set for calm exercises
 * @param serves how much it serves each goal, {@value #MIN_SERVES} a little to {@value #MAX_SERVES}
 *     chiefly; a goal that is missing is not served
 * @param progressTo ids of harder exercises that come next
 * @param regressTo ids of easier exercises to go back to, the reverse of {@code progressTo}
 * @param alternatives ids of exercises that serve the same end with less risk
 * @param stops when to stop, for any reason that holds for all of them; at least one
 * @param evidence what its attributes, dose and cautions rest on
 * @param namedBySeed whether it is one of the ten that the source facts S43 to S52 name, which
 *     every catalogue must be able to speak of
 */
public record Exercise(
    String id,
    String name,
    ExerciseGroup group,
    String purpose,
    Set<Position> positions,
    EquipmentNeed equipment,
    MovementAttributes attributes,
    boolean autoAssigned,
    Optional<Dose> dose,
    ExerciseTexts texts,
    String family,
    Set<MuscleGroup> muscles,
    Map<Goal, Integer> serves,
    List<String> progressTo,
    List<String> regressTo,
    List<String> alternatives,
    Set<StopCriterion> stops,
    Evidence evidence,
    boolean namedBySeed) {

  /** The least weight of a goal that an exercise serves. */
  public static final int MIN_SERVES = 1;

  /** The weight of a goal that an exercise serves chiefly. */
  public static final int MAX_SERVES = 3;

  /**
   * Checks what one exercise alone can get wrong, and copies the collections.
   *
   * @throws IllegalArgumentException if a part breaks what is said of it above, if an exercise
   *     names itself or one other twice as the next, the easier or the alternative one, or if there
   *     is a text for a bed version without the attribute
   */
  public Exercise {
    Checks.id(id, "id");
    Checks.text(name, "name");
    requireNonNull(group, "group");
    Checks.text(purpose, "purpose");
    positions = Sets.immutableEnumSet(requireNonNull(positions, "positions"));
    requireNonNull(equipment, "equipment");
    requireNonNull(attributes, "attributes");
    requireNonNull(dose, "dose");
    requireNonNull(texts, "texts");
    Checks.id(family, "family");
    muscles = Sets.immutableEnumSet(requireNonNull(muscles, "muscles"));
    serves = Maps.immutableEnumMap(requireNonNull(serves, "serves"));
    progressTo = others(id, progressTo, "progressTo");
    regressTo = others(id, regressTo, "regressTo");
    alternatives = others(id, alternatives, "alternatives");
    stops = Sets.immutableEnumSet(requireNonNull(stops, "stops"));
    requireNonNull(evidence, "evidence");
    if (positions.isEmpty() || stops.isEmpty()) {
      throw new IllegalArgumentException(id + " needs a position and a stop criterion");
    }
    if (autoAssigned && !dose.isPresent()) {
      throw new IllegalArgumentException(id + " may be assigned and so needs a dose");
    }
    if (texts.bedVersion().isPresent() && !attributes.bedVersion()) {
      throw new IllegalArgumentException(id + " tells of a bed version that it has not");
    }
    for (int weight : serves.values()) {
      if (weight < MIN_SERVES || weight > MAX_SERVES) {
        throw new IllegalArgumentException(id + " must serve a goal 1..3, was " + weight);
      }
    }
  }

  /** Returns a builder for an exercise. */
  public static ExerciseBuilder builder() {
    return new ExerciseBuilder();
  }

  /** Returns a builder that holds the parts of this exercise. */
  public ExerciseBuilder toBuilder() {
    ExerciseBuilder builder =
        new ExerciseBuilder()
            .id(id)
            .name(name)
            .group(group)
            .purpose(purpose)
            .positions(positions)
            .equipment(equipment)
            .attributes(attributes)
            .autoAssigned(autoAssigned)
            .texts(texts)
            .family(family)
            .muscles(muscles)
            .serves(serves)
            .progressTo(progressTo)
            .regressTo(regressTo)
            .alternatives(alternatives)
            .stops(stops)
            .evidence(evidence)
            .namedBySeed(namedBySeed);
    dose.ifPresent(builder::dose);
    return builder;
  }

  private static ImmutableList<String> others(String id, List<String> ids, String name) {
    for (String other : requireNonNull(ids, name)) {
      Checks.id(other, name);
    }
    if (ids.contains(id) || ImmutableSet.copyOf(ids).size() < ids.size()) {
      throw new IllegalArgumentException(
          name + " of " + id + " must be other exercises, each once");
    }
    return ImmutableList.copyOf(ids);
  }
}
