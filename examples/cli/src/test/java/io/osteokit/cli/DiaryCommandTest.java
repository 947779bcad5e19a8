package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.store.DiaryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code today} and {@code progress} have in common. */
class DiaryCommandTest {
  private static final String ANSWERED =
      "{\"id\": \"p-1\", \"today\": \"2026-11-22\", \"profile\": {\"conditions\": []},"
          + " \"equipment\": [\"MAT\", \"FIRM_BED\", \"WALL\"], \"minutes\": 15,"
          + " \"checkIn\": {\"date\": \"2026-11-22\", \"painNow\": 4, \"painOnset\": \"GRADUAL\","
          + " \"painLimitsActivity\": true, \"answers\": {}, \"others\": \"NO\"}}";
  private static final String MARY =
      "{\"id\": \"mary\", \"today\": \"2026-11-22\", \"profile\": {\"boneHealth\": \"OSTEOPOROSIS\","
          + " \"vertebralFractures\": [{\"level\": \"L1\", \"date\": \"2026-09-20\","
          + " \"imaged\": true}], \"conditions\": []}, \"equipment\": [\"MAT\", \"WALL\","
          + " \"ARMLESS_CHAIR\"], \"checkIn\": {\"date\": \"2026-11-22\", \"painNow\": 3,"
          + " \"answers\": {}, \"others\": \"NO\"}}";
  private static final String UNASKED = ANSWERED.replace("\"painOnset\": \"GRADUAL\",", "");

  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void fill() throws IOException {
    store = folder.resolve("diary.db").toString();
    byte[] year =
        Files.readAllBytes(
            Cases.checkout()
                .resolve("tracking/src/test/resources/io/osteokit/tracking/journey/year.jsonl"));
    try (DiaryStore open = DiaryStores.sqlite(Path.of(store))) {
      open.append("p-1", DiaryReader.create().read(year).history());
    }
  }

  private Cli.Result run(String command, String person, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--store", store, "--person", "p-1"));
    args.addAll(List.of(more));
    args.add("-");
    return Cli.runOn(person, args.toArray(String[]::new));
  }

  @Test
  void a_rise_of_pain_that_cannot_be_told_asks_what_would_tell_it() {
    String text = run("today", UNASKED).out().replaceAll("\\s+", " ");
    JsonNode leave = run("today", UNASKED, "--format", "json").json().get("leave");

    assertThat(text)
        .startsWith("No exercise yet. Your answers to these questions may bring it back:")
        .contains(
            "Did the worse pain start all at once, or little by little?", "$.checkIn.painOnset");
    assertThat(leave.get("step").asText()).isEqualTo("STOP");
    assertThat(leave.at("/questions/0/path").asText()).isEqualTo("$.checkIn.painOnset");
    assertThat(leave.get("questions")).hasSize(1);
  }

  @Test
  void while_a_rise_cannot_be_told_nothing_on_the_page_says_that_all_is_free() {
    String severe = UNASKED.replace("\"painNow\": 4", "\"painNow\": 8");
    String text = run("today", severe).out().replaceAll("\\s+", " ");
    JsonNode decision = run("today", severe, "--format", "json").json().get("decision");

    assertThat(text)
        .contains("A clinician should hear of this today.", "Exercise: on hold for now, see above.")
        .doesNotContain("nothing is held back", "SEE A CLINICIAN WITHIN");
    assertThat(decision.at("/options/offer").findValuesAsText("id"))
        .contains("EDU")
        .doesNotContain("GENTLE_MOVE", "PHYS_ACTIVITY");
    assertThat(decision.at("/options/consider").findValuesAsText("id"))
        .doesNotContain("GENTLE_MOVE", "PACING");
    assertThat(run("today", ANSWERED).out()).contains("Exercise: nothing is held back.");
  }

  @Test
  void the_answer_brings_the_session_back() {
    JsonNode answer = run("today", ANSWERED, "--format", "json").json();

    assertThat(answer.at("/leave/questions")).isEmpty();
    assertThat(answer.at("/leave/step").asText()).isNotEqualTo("STOP");
    assertThat(answer.at("/decision/session").isNull()).isFalse();
  }

  @Test
  void people_read_sentences_and_no_names_of_facts() {
    assertThat(run("today", ANSWERED).out().replaceAll("\\s+", " "))
        .contains("This is a flare. Pain has been 2 points or more")
        .doesNotContain("(pain", "painTrend", "(contact)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "progress"})
  void a_case_that_is_refused_gives_an_error_record(String command) {
    String twice =
        "{\"id\":\"x\",\"today\":\"2026-11-22\",\"diary\":[{\"type\":\"FALL\","
            + "\"at\":\"2026-11-21T08:00:00Z\",\"injurious\":true}]}";
    Cli.Result result = run(command, twice, "--format", "json");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEmpty();
    Schemas.assertFits("error", result.json());
    assertThat(result.json().at("/errors/0/path").asText()).isEqualTo("$.diary");
    assertThat(run(command, "{}", "--format", "json").json().at("/errors")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "progress"})
  void a_day_before_what_the_profile_tells_is_refused(String command) {
    String broken =
        "{\"id\":\"x\",\"today\":\"2026-11-22\",\"profile\":{\"vertebralFractures\":"
            + "[{\"date\":\"2026-10-01\",\"imaged\":true}]}}";
    Cli.Result result = run(command, broken, "--date", "2026-09-30");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("$.profile").doesNotContain("fault of osteokit");
  }

  @Test
  void planned_days_of_the_week_are_held_against_the_diary() {
    String[] plan = {"--planned", "Monday,thursday", "--planned-since", "2026-11-12"};
    JsonNode adherence =
        run("progress", ANSWERED, with(plan, "--format", "json")).json().get("adherence");

    assertThat(adherence.get("due").asInt()).isEqualTo(3);
    assertThat(adherence.get("done").asInt()).isEqualTo(1);
    assertThat(adherence.get("skipped").asInt()).isEqualTo(2);
    assertThat(adherence.get("notRecorded").asInt()).isZero();
    assertThat(run("progress", ANSWERED, plan).out()).contains("1 of 3 were done");
    assertThat(run("progress", ANSWERED, "--format", "json").json().has("adherence")).isFalse();
  }

  @Test
  void days_of_a_pause_are_not_held_against_the_diary() {
    String[] plan = {"--planned", "MONDAY,THURSDAY", "--planned-since", "2026-11-12"};
    JsonNode adherence =
        run(
                "progress",
                ANSWERED,
                with(plan, "--planned-pause", "2026-11-16/2026-11-20", "--format", "json"))
            .json()
            .get("adherence");

    assertThat(adherence.get("due").asInt()).isEqualTo(1);
    assertThat(adherence.get("paused").asInt()).isEqualTo(2);
    assertThat(run("progress", ANSWERED, with(plan, "--planned-pause", "2026-11-16")).err())
        .contains("such as 2026-10-01/2026-10-14");
  }

  @ParameterizedTest
  @EnumSource(StopCriterion.class)
  void after_any_sign_to_stop_the_day_is_answered(StopCriterion sign) {
    logSession("2026-11-19T10:00:00Z", "wall-slide", sign.id());
    logSession("2026-11-21T10:00:00Z", "seated-march", "none");

    Cli.Result today = today();

    assertThat(today.code()).isZero();
    assertThat(today.out()).contains("Wall slide: ");
  }

  @ParameterizedTest
  @EnumSource(
      value = StopCriterion.class,
      names = {"STOP_1", "STOP_2", "STOP_3", "STOP_5"})
  void whom_a_doctor_should_hear_of_does_not_read_that_nothing_is_urgent(StopCriterion sign) {
    logSession("2026-11-19T10:00:00Z", "wall-slide", sign.id());

    JsonNode json = today("--format", "json").json();

    assertThat(today().out()).startsWith("No exercise today").doesNotContain("NOTHING URGENT");
    assertThat(json.get("urgency").asText())
        .isEqualTo(sign == StopCriterion.STOP_5 ? "WITHIN_DAYS" : "SAME_DAY");
    assertThat(json.at("/decision/session").isNull()).isTrue();
  }

  @Test
  void a_diary_that_fell_silent_is_said_to_be_silent() {
    logSession("2026-06-19T10:00:00+01:00", "wall-slide", "none");

    assertThat(today().out().replaceAll("\\s+", " "))
        .contains("The newest entry of the diary is of 2026-06-19, 156 days ago");
  }

  @Test
  void a_plan_that_begins_after_the_day_is_refused() {
    String[] plan = {"--planned", "MONDAY", "--planned-since", "2026-11-23"};

    assertThat(run("progress", ANSWERED, plan).code()).isEqualTo(2);
    assertThat(run("progress", ANSWERED, "--planned", "MOONDAY").code()).isEqualTo(2);
  }

  private void logSession(String at, String exercise, String stops) {
    String line = "log --store STORE --person p-2 --zone Europe/London --session partly --at";
    List<String> args = new ArrayList<>(List.of(line.replace("STORE", store).split(" ")));
    args.addAll(List.of(at, "--exercises", exercise, "--stops", stops));
    Cli.Result logged = Cli.run(args.toArray(String[]::new));
    assertThat(logged.code()).as(logged.err()).isZero();
  }

  private Cli.Result today(String... more) {
    String[] args = {"today", "--store", store, "--person", "p-2"};
    return Cli.runOn(MARY, with(args, with(more, "-")));
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
