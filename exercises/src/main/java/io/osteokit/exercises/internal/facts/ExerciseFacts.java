package io.osteokit.exercises.internal.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.exercises.BreathHold;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.MovementAttributes;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.Speed;
import io.osteokit.exercises.SpineLoad;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What rules can ask about an exercise, as facts of the kernel. */
public final class ExerciseFacts {
  /** The fact with the id of the exercise; its values are the ids that conditions name. */
  public static final String ID = "id";

  /** The value of {@link #ID} for every exercise that no condition names. */
  public static final String ANOTHER = "another";

  private static final ImmutableMap<String, Function<Exercise, Object>> VALUES =
      ImmutableMap.<String, Function<Exercise, Object>>builder()
          .put(ID, Exercise::id)
          .put("group", Exercise::group)
          .put("positions", Exercise::positions)
          .put("spinalFlexion", of(MovementAttributes::spinalFlexion))
          .put("spinalExtension", of(MovementAttributes::spinalExtension))
          .put("spinalRotation", of(MovementAttributes::spinalRotation))
          .put("sideBending", of(MovementAttributes::sideBending))
          .put("spineLoad", of(MovementAttributes::spineLoad))
          .put("speed", of(MovementAttributes::speed))
          .put("repeatedSpinalMotion", of(MovementAttributes::repeatedSpinalMotion))
          .put("impact", of(MovementAttributes::impact))
          .put("balance", of(MovementAttributes::balance))
          .put("unstableSurface", of(MovementAttributes::unstableSurface))
          .put("floorTransfer", of(MovementAttributes::floorTransfer))
          .put("bedVersion", of(MovementAttributes::bedVersion))
          .put("breathHold", of(MovementAttributes::breathHold))
          .put("deepKneeBend", of(MovementAttributes::deepKneeBend))
          .put("overheadLoad", of(MovementAttributes::overheadLoad))
          .put("intensity", of(MovementAttributes::intensity))
          .put("wristLoad", of(MovementAttributes::wristLoad))
          .buildOrThrow();

  private static final ImmutableMap<String, List<String>> VOCABULARIES =
      ImmutableMap.of(
          ID,
          ImmutableList.of(ANOTHER),
          "group",
          names(ExerciseGroup.values()),
          "positions",
          names(Position.values()),
          "spineLoad",
          names(SpineLoad.values()),
          "speed",
          names(Speed.values()),
          "breathHold",
          names(BreathHold.values()));

  private static final ImmutableSet<String> FLAGS =
      ImmutableSet.of(
          "repeatedSpinalMotion",
          "unstableSurface",
          "floorTransfer",
          "bedVersion",
          "deepKneeBend",
          "overheadLoad",
          "wristLoad");

  private ExerciseFacts() {}

  private static Function<Exercise, Object> of(Function<MovementAttributes, Object> attribute) {
    return exercise -> attribute.apply(exercise.attributes());
  }

  private static List<String> names(Enum<?>[] values) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Enum<?> value : values) {
      names.add(value.name());
    }
    return names.build();
  }

  /** Returns the ids of all facts. */
  public static Set<String> ids() {
    return VALUES.keySet();
  }

  /** Returns whether a fact is declared as exercises have it; its label is free. */
  public static boolean isDeclaredRight(Fact fact) {
    String id = fact.id();
    if (!VALUES.containsKey(id)) {
      return false;
    }
    List<String> vocabulary = VOCABULARIES.getOrDefault(id, ImmutableList.of());
    boolean number = vocabulary.isEmpty() && !FLAGS.contains(id);
    double least = id.equals("intensity") ? 1 : 0;
    return fact.match(
        yesNo -> FLAGS.contains(id),
        amount -> number && amount.whole() && amount.min() == least && amount.max() == 3,
        choice -> choice.values().equals(vocabulary) && !id.equals("positions"),
        set -> set.values().equals(vocabulary) && id.equals("positions"));
  }

  /**
   * Returns the declared facts, with the ids that can be told apart extended by those that
   * conditions name.
   */
  public static ImmutableList<Fact> naming(
      List<Fact> declared, Iterable<? extends Condition> conditions) {
    ImmutableSet.Builder<String> ids = ImmutableSet.<String>builder().add(ANOTHER);
    for (Condition condition : conditions) {
      condition
          .leaves()
          .forEach(
              leaf -> {
                if (leaf instanceof Condition.In in && in.fact().equals(ID)) {
                  ids.addAll(in.values());
                }
              });
    }
    List<String> named = ids.build().asList();
    return declared.stream()
        .map(f -> f.id().equals(ID) ? new Fact.Choice(f.id(), f.label(), named) : f)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what is so for an exercise; every declared fact has a value. */
  public static Facts of(Exercise exercise, List<Fact> declared) {
    Facts.Builder facts = Facts.builder(declared);
    for (Fact fact : declared) {
      Object value = value(exercise, fact);
      if (value instanceof Boolean yesNo) {
        facts.set(fact.id(), yesNo);
      } else if (value instanceof Integer level) {
        facts.set(fact.id(), level);
      } else if (value instanceof Set<?> members) {
        facts.set(fact.id(), words(members));
      } else {
        facts.set(fact.id(), word(value));
      }
    }
    return facts.build();
  }

  private static Object value(Exercise exercise, Fact fact) {
    Function<Exercise, Object> value = VALUES.get(fact.id());
    if (value == null) {
      throw new IllegalArgumentException(fact.id() + " is no fact of an exercise");
    }
    if (fact.id().equals(ID) && fact instanceof Fact.Choice named) {
      return named.values().contains(exercise.id()) ? exercise.id() : ANOTHER;
    }
    return value.apply(exercise);
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : (String) value;
  }

  private static Set<String> words(Set<?> members) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Object member : members) {
      words.add(word(member));
    }
    return words.build();
  }
}
