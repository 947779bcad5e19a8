package io.osteokit.pathways.internal;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads content files strictly: a file loads whole or not at all, and a refusal names every fault.
 * While something is wrong a reading goes on with stand-ins, which nobody ever sees. Not
 * thread-safe.
 */
public final class ContentReader {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final PackHead STAND_IN =
      new PackHead("none", "none", Locale.ROOT, ReviewStatus.UNREVIEWED);

  private final Problems problems = new Problems();

  private ContentReader() {}

  /**
   * Reads a file.
   *
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  public static <T> T read(byte[] utf8, Parts<T> parts) {
    ContentReader reader = new ContentReader();
    Optional<T> content =
        Json.parse(utf8, reader.problems)
            .map(
                root -> {
                  JsonObject object = root.object(reader.problems);
                  T read = parts.read(reader, object);
                  object.close();
                  return read;
                });
    reader.problems.throwIfAny();
    return content.orElseThrow(IllegalStateException::new);
  }

  /** Reads the parts of a file. */
  public interface Parts<T> {
    /** Returns what the file holds; the object is closed afterwards. */
    T read(ContentReader reader, JsonObject root);
  }

  /** Returns where faults go. */
  public Problems problems() {
    return problems;
  }

  /** Reads what every file of a kind begins with. */
  public PackHead head(JsonObject object, String kind) {
    object.isOfKind(kind);
    return PackHead.read(object, problems).orElse(STAND_IN);
  }

  /** Reads a required name: letters, digits, '.', '_' and '-'. */
  public String name(JsonObject object, String property) {
    return matching(
        object,
        property,
        NAME,
        "must be 1 to 64 of letters, digits, '.', '_', '-', not a sign first");
  }

  /** Reads a required text of a form. */
  public String matching(JsonObject object, String property, Pattern form, String expected) {
    Optional<JsonNode> node = object.required(property);
    String text = node.flatMap(n -> n.text(problems)).orElse("");
    if (node.isPresent()
        && node.get().kind() == JsonNode.Kind.TEXT
        && !form.matcher(text).matches()) {
      problems.add(node.get(), ViolationCodes.FORMAT, expected);
    }
    return text;
  }

  /** Reads a required text that is not empty. */
  public String text(JsonObject object, String property) {
    return object.required(property).map(this::text).orElse("");
  }

  /** Reads a text that may be left out, but not be empty. */
  public Optional<String> optionalText(JsonObject object, String property) {
    return object.optional(property).map(this::text);
  }

  private String text(JsonNode node) {
    String text = node.text(problems).orElse("");
    if (node.kind() == JsonNode.Kind.TEXT && (text.isEmpty() || !text.trim().equals(text))) {
      problems.add(node, ViolationCodes.FORMAT, "must not be empty, nor begin or end with a space");
    }
    return text;
  }

  /** Reads a truth value that may be left out. */
  public boolean flag(JsonObject object, String property) {
    return object.optional(property).flatMap(node -> node.bool(problems)).orElse(false);
  }

  /** Reads the required list of sources. */
  public List<String> sources(JsonObject object, Sources sources) {
    return object
        .required("sources")
        .map(node -> sources.readCited(node, problems))
        .orElse(ImmutableList.of());
  }

  /** Reads a required list of texts, each once. */
  public List<String> texts(JsonObject object, String property) {
    Set<String> seen = new HashSet<>();
    return nodes(object, property).stream()
        .map(
            node -> {
              String text = text(node);
              unique(node, text, seen);
              return text;
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Reads a list of texts that may be left out, but not be empty. */
  public List<String> optionalTexts(JsonObject object, String property) {
    return object.optional(property).isPresent() ? texts(object, property) : ImmutableList.of();
  }

  /** Reads a required list of objects. */
  public <T> List<T> list(JsonObject object, String property, Function<JsonObject, T> entry) {
    return nodes(object, property).stream()
        .map(
            node -> {
              JsonObject one = node.object(problems);
              T read = entry.apply(one);
              one.close();
              return read;
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Reads a required list of objects with an id each, none twice. */
  public <T> List<T> byId(JsonObject object, String property, Function<JsonObject, T> entry) {
    Set<String> seen = new HashSet<>();
    return list(
        object,
        property,
        one -> {
          one.node()
              .find("id")
              .ifPresent(id -> unique(id, id.text(new Problems()).orElse(""), seen));
          return entry.apply(one);
        });
  }

  private List<JsonNode> nodes(JsonObject object, String property) {
    Optional<JsonNode> list = object.required(property);
    List<JsonNode> items = list.map(node -> node.items(problems)).orElse(ImmutableList.of());
    if (list.isPresent() && list.get().kind() == JsonNode.Kind.ARRAY && items.isEmpty()) {
      problems.add(list.get(), ViolationCodes.MISSING, "must hold at least one entry");
    }
    return items;
  }

  private void unique(JsonNode node, String value, Set<String> seen) {
    if (!seen.add(value)) {
      problems.add(node, ViolationCodes.DUPLICATE_VALUE, "must be given once");
    }
  }
}
