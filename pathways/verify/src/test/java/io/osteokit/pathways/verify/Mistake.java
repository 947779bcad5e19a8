package io.osteokit.pathways.verify;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A slip that an author of content could make: a rule lost, a comparison turned, a limit off by
 * one, a value mistaken. It is planted in the text of the content.
 *
 * @param file the file of the content
 * @param path where in it
 * @param what what is done there
 * @param text the value to write instead, or the name of the property; empty to leave it out
 */
record Mistake(String file, String path, What what, String text) {
  private static final Problems NONE = new Problems();

  /** What is done to a place. */
  enum What {
    LEAVE_OUT,
    NUMBER,
    WORD,
    TURN,
    RENAME
  }

  private static final Map<String, String> COMPARISONS =
      Map.of("atLeast", "above", "above", "atLeast", "below", "atMost", "atMost", "below");
  private static final Set<String> DAYS = Set.of("withinDays", "yesStandsDays", "recentDays");
  private static final Map<String, String> WORDS = words();

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    String[][] ladders = {
      {"EMERGENCY", "SAME_DAY", "WITHIN_DAYS", "ROUTINE"},
      {"OFFER", "CONSIDER"},
      {"BLOCK", "CLEARANCE", "MODIFY"},
      {"ACUTE", "SUBACUTE"},
      {"EVERYTHING", "ALL_BUT_CALM", "NOTHING"},
      {"OSTEOPOROSIS", "OSTEOPENIA"},
      {"HOLDS", "FAILS"}
    };
    for (String[] ladder : ladders) {
      for (int i = 0; i < ladder.length; i++) {
        words.put(ladder[i], ladder[i + 1 < ladder.length ? i + 1 : i - 1]);
      }
    }
    return words;
  }

  /** Returns every slip that can be made in some parts of a file. */
  static List<Mistake> in(String file, String text, List<String> parts) {
    List<Mistake> all = new ArrayList<>();
    JsonNode root = Json.parse(text, NONE).orElseThrow();
    for (String part : parts) {
      root.find(part).ifPresent(node -> collect(file, part, node, all));
    }
    return all;
  }

  private static void collect(String file, String name, JsonNode node, List<Mistake> all) {
    String path = node.path();
    switch (node.kind()) {
      case OBJECT -> {
        JsonObject object = node.object(NONE);
        for (String member : object.names()) {
          if (COMPARISONS.containsKey(member)) {
            all.add(
                new Mistake(
                    file, object.member(member).path(), What.RENAME, COMPARISONS.get(member)));
          }
          if (!member.equals("facts") && !member.equals("fact")) {
            collect(file, member, object.member(member), all);
          }
        }
      }
      case ARRAY -> {
        List<JsonNode> items = node.items(NONE);
        for (JsonNode item : items) {
          boolean part = Set.of("in", "containsAny", "any", "all", "allRulesBut").contains(name);
          if ((part && items.size() > 1) || Set.of("rules", "columns", "lifts").contains(name)) {
            all.add(new Mistake(file, item.path(), What.LEAVE_OUT, ""));
          }
          collect(file, "", item, all);
        }
      }
      case NUMBER -> {
        if (COMPARISONS.containsKey(name) || DAYS.contains(name) || name.equals("equals")) {
          double value = node.number(NONE).orElseThrow().doubleValue();
          all.add(new Mistake(file, path, What.NUMBER, number(value + 1)));
          all.add(new Mistake(file, path, What.NUMBER, number(value - 1)));
        }
      }
      case BOOLEAN -> {
        if (Set.of("is", "then", "urgent", "fixed").contains(name)) {
          all.add(new Mistake(file, path, What.TURN, ""));
        }
      }
      case TEXT -> {
        String word = node.text(NONE).orElseThrow();
        if (Set.of("then", "verdict", "ifUnknown", "otherwise").contains(name)
            && WORDS.containsKey(word)) {
          all.add(new Mistake(file, path, What.WORD, WORDS.get(word)));
        }
      }
      case NULL -> {}
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? "" + (long) value : "" + Math.rint(value * 100) / 100;
  }

  /** Returns the text with the slip in it. */
  String plantedIn(String original) {
    JsonWriter out = JsonWriter.compact();
    write(Json.parse(original, NONE).orElseThrow(), out);
    return out.text();
  }

  private void write(JsonNode node, JsonWriter out) {
    boolean here = node.path().equals(path);
    switch (node.kind()) {
      case OBJECT -> {
        out.object();
        JsonObject object = node.object(NONE);
        for (String name : object.names()) {
          JsonNode member = object.member(name);
          boolean renamed = what == What.RENAME && member.path().equals(path);
          out.name(renamed ? text : name);
          write(member, out);
        }
        out.end();
      }
      case ARRAY -> {
        out.array();
        for (JsonNode item : node.items(NONE)) {
          if (what != What.LEAVE_OUT || !item.path().equals(path)) {
            write(item, out);
          }
        }
        out.end();
      }
      case TEXT -> out.value(here && what == What.WORD ? text : node.text(NONE).orElseThrow());
      case NUMBER -> {
        if (here && what == What.NUMBER) {
          out.value(new java.math.BigDecimal(text));
        } else {
          out.value(node.number(NONE).orElseThrow());
        }
      }
      case BOOLEAN -> out.value((here && what == What.TURN) != node.bool(NONE).orElseThrow());
      case NULL -> out.nullValue();
    }
  }

  /** Returns the id of the rule, row or finding that the slip is in. */
  Optional<String> within(String original) {
    JsonNode node = Json.parse(original, NONE).orElseThrow();
    Optional<String> id = Optional.empty();
    for (String step : path.substring(1).split("(?=[.\\[])", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      node =
          step.startsWith("[")
              ? node.find(Integer.parseInt(step.substring(1, step.length() - 1))).orElseThrow()
              : node.find(step.substring(1)).orElseThrow();
      Optional<String> own =
          node.kind() == JsonNode.Kind.OBJECT
              ? node.find("id")
                  .filter(n -> n.kind() == JsonNode.Kind.TEXT)
                  .flatMap(n -> n.text(NONE))
              : Optional.empty();
      id = own.isPresent() ? own : id;
    }
    return id;
  }
}
