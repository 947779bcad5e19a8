package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

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

  static <E extends Enum<E>> Optional<E> read(JsonNode node, Problems problems, Class<E> type) {
    Optional<String> name = node.text(problems);
    Optional<E> constant = name.flatMap(text -> find(type, text));
    if (name.isPresent() && !constant.isPresent()) {
      problems.add(node, ViolationCodes.UNKNOWN_VALUE, describe(type.getEnumConstants()));
    }
    return constant;
  }

  private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static String describe(Enum<?>[] all) {
    if (all.length > LISTED) {
      return "must be one of the " + all.length + " documented values, such as " + all[0].name();
    }
    StringJoiner names = new StringJoiner(", ", "must be one of ", "");
    for (Enum<?> constant : all) {
      names.add(constant.name());
    }
    return names.toString();
  }
}
