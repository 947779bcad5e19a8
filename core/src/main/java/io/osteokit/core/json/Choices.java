package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** Closed vocabularies. */
final class Choices {
  /** Longer vocabularies are in the documentation instead of in the message. */
  private static final int LISTED = 12;

  private Choices() {}

  static <T> Optional<T> read(
      JsonNode node, Problems problems, Map<String, T> vocabulary, String expected) {
    requireNonNull(vocabulary, "vocabulary");
    Optional<String> key = node.text(problems);
    Optional<T> value = key.map(vocabulary::get);
    if (key.isPresent() && !value.isPresent()) {
      problems.add(node, ViolationCodes.UNKNOWN_VALUE, expected);
    }
    return value;
  }

  static <E extends Enum<E>> Map<String, E> namesOf(Class<E> type) {
    ImmutableMap.Builder<String, E> names = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      names.put(constant.name(), constant);
    }
    return names.buildOrThrow();
  }

  static <E extends Enum<E>> String describe(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all.length <= LISTED
        ? "must be one of " + Joiner.on(", ").join(namesOf(type).keySet())
        : "must be one of the " + all.length + " documented values, such as " + all[0].name();
  }
}
