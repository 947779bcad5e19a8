package io.osteokit.exercises;

import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.List;
import java.util.Set;

/** Facts about persons, as triage gives them. */
final class People {
  static final List<String> RISKS =
      List.of(
          "several",
          "osteoporosis",
          "osteopenia",
          "fallRisk",
          "severePain",
          "strain",
          "wrist",
          "augmented",
          "leg",
          "heart",
          "noWater",
          "undatedOrUnlistedFracture");

  private static final List<Fact> FACTS = ScreenContent.shipped().personFacts();

  private People() {}

  /** Somebody with normal bone, no pain to speak of and nothing that restricts. */
  static Facts.Builder healthy() {
    Facts.Builder facts = Facts.builder(FACTS);
    facts.set("phase", "NOT_APPLICABLE").set("withheld", "NOTHING").set("fracturePresent", false);
    RISKS.forEach(risk -> facts.set(risk, false));
    List.of("RF-18", "RF-20", "RF-22").forEach(flag -> facts.set(flag, "NONE"));
    return facts.set("clearedActivities", Set.of()).set("recentlyClearedActivities", Set.of());
  }

  static Facts.Builder with(String... risks) {
    Facts.Builder facts = healthy();
    for (String risk : risks) {
      facts.set(risk, true);
    }
    return facts;
  }

  /** Somebody with a vertebral fracture in this phase. */
  static Facts.Builder broken(String phase) {
    return healthy().set("phase", phase).set("fracturePresent", true);
  }

  /** Somebody of whom one column of the rule table holds. */
  static Facts.Builder of(String column) {
    return switch (column) {
      case "ACUTE", "SUBACUTE", "CHRONIC" -> broken(column);
      case "SEVERAL" -> with("several");
      case "OSTEOPOROSIS" -> with("osteoporosis");
      case "OSTEOPENIA" -> with("osteopenia");
      case "FALL" -> with("fallRisk");
      default -> throw new IllegalArgumentException(column);
    };
  }

  static Facts.Builder withheld(String what) {
    return healthy().set("withheld", what);
  }

  static Facts nothingKnown() {
    return Facts.builder(FACTS).build();
  }
}
