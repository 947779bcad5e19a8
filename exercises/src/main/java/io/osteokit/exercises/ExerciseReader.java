package io.osteokit.exercises;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.StopCriterion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one exercise of a pack. */
final class ExerciseReader {
  private static final ImmutableMap<String, StopCriterion> STOPS =
      Maps.uniqueIndex(Arrays.asList(StopCriterion.values()), StopCriterion::id);
  private static final ImmutableMap<String, Goal> GOALS =
      Maps.uniqueIndex(Arrays.asList(Goal.values()), Goal::name);
  private static final String GOAL_NAMES =
      "must be named after one of " + String.join(", ", GOALS.keySet());

  private final NodeReader reader;
  private final Sources sources;
  private final DoseReader doses;
  private final AttributesReader attributes;

  ExerciseReader(NodeReader reader, Sources sources) {
    this.reader = reader;
    this.sources = sources;
    this.doses = new DoseReader(reader);
    this.attributes = new AttributesReader(reader);
  }

  /** Reads an exercise; empty if this or anything before it in the pack has a problem. */
  Optional<Exercise> read(JsonNode node) {
    JsonObject from = reader.object(node);
    ExerciseBuilder to = Exercise.builder();
    Optional<String> id = reader.id(from, "id");
    id.ifPresent(to::id);
    reader.text(from, "name").ifPresent(to::name);
    reader.choice(from, "group", ExerciseGroup.class).ifPresent(to::group);
    reader.text(from, "purpose").ifPresent(to::purpose);
    to.positions(reader.set(from, "positions", 1, Position.class));
    reader.object(from, "equipment").map(this::equipment).ifPresent(to::equipment);
    from.required("attributes").flatMap(attributes::read).ifPresent(to::attributes);
    reader.bool(from, "autoAssigned").ifPresent(to::autoAssigned);
    from.optional("dose").flatMap(doses::read).ifPresent(to::dose);
    reader.object(from, "texts").flatMap(this::texts).ifPresent(to::texts);
    reader.id(from, "family").ifPresent(to::family);
    to.muscles(reader.set(from, "muscles", 0, MuscleGroup.class));
    from.required("serves").map(this::serves).ifPresent(to::serves);
    to.progressTo(others(id, from, LinkCheck.PROGRESS_TO));
    to.regressTo(others(id, from, LinkCheck.REGRESS_TO));
    to.alternatives(others(id, from, LinkCheck.ALTERNATIVES));
    to.stops(stops(from));
    from.required("evidence")
        .flatMap(evidence -> Evidence.read(evidence, sources, reader.problems()))
        .ifPresent(to::evidence);
    reader.bool(from, "namedBySeed").ifPresent(to::namedBySeed);
    from.close();
    together(node);
    return reader.problems().isEmpty() ? Optional.of(to.build()) : Optional.empty();
  }

  /** Checks what several properties say together. */
  private void together(JsonNode node) {
    Optional<JsonNode> auto = node.find("autoAssigned");
    if (auto.isPresent() && is(true, auto.get()) && !node.find("dose").isPresent()) {
      reader.problems().add(auto.get(), PackCodes.NO_DOSE, "must be false without a dose");
    }
    Optional<JsonNode> text = node.find("texts").flatMap(texts -> texts.find("bedVersion"));
    Optional<JsonNode> bed = node.find("attributes").flatMap(all -> all.find("bedVersion"));
    if (text.isPresent() && bed.isPresent() && is(false, bed.get())) {
      String expected = "must be left out unless the attribute bedVersion is true";
      reader.problems().add(text.get(), ViolationCodes.INCONSISTENT, expected);
    }
  }

  private List<String> others(Optional<String> id, JsonObject from, String name) {
    return reader.distinct(
        from,
        name,
        0,
        node -> {
          Optional<String> other = reader.id(node);
          if (other.isPresent() && other.equals(id)) {
            reader.problems().add(node, ViolationCodes.INCONSISTENT, "must be another exercise");
          }
          return other;
        });
  }

  private boolean is(boolean value, JsonNode node) {
    return node.kind() == JsonNode.Kind.BOOLEAN
        && node.bool(reader.problems()).orElse(!value) == value;
  }

  private EquipmentNeed equipment(JsonObject from) {
    List<Set<Equipment>> required =
        reader.list(
            from, "required", 0, group -> Optional.of(reader.set(group, 1, Equipment.class)));
    Set<Equipment> optional = reader.set(from, "optional", 0, Equipment.class);
    from.close();
    return reader.problems().isEmpty()
        ? new EquipmentNeed(required, optional)
        : EquipmentNeed.nothing();
  }

  private Optional<ExerciseTexts> texts(JsonObject from) {
    Optional<String> aim = reader.text(from, "aim");
    Optional<String> setUp = reader.text(from, "setUp");
    List<String> steps = reader.list(from, "steps", 1, reader::text);
    Optional<String> breathing = reader.text(from, "breathing");
    Optional<String> feel = reader.text(from, "feel");
    Optional<String> easier = reader.text(from, "easier");
    Optional<String> bed = from.optional("bedVersion").flatMap(reader::text);
    List<String> cautions = reader.list(from, "cautions", 0, reader::text);
    List<String> stopIf = reader.list(from, "stopIf", 1, reader::text);
    from.close();
    return reader.problems().isEmpty()
        ? Optional.of(
            new ExerciseTexts(
                aim.get(),
                setUp.get(),
                steps,
                breathing.get(),
                feel.get(),
                easier.get(),
                bed,
                cautions,
                stopIf))
        : Optional.empty();
  }

  private Map<Goal, Integer> serves(JsonNode node) {
    Map<Goal, Integer> serves = new EnumMap<>(Goal.class);
    JsonObject from = reader.object(node);
    for (String name : from.names()) {
      JsonNode weight = from.member(name);
      Goal goal = GOALS.get(name);
      if (goal == null) {
        reader.problems().add(weight, ViolationCodes.UNKNOWN_VALUE, GOAL_NAMES);
      } else {
        weight
            .integer(reader.problems(), Exercise.MIN_SERVES, Exercise.MAX_SERVES)
            .ifPresent(value -> serves.put(goal, value));
      }
    }
    return serves;
  }

  private Set<StopCriterion> stops(JsonObject from) {
    Set<StopCriterion> stops = EnumSet.noneOf(StopCriterion.class);
    stops.addAll(
        reader.distinct(
            from,
            "stops",
            1,
            item -> item.choice(reader.problems(), STOPS, "a stop criterion, STOP-1 to STOP-8")));
    return stops;
  }
}
