package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How far a change may go, in words, for targets made up of pain and of the days since a break. */
class WhatIfsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final World PERSON =
      Reasoning.world(
          Reasoning.person(
              "\"vertebralFractures\":[{\"level\":\"L1\",\"imaged\":true,"
                  + "\"date\":\"2026-11-12\"}]",
              ",\"painNow\":9"));

  private static Target target(Predicate<World> met, String fact) {
    return new Target() {
      @Override
      public boolean isMet(World world) {
        return met.test(world);
      }

      @Override
      public Set<String> conflict(World world, Support support) {
        return Set.of(fact);
      }
    };
  }

  private static double number(World world, String fact) {
    return world.base().number(fact).orElseThrow();
  }

  /** Returns the words of the nearest set of changes that the search finds. */
  private static String words(Predicate<World> met, String fact) {
    return words(PERSON, met, fact);
  }

  private static String words(World person, Predicate<World> met, String fact) {
    Target target = target(met, fact);
    Reasons reasons = Reasoning.REASONS;
    List<Move> nearest =
        new WhatIfSearch(
                reasons.worlds(),
                reasons.changes(),
                person,
                Reasoning.moves(person, Subject.option("HEAT")),
                target)
            .run(1, 1000)
            .found()
            .get(0);
    return new WhatIfs(
            reasons.worlds(),
            reasons.changes(),
            new ReasonWords(reasons, person).changes(),
            reasons.cuts(),
            person,
            target,
            TODAY)
        .of(nearest)
        .words();
  }

  @Test
  void a_number_that_may_fall_to_nothing_is_so_much_or_less() {
    assertThat(words(world -> number(world, "painNow") <= 6, "painNow"))
        .isEqualTo("If your pain were 6 or less.");
  }

  @Test
  void a_number_within_bounds_names_both() {
    assertThat(
            words(
                world -> number(world, "painNow") >= 3 && number(world, "painNow") <= 6, "painNow"))
        .isEqualTo("If your pain were 3 to 6.");
  }

  @Test
  void a_number_that_must_be_just_so_is_named_alone() {
    assertThat(words(world -> number(world, "painNow") == 6, "painNow"))
        .isEqualTo("If your pain were 6.");
  }

  @Test
  void a_time_that_does_not_end_is_named_by_its_first_day() {
    assertThat(words(world -> number(world, "youngestFractureDays") >= 42, "youngestFractureDays"))
        .isEqualTo(
            "From 24 December 2026 on, 42 days after your newest fracture, if the check-in is then"
                + " as it is today.");
  }

  @Test
  void a_time_that_ends_is_named_by_its_first_and_last_day() {
    assertThat(
            words(
                world ->
                    number(world, "youngestFractureDays") >= 42
                        && number(world, "youngestFractureDays") < 84,
                "youngestFractureDays"))
        .isEqualTo(
            "From 24 December 2026 to 3 February 2027, 42 days after your newest fracture, if the"
                + " check-in is then as it is today.");
  }

  @Test
  void what_fades_with_time_alone_names_the_day_on_which_it_has() {
    Facts.Builder facts = Reasoning.REASONS.worlds().triage().newFacts().setAll(PERSON.base());
    facts.set("recentStops", Set.of("STOP-3"));
    World stopped = PERSON.with(facts.build(), Set.of(), Set.of());

    assertThat(
            words(
                stopped,
                world -> world.base().members("recentStops").orElseThrow().present().isEmpty(),
                "recentStops#STOP-3"))
        .isEqualTo("From 24 November 2026 on, if the check-in is then as it is today.");
  }
}
