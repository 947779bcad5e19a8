package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Breaks sound documents: in their structure, in their text and in their bytes. What is put in for
 * a person is Qwertz or 4711, never as the name of a property, which a path has to repeat.
 */
final class Mutator {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<String> EXTREMES =
      List.of(
          "null true false 0 -0 -1 0.5 4.711e-4711 1e400 1e999999999 -1e-999999999 2147483647",
          "2147483648 -9223372036854775809 1e16 [] {} [[]] [null] [0,0] {\"\":0} {\"id\":null}",
          "\"\" \"\\t\" \"\\u0000\" \"\\ud800\" \"\\u202e\" \"e\\u0301\" \"\\ud83e\\uddb4\" \"NaN\"",
          "\"Qwertz4711\" [\"Qwertz4711\"] {\"surprise\":\"Qwertz4711\"} \"YES\" \"S1\" \"$.id\"",
          "\"2026-02-30\" \"+999999999-12-31\" \"-999999999-01-01\" \"0000-01-01\" \"9999-12-31\"",
          "\"2026-11-20T24:00:00Z\" \"+1000000000-01-01T00:00:00Z\" \"1582-10-10\" \"999999999999\"");

  private static final List<String> BYTES =
      List.of(
          "efbbbf", "fffe", "00", "c080", "eda080", "f4908080", "80", "e2", "22", "7b", "5d", "0a");

  private final List<String> values = new ArrayList<>();
  private final IntUnaryOperator below;

  /** Creates a mutator that makes its choices by a number below another one. */
  Mutator(IntUnaryOperator below) {
    this.below = below;
    EXTREMES.forEach(line -> values.addAll(Arrays.asList(line.split(" "))));
    values.add("\"" + "long ".repeat(5_000) + "\"");
    values.add("[".repeat(200) + "]".repeat(200));
  }

  /** Returns a document, broken in one to three ways. */
  byte[] broken(byte[] sound) {
    byte[] utf8 = sound;
    for (int i = choose(3); i >= 0; i--) {
      utf8 = choose(5) == 0 ? bytes(utf8) : structure(utf8);
    }
    return utf8;
  }

  /** Breaks one line, as a document of its own if it is one. */
  private byte[] structure(byte[] utf8) {
    String text = new String(utf8, UTF_8);
    if (tree(text) != null) {
      return broken(tree(text)).getBytes(UTF_8);
    }
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    int at = choose(lines.size());
    JsonNode one = tree(lines.get(at));
    if (one == null) {
      lines.add(lines.get(choose(lines.size())));
    } else {
      lines.set(at, broken(one));
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private String broken(JsonNode root) {
    List<JsonNode> parents = new ArrayList<>();
    gather(root, parents);
    if (parents.isEmpty()) {
      return pick(values);
    }
    JsonNode parent = pick(parents);
    if (parent instanceof ArrayNode list) {
      list(list, parents);
    } else {
      object((ObjectNode) parent, parents);
    }
    return choose(20) == 0 ? twice(root.toString()) : root.toString();
  }

  private void list(ArrayNode list, List<JsonNode> parents) {
    int at = choose(list.size());
    int other = choose(list.size());
    switch (choose(6)) {
      case 0 -> list.remove(at);
      case 1 -> list.insert(other, list.get(at).deepCopy());
      case 2 -> list.set(at, list.set(other, list.get(at).deepCopy()));
      case 3 -> list.set(at, pick(parents).deepCopy());
      case 4 -> list.add(value());
      default -> list.set(at, value());
    }
  }

  private void object(ObjectNode object, List<JsonNode> parents) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String at = pick(names);
    String other = pick(names);
    switch (choose(7)) {
      case 0 -> object.remove(at);
      case 1 -> object.set(other, object.get(at).deepCopy());
      case 2 -> object.set(at, object.replace(other, object.get(at).deepCopy()));
      case 3 -> object.set(at, pick(parents).deepCopy());
      case 4 -> object.set("surprise", value());
      case 5 -> object.set(at, damaged(object.get(at)));
      default -> object.set(at, value());
    }
  }

  private JsonNode damaged(JsonNode value) {
    String text = value.asText();
    int at = choose(text.length() + 1);
    return TextNode.valueOf(text.substring(0, at) + value().asText() + text.substring(at));
  }

  /** Says a property twice, by its text. */
  private String twice(String json) {
    int comma = json.indexOf(',', choose(json.length()));
    int brace = json.lastIndexOf('{', Math.max(0, comma));
    return comma < 0 || brace < 0
        ? json
        : json.substring(0, comma) + "," + json.substring(brace + 1, comma) + json.substring(comma);
  }

  private byte[] bytes(byte[] utf8) {
    int at = choose(utf8.length + 1);
    if (choose(3) == 0) {
      return Arrays.copyOf(utf8, at);
    }
    byte[] put = HexFormat.of().parseHex(pick(BYTES));
    byte[] result = Arrays.copyOf(utf8, utf8.length + put.length);
    System.arraycopy(put, 0, result, at, put.length);
    System.arraycopy(utf8, at, result, at + put.length, utf8.length - at);
    return result;
  }

  private static void gather(JsonNode node, List<JsonNode> parents) {
    if (!node.isEmpty()) {
      parents.add(node);
    }
    node.forEach(child -> gather(child, parents));
  }

  private JsonNode value() {
    return tree(pick(values));
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(json);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private <T> T pick(List<T> from) {
    return from.get(choose(from.size()));
  }

  private int choose(int bound) {
    return bound < 2 ? 0 : below.applyAsInt(bound);
  }
}
