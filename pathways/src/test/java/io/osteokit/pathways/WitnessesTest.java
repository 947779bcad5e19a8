package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That answers are looked for which make a question matter, and with how few tries. */
class WitnessesTest {
  /** How urgent, as a witness counts it: from 0 for not at all. */
  private static final int WITHIN_DAYS = 2;

  private static final int EMERGENCY = 4;

  private static final Case CALM = Reasoning.person("", ",\"painNow\":2");
  private static final Case CALF =
      OpenCases.READER.read(
          "{\"id\":\"x\",\"today\":\"2026-11-22\",\"checkIn\":{\"date\":\"2026-11-22\","
              + "\"painNow\":2,\"answers\":{\"SWOLLEN_CALF\":true}}}");

  /** Questions about a person that count how often each of their answers is tried. */
  private static final class Asked {
    final World world;
    final List<OpenQuestion> open = new ArrayList<>();
    final TreeMap<String, int[]> tried = new TreeMap<>();

    Asked(Case person) {
      Decision decision = OpenCases.PATHWAY.decide(person);
      world = Reasoning.REASONS.world(decision, person);
      new Asking(Reasoning.REASONS, decision, world).open().forEach(this::add);
    }

    private void add(OpenQuestion question) {
      int[] counts = new int[question.answers().size()];
      List<Consumer<Edit>> counted = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        int answer = i;
        counted.add(
            edit -> {
              counts[answer]++;
              question.answers().get(answer).accept(edit);
            });
      }
      tried.put(question.path(), counts);
      open.add(new OpenQuestion(question.path(), question.facts(), counted));
    }

    Witnesses witnesses() {
      return new Witnesses(Reasoning.REASONS, world, open);
    }

    Optional<Witness> find(String path) {
      return witnesses()
          .find(open.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow());
    }

    /** Returns how often answers to one question were tried. */
    int tried(String path) {
      int sum = 0;
      for (int count : tried.getOrDefault(path, new int[0])) {
        sum += count;
      }
      return sum;
    }

    /** Returns how often answers to other questions were tried, without their first ones or all. */
    int triedBeside(String path, boolean quietOnes) {
      int sum = 0;
      for (String other : tried.keySet()) {
        int quiet = tried.getOrDefault(other, new int[1])[0];
        sum += other.equals(path) ? 0 : quietOnes ? tried(other) : tried(other) - quiet;
      }
      return sum;
    }
  }

  @Test
  void what_no_rule_reads_is_not_tried() {
    Asked asked = new Asked(CALM);
    asked.add(
        new OpenQuestion("$.x", List.of("nothing"), List.of(edit -> edit.set("CHEST_PAIN", true))));

    assertThat(asked.find("$.x")).isEmpty();
    assertThat(asked.tried("$.x")).isZero();
  }

  @Test
  void what_tells_on_its_own_is_found_without_any_other_answer() {
    Asked asked = new Asked(Reasoning.NOBODY);
    Witness witness = asked.find("$.checkIn.answers.CHEST_PAIN").orElseThrow();

    assertThat(witness.alone()).isTrue();
    assertThat(witness.withholds()).isTrue();
    assertThat(witness.urgency()).isEqualTo(EMERGENCY);
    assertThat(asked.tried("$.checkIn.answers.CHEST_PAIN")).isEqualTo(2);
    assertThat(asked.triedBeside("$.checkIn.answers.CHEST_PAIN", true)).isZero();
  }

  @Test
  void an_answer_that_holds_back_no_more_is_not_said_to() {
    Witness witness = new Asked(Reasoning.NOBODY).find("$.checkIn.answers.FEVER").orElseThrow();

    assertThat(witness.withholds()).isFalse();
    assertThat(witness.urgency()).isEqualTo(WITHIN_DAYS);
  }

  @Test
  void an_answer_that_is_no_more_urgent_than_what_is_known_does_not_count_as_urgent() {
    Witness known = new Asked(CALF).find("$.profile.falls").orElseThrow();
    Witness same = new Asked(CALF).find("$.checkIn.yellowFlags").orElseThrow();

    assertThat(known.urgency()).isZero();
    assertThat(same.urgency()).isZero();
  }

  @Test
  void of_all_answers_the_one_that_differs_most_is_shown() {
    Witness witness = new Asked(CALM).find("$.profile.medicines").orElseThrow();

    assertThat(witness.touched())
        .isGreaterThan(1)
        .isEqualTo(
            new Outcomes(Reasoning.REASONS, witness.one())
                .touched(new Outcomes(Reasoning.REASONS, witness.other())));
  }

  @Test
  void an_infection_lately_matters_once_all_else_is_answered_quietly() {
    Asked asked = new Asked(Reasoning.NOBODY);
    Witness witness = asked.find("$.checkIn.answers.RECENT_INFECTION").orElseThrow();

    assertThat(witness.alone()).isFalse();
    assertThat(witness.withholds()).isFalse();
    assertThat(witness.effects()).contains(AskNext.Effect.WITHHELD);
    assertThat(asked.triedBeside("$.checkIn.answers.RECENT_INFECTION", false)).isZero();
  }

  @Test
  void it_stops_at_the_first_answer_that_makes_a_difference() {
    Asked asked = new Asked(Reasoning.NOBODY);
    asked.find("$.checkIn.answers.RECENT_INFECTION");

    // No and yes on their own, then no beside quiet answers.
    assertThat(asked.tried("$.checkIn.answers.RECENT_INFECTION")).isEqualTo(3);
  }

  @Test
  void a_question_that_matters_only_beside_others_does_not_count_as_urgent() {
    Witness witness =
        new Asked(Reasoning.NOBODY).find("$.checkIn.answers.UNSTEADY_TODAY").orElseThrow();

    assertThat(witness.effects()).contains(AskNext.Effect.URGENCY);
    assertThat(witness.urgency()).isZero();
  }

  /** The rules make each of these matter under fewer and fewer other answers. */
  @ParameterizedTest
  @CsvSource({
    "$.profile.smoker, 4",
    "$.checkIn.answers.JAW_PAIN_OR_EXPOSED_BONE, 14",
    "$.checkIn.answers.UNSTEADY_TODAY, 44",
    "$.checkIn.painOnset, 92",
    "$.profile.frail, 116",
    "$.profile.timedUpAndGoSeconds, 167",
    "$.profile.sex, 134",
    "$.profile.premenopausal, 94",
    "$.profile.analgesia.optimisedOn, 1144"
  })
  void what_matters_only_beside_other_answers_is_found_in_so_many_tries(String path, int most) {
    Asked asked = new Asked(Reasoning.NOBODY);

    assertThat(asked.find(path)).isPresent();
    assertThat(asked.tried(path)).isLessThanOrEqualTo(most);
  }

  @Test
  void what_matters_beside_other_answers_differs_by_its_own_answer_alone() {
    Asked asked = new Asked(Reasoning.NOBODY);
    Witness witness = asked.find("$.profile.frail").orElseThrow();

    assertThat(witness.one().base().isKnown("frail")).isFalse();
    assertThat(Worlds.is(witness.other().base(), "frail", true)).isTrue();
    assertThat(witness.other().base().known())
        .containsAll(witness.one().base().known())
        .hasSize(witness.one().base().known().size() + 1);
  }

  /** Alone and quietly once each; eight answers beside, one by one, in two ways and in pairs. */
  @Test
  void it_gives_up_after_sixty_mixed_sets_and_all_pairs() {
    Asked asked = new Asked(CALF);

    assertThat(asked.find("$.profile.smoker")).isEmpty();
    assertThat(asked.tried("$.profile.smoker")).isEqualTo(2 * (1 + 1 + 8 + 8 + 60 + 24));
  }

  @Test
  void mixed_answers_say_yes_to_few_findings() {
    Asked asked = new Asked(CALF);
    asked.find("$.profile.smoker");

    List<Double> yes = new ArrayList<>();
    asked.tried.forEach(
        (path, counts) -> {
          if (counts.length == 2 && path.startsWith("$.checkIn.answers.")) {
            yes.add(counts[1] / 180.0);
          }
        });
    double mean = yes.stream().mapToDouble(share -> share).average().orElseThrow();
    assertThat(mean).isBetween(0.03, 0.07);
    assertThat(yes).allMatch(share -> share < 0.25);
  }

  @Test
  void mixed_answers_try_nearly_every_answer_to_every_question() {
    Asked asked = new Asked(CALF);
    asked.find("$.profile.smoker");

    List<String> missed = new ArrayList<>();
    asked.tried.forEach(
        (path, counts) -> {
          for (int answer = 0; answer < counts.length; answer++) {
            if (counts[answer] == 0) {
              missed.add(path + answer);
            }
          }
        });
    assertThat(missed).hasSizeLessThan(10);
  }

  @Test
  void the_things_at_hand_matter_where_answers_can_free_a_session() {
    assertThat(new Asked(Reasoning.NOBODY).witnesses().session())
        .get()
        .satisfies(
            witness -> {
              assertThat(witness.effects()).containsExactly(AskNext.Effect.SESSION);
              assertThat(witness.other().urgency("withheld")).isEqualTo("NOTHING");
            });
  }

  @Test
  void the_things_at_hand_matter_where_nothing_is_held_back_now() {
    Asked asked = new Asked(CALM);
    asked.add(
        new OpenQuestion(
            "$.x", List.of("CHEST_PAIN"), List.of(edit -> edit.set("CHEST_PAIN", true))));

    assertThat(asked.witnesses().session()).isPresent();
  }

  @Test
  void the_things_at_hand_do_not_matter_where_no_answer_frees_a_session() {
    assertThat(new Asked(CALF).witnesses().session()).isEmpty();
  }
}
