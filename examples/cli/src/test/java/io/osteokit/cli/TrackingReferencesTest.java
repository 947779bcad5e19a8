package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.pathways.trace.Destination;
import io.osteokit.pathways.trace.Trace;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of tracking a seed fact is said to have gone into is there, with rules about it. */
class TrackingReferencesTest {
  private static final RuleBook PROGRESS = Progress.shipped().rules();
  private static final RuleBook PROGRESSION = Progression.shipped().rules();

  /** The facts of a rule book by which a reference is followed. */
  record Followed(RuleBook book, List<String> facts) {}

  private static final Map<String, Followed> FOLLOWED =
      Map.of(
          "recovery-course", new Followed(PROGRESS, List.of("bandLow", "bandHigh", "bandPosition")),
          "form-kept", new Followed(PROGRESSION, List.of("formKept", "advice")),
          "adherence", new Followed(PROGRESS, List.of("adherence", "adherenceClass")),
          "height", new Followed(PROGRESS, List.of("clinicHeightLoss", "height")),
          "progress", new Followed(PROGRESS, List.of("painChange", "painTrend", "recovered")),
          "review", new Followed(PROGRESS, List.of("contact")),
          "brace-days", new Followed(PROGRESS, List.of("braceDays", "brace")));

  static Set<String> references() {
    Set<String> references = new HashSet<>();
    Trace.shipped().seeds().stream()
        .flatMap(seed -> seed.went().stream())
        .filter(place -> place.kind() == Destination.Kind.TRACKING)
        .forEach(place -> references.addAll(place.refs()));
    return references;
  }

  @Test
  void every_reference_to_tracking_is_known_and_no_other() {
    assertThat(references()).isEqualTo(FOLLOWED.keySet());
  }

  @ParameterizedTest
  @MethodSource("references")
  void a_reference_leads_to_facts_that_rules_give_or_ask_for(String reference) {
    Followed followed = FOLLOWED.get(reference);
    Set<String> used = new HashSet<>();
    followed.book().rules().stream()
        .map(Rule::when)
        .flatMap(Condition::leaves)
        .forEach(leaf -> used.add(leaf.fact()));
    followed.book().derivations().stream()
        .filter(derivation -> !derivation.rules().isEmpty())
        .forEach(derivation -> used.add(derivation.fact().id()));

    assertThat(followed.book().allFacts()).extracting(Fact::id).containsAll(followed.facts());
    assertThat(used).containsAll(followed.facts());
  }
}
