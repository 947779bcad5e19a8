package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rule books of the screen are found from its parts. */
class ScreenFactsTest {
  private static final ScreenContent CONTENT = ScreenContent.shipped();
  private static final Screen SCREEN = Screen.of(CONTENT, Catalogue.shipped());

  private static List<String> derived(RuleBook book) {
    return book.derivations().stream().map(Derivation::fact).map(Fact::id).toList();
  }

  @Test
  void the_rules_about_exercises_derive_whether_each_row_applies() {
    assertThat(CONTENT.rows())
        .extracting(ScreenRow::appliesFact)
        .doesNotHaveDuplicates()
        .isSubsetOf(derived(CONTENT.exerciseRules()));
  }

  @Test
  void the_rules_about_people_derive_the_verdict_of_each_row() {
    assertThat(CONTENT.rows())
        .extracting(ScreenRow::verdictFact)
        .doesNotHaveDuplicates()
        .isSubsetOf(derived(CONTENT.personRules()));
  }

  @Test
  void the_rules_about_people_derive_which_releases_count_and_what_they_open() {
    assertThat(CONTENT.clearances())
        .extracting(ScreenClearance::countsFact)
        .doesNotHaveDuplicates()
        .isSubsetOf(derived(CONTENT.personRules()));
    assertThat(CONTENT.lifts())
        .extracting(ScreenLift::openFact)
        .doesNotHaveDuplicates()
        .isSubsetOf(derived(CONTENT.personRules()));
  }

  @Test
  void a_screen_tells_every_fact_of_an_exercise_that_its_rules_ask_for() {
    Facts facts = SCREEN.factsOf(Catalogue.shipped().exercises().get(0));
    assertThat(CONTENT.exerciseRules().facts()).isNotEmpty();
    for (Fact fact : CONTENT.exerciseRules().facts()) {
      assertThat(facts.isKnown(fact.id())).as(fact.id()).isTrue();
    }
  }

  @Test
  void a_screen_names_its_content_and_its_catalogue() {
    assertThat(SCREEN.content()).isSameAs(CONTENT);
    assertThat(SCREEN).hasToString("Screen[" + CONTENT + ", " + Catalogue.shipped() + "]");
  }

  @Test
  void the_parts_of_the_content_are_called_by_their_ids() {
    assertThat(CONTENT.rows()).allSatisfy(row -> assertThat(row).hasToString(row.id()));
    assertThat(CONTENT.lifts()).allSatisfy(lift -> assertThat(lift).hasToString(lift.id()));
    assertThat(CONTENT.clearances()).allSatisfy(one -> assertThat(one).hasToString(one.id()));
  }
}
