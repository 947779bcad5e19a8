package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.tracking.internal.ContentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What progress takes from triage, so that each thing is worked out in one place.
 *
 * @param fractureFlags ids of the red flags of a new fracture
 * @param numbers ids of facts that are numbers, the same in both
 */
record FromTriage(ImmutableSet<String> fractureFlags, ImmutableSet<String> numbers) {

  static FromTriage read(ContentReader reader, JsonObject root, Optional<RuleBook> rules) {
    Optional<JsonObject> object = root.required("fromTriage").map(reader::object);
    FromTriage taken =
        new FromTriage(ids(reader, object, "fractureFlags"), ids(reader, object, "numbers"));
    object.ifPresent(JsonObject::close);
    rules.ifPresent(
        book -> {
          if (!amounts(book.facts()).containsAll(taken.numbers)) {
            reader.add(
                root.node(),
                ViolationCodes.INCONSISTENT,
                "fromTriage.numbers must be numbers that are handed in");
          }
        });
    return taken;
  }

  /** Reads the ids; their reason is for those who read the file. */
  private static ImmutableSet<String> ids(
      ContentReader reader, Optional<JsonObject> object, String name) {
    Optional<JsonObject> named = object.flatMap(one -> one.required(name)).map(reader::object);
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    named.ifPresent(
        one -> {
          for (JsonNode id : reader.items(one, "ids")) {
            reader.text(id).ifPresent(ids::add);
          }
          reader.text(one, "because");
          reader.cited(one);
          one.close();
        });
    return ids.build();
  }

  private static Set<String> amounts(List<Fact> facts) {
    return facts.stream()
        .filter(Fact.Amount.class::isInstance)
        .map(Fact::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Checks that triage has all of it. */
  void check(TriageOutline triage) {
    Set<String> taken =
        amounts(
            triage.taken().stream()
                .map(TriageOutline.Taken::fact)
                .collect(ImmutableList.toImmutableList()));
    List<String> lacking = new ArrayList<>();
    fractureFlags.stream()
        .filter(id -> !triage.redFlags().contains(id))
        .forEach(id -> lacking.add("red flag " + id));
    numbers.stream().filter(id -> !taken.contains(id)).forEach(id -> lacking.add("number " + id));
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException(
          "progress takes from triage what it does not have: " + String.join(", ", lacking));
    }
  }

  /** Writes what triage says; no red flag is a no when every urgent question is answered. */
  void put(TriageResult triage, Facts.Builder facts) {
    Facts known = triage.facts();
    for (String id : fractureFlags) {
      if (!known.choice(id).isPresent()) {
        throw new IllegalArgumentException("triage has no red flag " + id);
      }
    }
    boolean raised = triage.redFlags().stream().anyMatch(flag -> fractureFlags.contains(flag.id()));
    if (raised || triage.complete()) {
      facts.set("fractureFlag", raised);
    }
    numbers.forEach(id -> known.number(id).ifPresent(number -> facts.setBounded(id, number)));
  }
}
