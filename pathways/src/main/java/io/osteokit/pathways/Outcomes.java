package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a decision comes to in a world, part by part, to be held against another, each part worked
 * out when it is first asked for. For one thread.
 */
final class Outcomes {
  private static final ImmutableList<String> URGENCIES =
      ImmutableList.of("NONE", "ROUTINE", "WITHIN_DAYS", "SAME_DAY", "EMERGENCY");

  private final Reasons reasons;
  private final World world;
  private final Map<AskNext.Effect, List<Object>> known = new EnumMap<>(AskNext.Effect.class);

  Outcomes(Reasons reasons, World world) {
    this.reasons = reasons;
    this.world = world;
  }

  private List<Object> part(AskNext.Effect effect) {
    return known.computeIfAbsent(effect, this::find);
  }

  private List<Object> find(AskNext.Effect effect) {
    return switch (effect) {
      case URGENCY -> ImmutableList.of(world.urgency("urgency"));
      case WITHHELD -> ImmutableList.of(world.urgency("withheld"));
      case PHASE -> ImmutableList.of(world.urgency("phase"));
      case RED_FLAGS -> all(reasons.flags(), world::urgency);
      case OPTIONS ->
          ImmutableList.builder()
              .addAll(all(reasons.listable(), world::level))
              .addAll(all(reasons.avoidable(), fact -> world.options().yesNo(fact)))
              .build();
      case EXERCISES -> all(reasons.exercises(), world::verdict);
      case REVIEW -> ImmutableList.of(review());
      case SESSION -> ImmutableList.of();
    };
  }

  private static List<Object> all(List<String> ids, Function<String, Object> what) {
    return ids.stream().map(what).collect(ImmutableList.toImmutableList());
  }

  private OptionalInt review() {
    int age = (int) world.facts().number("fractureAgeDays").orElse(0);
    return reasons.pathway().daysToReview(world.options(), age);
  }

  /** Returns whether any part differs; stops at the first that does. */
  boolean differs(Outcomes other) {
    return EnumSet.allOf(AskNext.Effect.class).stream()
        .anyMatch(effect -> !part(effect).equals(other.part(effect)));
  }

  /** Returns the parts that differ. */
  Set<AskNext.Effect> differences(Outcomes other) {
    return EnumSet.allOf(AskNext.Effect.class).stream()
        .filter(effect -> !part(effect).equals(other.part(effect)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AskNext.Effect.class)));
  }

  /** Returns how many flags, options and exercises differ. */
  int touched(Outcomes other) {
    int touched = 0;
    for (AskNext.Effect effect : AskNext.Effect.values()) {
      List<Object> mine = part(effect);
      for (int i = 0; i < mine.size(); i++) {
        touched += mine.get(i).equals(other.part(effect).get(i)) ? 0 : 1;
      }
    }
    return touched;
  }

  /** Returns how high the urgency is, from 0. */
  int urgency() {
    return URGENCIES.indexOf(world.urgency("urgency"));
  }
}
