package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.trace.Destination;
import io.osteokit.pathways.trace.Destination.Kind;
import io.osteokit.pathways.trace.Tension;
import io.osteokit.pathways.trace.Trace;
import io.osteokit.pathways.trace.TracedSeed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceTest {
  private static final Map<Kind, Set<String>> KNOWN = known();

  private static Map<Kind, Set<String>> known() {
    Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      known.put(kind, new HashSet<>());
    }
    Stream.concat(
            Triage.shipped().rules().rules().stream(),
            PathwayTexts.CONTENT.rules().rules().stream())
        .map(Rule::id)
        .forEach(known.get(Kind.RULE)::add);
    for (String rule : List.copyOf(known.get(Kind.RULE))) {
      if (rule.startsWith("guidance.")) {
        known.get(Kind.RULE).remove(rule);
        known.get(Kind.GUIDANCE).add(rule.substring("guidance.".length(), rule.length() - 3));
      }
    }
    for (PathwayContent.Option option : PathwayTexts.CONTENT.options()) {
      known.get(Kind.OPTION).add(option.id());
      option.caveats().forEach(caveat -> known.get(Kind.CAVEAT).add(caveat.id()));
    }
    ScreenContent.shipped().rows().forEach(row -> known.get(Kind.SCREEN).add(row.id()));
    known.get(Kind.EXERCISE).addAll(Catalogue.shipped().ids());
    PlanningRules.shipped().rulings().forEach(r -> known.get(Kind.PLANNING).add(r.id()));
    Education.shipped().topics().forEach(t -> known.get(Kind.EDUCATION).add(t.id()));
    known.get(Kind.TEXT).addAll(Texts.shipped().keys());
    Stream.of(PhysicalTest.values()).forEach(t -> known.get(Kind.MEASURE).add(t.name()));
    Stream.of(Questionnaire.values()).forEach(q -> known.get(Kind.MEASURE).add(q.name()));
    known.get(Kind.CONTACT_TABLE).add("contacts.outdatedAfterMonths");
    return known;
  }

  static List<TracedSeed> seeds() {
    return Trace.shipped().seeds();
  }

  static List<Tension> tensions() {
    return Trace.shipped().tensions();
  }

  @Test
  void every_fact_from_S1_to_S114_is_traced_once() {
    List<String> wanted = Stream.iterate(1, n -> n + 1).limit(114).map(n -> "S" + n).toList();

    assertThat(seeds()).extracting(TracedSeed::id).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_a_fact_refers_to_is_there(TracedSeed seed) {
    assertThat(unknown(seed.went())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tensions")
  void whatever_a_tension_refers_to_is_there(Tension tension) {
    assertThat(unknown(tension.carriedBy())).isEmpty();
  }

  /** What the tracking module carries is checked where all modules meet. */
  private static List<String> unknown(List<Destination> places) {
    List<String> unknown = new ArrayList<>();
    for (Destination place : places) {
      for (String ref : place.refs()) {
        if (place.kind() != Kind.TRACKING && !KNOWN.get(place.kind()).contains(ref)) {
          unknown.add(place.kind() + " " + ref);
        }
      }
    }
    return unknown;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void all_content_that_cites_a_fact_is_in_its_trace(TracedSeed seed) {
    List<String> traced =
        seed.went().stream()
            .flatMap(place -> place.refs().stream().map(ref -> place.kind() + " " + ref))
            .toList();
    List<String> citing =
        Citations.shipped().stream()
            .filter(citation -> citation.source().equals(seed.id()))
            .map(citation -> citation.kind() + " " + citation.ref())
            .toList();

    assertThat(traced).containsAll(citing);
  }

  @Test
  void a_fact_goes_nowhere_only_with_a_reason() {
    assertThat(seeds())
        .filteredOn(TracedSeed::isRejected)
        .extracting(TracedSeed::id)
        .containsExactly("S30", "S31", "S86");
    assertThat(seeds())
        .flatExtracting(TracedSeed::went)
        .filteredOn(place -> place.kind() == Kind.REJECTED)
        .allSatisfy(place -> assertThat(place.note()).isPresent());
  }

  @Test
  void most_facts_went_somewhere_that_a_person_meets() {
    assertThat(seeds())
        .filteredOn(seed -> seed.went().stream().allMatch(place -> place.kind() == Kind.TRACKING))
        .isEmpty();
  }
}
