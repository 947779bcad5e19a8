package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads ids and words of a rule book. */
final class Words {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Words() {}

  static Optional<String> id(JsonObject object, String property, Problems problems) {
    return object.required(property).flatMap(node -> id(node, problems));
  }

  static Optional<String> id(JsonNode node, Problems problems) {
    Optional<String> id = node.text(problems);
    if (id.isPresent() && !ID.matcher(id.get()).matches()) {
      problems.add(
          node, ViolationCodes.FORMAT, "must be 1 to 64 of letters, digits, '.', '_', '-'");
      return Optional.empty();
    }
    return id;
  }

  /** Reads a list of one or more different ids. */
  static List<String> ids(JsonNode node, Problems problems) {
    List<JsonNode> items = node.items(problems);
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode item : items) {
      Optional<String> id = id(item, problems);
      if (id.isPresent() && !ids.add(id.get())) {
        problems.add(item, ViolationCodes.DUPLICATE_VALUE, "must stand once");
      }
    }
    if (items.isEmpty() && node.kind() == JsonNode.Kind.ARRAY) {
      problems.add(node, ViolationCodes.MISSING, "must name at least one");
    }
    return ImmutableList.copyOf(ids);
  }

  static Optional<String> text(JsonObject object, String property, Problems problems) {
    Optional<JsonNode> node = object.required(property);
    Optional<String> text = node.flatMap(n -> n.text(problems));
    if (text.isPresent() && text.get().trim().isEmpty()) {
      problems.add(node.get(), ViolationCodes.FORMAT, "must not be empty");
      return Optional.empty();
    }
    return text;
  }
}
