package io.osteokit.pathways.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.pathways.Pathway;
import org.junit.jupiter.api.Test;

class ContentDiffTest {
  private static final Pathway SHIPPED = Pathway.shipped();

  @Test
  void the_same_content_changes_nothing_for_anybody() {
    assertThat(ContentDiff.between(SHIPPED, SHIPPED).isEmpty()).isTrue();
  }

  @Test
  void another_wording_of_the_same_rules_changes_nothing_for_anybody() {
    // Not below 7 and at least 7 are the same for everybody but those of whom it is unknown.
    Pathway other =
        Contents.with(
            "triage.json",
            Contents.changed(
                Contents.TRIAGE,
                "{\"fact\": \"painNow\", \"atLeast\": 7, \"ifUnknown\": \"FAILS\"}",
                "{\"not\": {\"fact\": \"painNow\", \"atMost\": 6, \"ifUnknown\": \"HOLDS\"}}"));

    assertThat(ContentDiff.between(SHIPPED, other).changes()).isEmpty();
  }

  @Test
  void a_limit_that_moved_is_shown_by_people_on_it() {
    Pathway other =
        Contents.with(
            "triage.json",
            Contents.changed(
                Contents.TRIAGE,
                "\"fact\": \"fractureAgeDays\", \"below\": 42",
                "\"fact\": \"fractureAgeDays\", \"below\": 41"));

    ContentDiff diff = ContentDiff.between(SHIPPED, other);

    assertThat(diff.changes()).hasSizeGreaterThan(20);
    for (Change change : diff.changes()) {
      if (change.id().equals("fewer-checks")) {
        // Two calm weeks and the age of a fracture: no case of such a person is put together yet.
        assertThat(change.remark()).startsWith("may change");
        continue;
      }
      Case witness = change.witness().orElseThrow();
      assertThat(SHIPPED.decide(witness).triage().fractureAgeDays()).hasValue(41);
      assertThat(change.before()).isNotEqualTo(change.after());
    }
    assertThat(diff.changes())
        .filteredOn(change -> change.kind() == Change.Kind.PHASE)
        .singleElement()
        .satisfies(
            phase -> {
              assertThat(phase.before()).isEqualTo("ACUTE");
              assertThat(phase.after()).isEqualTo("SUBACUTE");
            });
  }

  @Test
  void a_window_that_moved_is_shown_too() {
    Pathway other =
        Contents.with(
            "triage.json",
            Contents.changed(
                Contents.TRIAGE,
                "\"take\": \"FALLS\", \"withinDays\": 365",
                "\"take\": \"FALLS\", \"withinDays\": 360"));

    assertThat(ContentDiff.between(SHIPPED, other).changes())
        .filteredOn(change -> change.kind() == Change.Kind.RED_FLAG)
        .anySatisfy(change -> assertThat(change.witness()).isPresent());
  }

  private static Change only(String from, String to, Change.Kind kind) {
    Pathway other = Contents.with("pathway.json", Contents.changed(Contents.PATHWAY, from, to));
    return ContentDiff.between(SHIPPED, other).changes().stream()
        .filter(change -> change.kind() == kind)
        .collect(MoreCollectors.onlyElement());
  }

  @Test
  void a_caveat_that_depends_on_another_day_is_shown_by_people_between_the_two() {
    Change change =
        only(
            "\"fact\": \"matchedFractureDays\", \"above\": 42",
            "\"fact\": \"matchedFractureDays\", \"above\": 40",
            Change.Kind.CAVEAT);

    assertThat(change.id()).startsWith("AUGMENT_DISCUSS.");
    assertThat(change.before()).isEqualTo("not shown");
    assertThat(change.after()).isEqualTo("shown");
    TriageResult triage = SHIPPED.decide(change.witness().orElseThrow()).triage();
    assertThat(triage.facts().number("matchedFractureDays").orElseThrow()).isBetween(41.0, 42.0);
  }

  @Test
  void advice_about_a_brace_that_comes_later_is_shown() {
    String worn =
        """
        "fact": "braceDays", "atLeast": 84, "ifUnknown": "FAILS"}
                          ]
                        },
                        "then": true,
                        "because": "You have worn""";
    Change change = only(worn, worn.replace("84", "90"), Change.Kind.GUIDANCE);

    assertThat(change.id()).isEqualTo("brace-clinician");
    assertThat(change.before()).isEqualTo("shown");
    assertThat(SHIPPED.decide(change.witness().orElseThrow()).guidance())
        .anyMatch(said -> said.id().equals("brace-clinician"));
  }
}
