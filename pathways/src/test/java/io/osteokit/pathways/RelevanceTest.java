package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.Strength;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Stratum;
import io.osteokit.exercises.Screen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which facts can still matter, on triage with a few rules more that nothing else reads. */
class RelevanceTest {
  private static final Worlds WORLDS =
      new Worlds(probed(), Screen.shipped(), OpenCases.PATHWAY.compiledRules());

  /** While the gate is open, what is passed on; and a level that the gate or a step brings. */
  private static RuleBook probed() {
    RuleBook book = OpenCases.PATHWAY.triage().rules();
    List<Fact> facts = new ArrayList<>(book.facts());
    facts.add(new Fact.YesNo("gate", "gate"));
    facts.add(new Fact.YesNo("step", "step"));
    facts.add(new Fact.Amount("passed", "passed", "", 0, 9, true));
    Derivation sum =
        new Derivation(
            new Fact.Amount("sum", "sum", "", 0, 9, true),
            Derivation.Combine.FIRST,
            List.of(rule("sum.1", "gate", new Outcome.SameAs("passed"))),
            List.of(),
            Optional.empty());
    Derivation level =
        new Derivation(
            new Fact.Choice("level", "level", List.of("NONE", "LOW", "HIGH")),
            Derivation.Combine.HIGHEST,
            List.of(
                rule("level.1", "step", new Outcome.Value("LOW")),
                rule("level.2", "gate", new Outcome.Value("HIGH"))),
            List.of(),
            Optional.empty());
    List<Stratum> strata = new ArrayList<>(book.strata());
    strata.add(new Stratum("probes", "Probes.", List.of(sum, level)));
    return new RuleBook(
        book.id(),
        book.version(),
        book.language(),
        book.reviewStatus(),
        facts,
        book.alwaysKnown(),
        strata);
  }

  private static Rule rule(String id, String fact, Outcome then) {
    return new Rule(
        id, new Condition.Is(fact, true, IfUnknown.FAILS), then, "So.", List.of("GK"), Strength.D);
  }

  private static Set<String> relevant(
      Map<String, Boolean> known, List<String> open, List<String> outcomes) {
    Facts.Builder facts = WORLDS.triage().newFacts();
    facts.setAll(Reasoning.world(Reasoning.NOBODY).base());
    known.forEach(facts::set);
    World world = new World(WORLDS, facts.build(), Set.of(), Set.of(), false);
    List<OpenQuestion> questions = List.of(new OpenQuestion("$.probe", open, List.of()));
    return new Relevance(WORLDS, world, questions).facts(outcomes);
  }

  @Test
  void an_unknown_fact_behind_an_outcome_can_matter() {
    assertThat(relevant(Map.of(), List.of(), List.of("sum"))).contains("sum", "gate");
  }

  @Test
  void what_leads_to_no_outcome_cannot_matter() {
    assertThat(relevant(Map.of(), List.of(), List.of())).doesNotContain("sum", "gate", "passed");
  }

  @Test
  void every_row_of_the_screen_and_every_option_is_an_outcome() {
    Set<String> rowsAndOptions = new HashSet<>();
    for (CompiledRules rules : List.of(WORLDS.person(), WORLDS.options())) {
      rules.book().derivations().forEach(one -> rowsAndOptions.add(one.fact().id()));
    }

    assertThat(relevant(Map.of(), List.of(), List.of())).containsAll(rowsAndOptions);
  }

  @Test
  void what_a_rule_passes_on_can_matter_while_the_rule_can_still_hold() {
    assertThat(relevant(Map.of(), List.of(), List.of("sum"))).contains("passed");
    assertThat(relevant(Map.of("gate", true), List.of(), List.of("sum"))).contains("passed");
  }

  @Test
  void what_a_rule_passes_on_cannot_matter_where_the_rule_does_not_hold() {
    assertThat(relevant(Map.of("gate", false), List.of(), List.of("sum")))
        .contains("sum")
        .doesNotContain("gate", "passed");
  }

  @Test
  void what_is_known_but_asked_again_can_matter() {
    assertThat(relevant(Map.of("gate", false), List.of("gate"), List.of("sum")))
        .contains("gate", "passed");
  }

  @Test
  void what_could_bring_less_than_is_there_already_cannot_matter() {
    assertThat(relevant(Map.of("gate", true), List.of(), List.of("level"))).doesNotContain("step");
    assertThat(relevant(Map.of("gate", false), List.of(), List.of("level"))).contains("step");
  }
}
