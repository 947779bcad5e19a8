package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.DiaryEvent;
import java.util.Optional;

/** The types of lines and the properties that each may have. */
enum Types {
  PAIN("score", "site", "level", "kind", "during"),
  SESSION(
      "completed",
      "extent",
      "missedBecause",
      "exercises",
      "painBefore",
      "painAfter",
      "painNextDay",
      "effort",
      "formKept",
      "stops"),
  HEIGHT("cm", "measuredBy"),
  FALL("injurious"),
  BRACE("hours"),
  MEDICINE("class", "taken"),
  QUESTIONNAIRE("instrument", "score", "itemsAnswered"),
  TEST("instrument", "value", "aided"),
  STOP("stops", "session"),
  HEAT_COLD("what", "minutes"),
  TENS("minutes"),
  BRACE_ON,
  BRACE_OFF,
  BED_REST("hours"),
  WORRIES("yellowFlags"),
  NOTE("text"),
  WITHDRAWAL("withdraws");

  /** What every line has, of whatever type. */
  static final ImmutableSet<String> ENVELOPE = Envelope.PROPERTIES;

  private static final ImmutableMap<String, Types> BY_NAME = byName();

  /** Constants are made before the enum's own static fields. */
  private static final class Envelope {
    static final ImmutableSet<String> PROPERTIES =
        ImmutableSet.of("id", "type", "at", "zone", "device", "recordedAt", "replaces");
  }

  private final ImmutableSet<String> properties;

  Types(String... properties) {
    this.properties =
        ImmutableSet.<String>builder().addAll(Envelope.PROPERTIES).add(properties).build();
  }

  private static ImmutableMap<String, Types> byName() {
    ImmutableMap.Builder<String, Types> types = ImmutableMap.builder();
    for (Types type : values()) {
      types.put(type.name(), type);
    }
    return types.build();
  }

  static Optional<Types> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Types of(DiaryEvent event) {
    return event.match(
        e -> PAIN,
        e -> SESSION,
        e -> HEIGHT,
        e -> FALL,
        e -> BRACE,
        e -> MEDICINE,
        e -> QUESTIONNAIRE,
        e -> TEST);
  }

  /** Returns the type as it is written. */
  static String nameOf(Happening what) {
    return what.match(
        e -> PAIN.name(),
        e -> SESSION.name(),
        e -> of(e.event()).name(),
        e -> STOP.name(),
        e -> HEAT_COLD.name(),
        e -> TENS.name(),
        e -> (e.on() ? BRACE_ON : BRACE_OFF).name(),
        e -> BED_REST.name(),
        e -> WORRIES.name(),
        e -> NOTE.name(),
        e -> WITHDRAWAL.name(),
        Happening.Unrecognised::type);
  }

  /** Returns the names that this version gives a meaning to on a line of the type. */
  static ImmutableSet<String> propertiesOf(String type) {
    return named(type).map(known -> known.properties).orElse(ENVELOPE);
  }
}
