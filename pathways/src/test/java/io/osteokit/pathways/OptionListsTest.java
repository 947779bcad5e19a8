package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.triage.Triage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How options are sorted, on a small pathway: warmth, cold, and bed rest, which is never listed.
 */
class OptionListsTest {
  private static final PathwayContent CONTENT =
      PathwayReader.read(
          """
          {"kind": "pathway",
           "options": [
            {"id": "COLD", "name": "Cold", "text": "Cold.", "notNow": "Not now.", "caveats": [
              {"id": "COLD.a", "text": "Always.", "sources": ["GK"], "strength": "D"},
              {"id": "COLD.b", "text": "If limited.", "sources": ["GK"], "strength": "D",
               "when": "caveat.limited"}]},
            {"id": "HEAT", "name": "Warmth", "text": "Warmth.", "notNow": "No warmth now.",
             "caveats": []},
            {"id": "BED_REST", "name": "Bed rest", "text": "Bed.", "notNow": "Never.",
             "never": true, "caveats": [], "sources": ["BMJBP"]}],
           "reviews": [],
           "rules": {"kind": "rules", "id": "small", "version": "1", "language": "en-GB",
            "reviewStatus": "UNREVIEWED",
            "facts": [
             {"id": "sessionImpossible", "type": "YES_NO", "label": "s"},
             {"id": "painLimitsActivity", "type": "YES_NO", "label": "l"},
             {"id": "asksForTens", "type": "YES_NO", "label": "t"}],
            "strata": [{"id": "all", "about": "All.", "derive": [
             {"fact": {"id": "option.COLD", "type": "CHOICE", "label": "c",
               "values": ["NOT_LISTED", "CONSIDER", "OFFER"]}, "combine": "HIGHEST", "rules": [
              {"id": "cold.1", "when": {"fact": "asksForTens", "is": true, "ifUnknown": "FAILS"},
               "then": "CONSIDER", "because": "You ask.", "sources": ["S1"], "strength": "D"},
              {"id": "cold.2", "when": {"fact": "painLimitsActivity", "is": true,
               "ifUnknown": "FAILS"}, "then": "OFFER", "because": "Pain limits you.",
               "sources": ["S2", "S3"], "strength": "D"}]},
             {"fact": {"id": "option.HEAT", "type": "CHOICE", "label": "h",
               "values": ["NOT_LISTED", "CONSIDER", "OFFER"]}, "combine": "HIGHEST", "rules": [
              {"id": "heat.1", "when": {"fact": "asksForTens", "is": true, "ifUnknown": "FAILS"},
               "then": "CONSIDER", "because": "Warm.", "sources": ["S87"], "strength": "D"}]},
             {"fact": {"id": "avoid.HEAT", "type": "YES_NO", "label": "x"}, "combine": "FIRST",
              "otherwise": false, "rules": [
              {"id": "avoid.1", "when": {"fact": "painLimitsActivity", "is": true,
               "ifUnknown": "FAILS"}, "then": true, "because": "It hurts.", "sources": ["S4"],
               "strength": "D"}]},
             {"fact": {"id": "caveat.limited", "type": "YES_NO", "label": "y"},
              "combine": "FIRST", "otherwise": false, "rules": [
              {"id": "caveat.1", "when": {"fact": "painLimitsActivity", "is": true,
               "ifUnknown": "FAILS"}, "then": true, "because": "So.", "sources": ["GK"],
               "strength": "D"}]},
             {"fact": {"id": "guidance.say", "type": "YES_NO", "label": "z"},
              "combine": "FIRST", "otherwise": false, "rules": [
              {"id": "say.1", "when": {"fact": "asksForTens", "is": true, "ifUnknown": "FAILS"},
               "then": true, "because": "First.", "sources": ["S5"], "strength": "D"},
              {"id": "say.2", "when": {"fact": "painLimitsActivity", "is": true,
               "ifUnknown": "FAILS"}, "then": true, "because": "Second.", "sources": ["S6"],
               "strength": "D"}]},
             {"fact": {"id": "topic.warm", "type": "YES_NO", "label": "w"},
              "combine": "FIRST", "otherwise": false, "rules": [
              {"id": "topic.1", "when": {"fact": "asksForTens", "is": true, "ifUnknown": "FAILS"},
               "then": true, "because": "So.", "sources": ["GK"], "strength": "D"}]}]}]}}
          """
              .getBytes(StandardCharsets.UTF_8),
          Sources.shipped(),
          Triage.shipped().rules().allFacts().stream()
              .collect(Collectors.toMap(Fact::id, fact -> fact)));
  private static final CompiledRules RULES = CompiledRules.compile(CONTENT.rules());

  private static OptionLists lists(Map<String, Boolean> facts, String... asked) {
    var known = RULES.newFacts().set("sessionImpossible", false);
    facts.forEach(known::set);
    return new OptionLists(CONTENT, RULES.evaluate(known.build()), Set.of(asked));
  }

  private static OptionLists limited(String... asked) {
    return lists(Map.of("painLimitsActivity", true, "asksForTens", false), asked);
  }

  private static OptionLists both() {
    return lists(Map.of("painLimitsActivity", true, "asksForTens", true));
  }

  private static OptionLists neither(String... asked) {
    return lists(Map.of("painLimitsActivity", false, "asksForTens", false), asked);
  }

  @Test
  void an_option_stands_in_the_list_of_its_highest_level_only() {
    assertThat(both().listed("OFFER")).extracting(ListedOption::id).containsExactly("COLD");
    assertThat(both().listed("CONSIDER")).extracting(ListedOption::id).containsExactly("HEAT");
    assertThat(neither().listed("OFFER")).isEmpty();
  }

  @Test
  void every_rule_that_holds_and_no_other_is_a_reason() {
    assertThat(limited().listed("OFFER").get(0).because()).containsExactly("Pain limits you.");
    assertThat(both().listed("OFFER").get(0).because())
        .containsExactly("You ask.", "Pain limits you.");
  }

  @Test
  void the_sources_are_those_of_the_rules_that_hold() {
    assertThat(limited().listed("OFFER").get(0).sources()).containsExactly("S2", "S3");
    assertThat(both().listed("OFFER").get(0).sources()).containsExactly("S1", "S2", "S3");
  }

  @Test
  void a_caveat_with_a_condition_shows_only_while_it_holds() {
    OptionLists asks = lists(Map.of("painLimitsActivity", false, "asksForTens", true));

    assertThat(limited().listed("OFFER").get(0).caveats())
        .containsExactly("Always.", "If limited.");
    assertThat(asks.listed("CONSIDER").get(0).caveats()).containsExactly("Always.");
  }

  @Test
  void what_was_asked_for_and_is_not_listed_says_not_now_on_what_its_rules_rest() {
    assertThat(neither("COLD").avoided())
        .containsExactly(
            new ListedOption("COLD", List.of("Not now."), List.of("S1", "S2", "S3"), List.of()));
  }

  @Test
  void what_was_not_asked_for_is_to_be_avoided_only_where_a_rule_says_so() {
    assertThat(neither().avoided()).isEmpty();
    assertThat(limited().avoided())
        .containsExactly(
            new ListedOption(
                "HEAT", List.of("It hurts.", "No warmth now."), List.of("S4", "S87"), List.of()));
  }

  @Test
  void what_is_listed_is_never_to_be_avoided() {
    assertThat(lists(Map.of("asksForTens", true), "HEAT", "COLD").avoided()).isEmpty();
    assertThat(both().avoided()).isEmpty();
  }

  @Test
  void what_is_never_listed_names_its_own_sources() {
    assertThat(limited("BED_REST").avoided())
        .filteredOn(option -> option.id().equals("BED_REST"))
        .containsExactly(
            new ListedOption("BED_REST", List.of("Never."), List.of("BMJBP"), List.of()));
  }

  @Test
  void of_several_rules_for_one_statement_the_first_that_holds_speaks() {
    assertThat(both().guidance()).containsExactly(new Guidance("say", "First.", List.of("S5")));
    assertThat(limited().guidance()).containsExactly(new Guidance("say", "Second.", List.of("S6")));
    assertThat(neither().guidance()).isEmpty();
  }

  @Test
  void a_topic_is_there_while_its_rule_holds() {
    assertThat(both().topics()).containsExactly("warm");
    assertThat(limited().topics()).isEmpty();
  }
}
