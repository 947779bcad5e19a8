package io.osteokit.pathways;

import static io.osteokit.core.person.BoneHealth.NORMAL;
import static io.osteokit.core.person.BoneHealth.OSTEOPENIA;
import static io.osteokit.core.person.BoneHealth.OSTEOPOROSIS;
import static io.osteokit.exercises.Verdict.ALLOW;
import static io.osteokit.exercises.Verdict.BLOCK;
import static io.osteokit.exercises.Verdict.CLEARANCE;
import static io.osteokit.exercises.Verdict.MODIFY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.person.Analgesia;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Phase;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.Urgency;
import io.osteokit.pathways.contacts.Contact;
import io.osteokit.pathways.contacts.ContactTable;
import io.osteokit.pathways.contacts.ListedContact;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.trace.Tension;
import io.osteokit.pathways.trace.Trace;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each contradiction between the sources, and what the engine does about it. */
class TensionsTest {
  private static Someone faller(Someone someone) {
    return someone.and(p -> p.falls(Falls.of(2).withInjurious(0)));
  }

  /** Everything that opens the gate to a talk about cement, but for the age of the fracture. */
  private static Someone severeSince(int fractureDays) {
    return Someone.broken(fractureDays)
        .and(p -> p.analgesia(Analgesia.unknown().withOptimisedOn(Someone.TODAY.minusDays(14))))
        .says(c -> c.painNow(8).painStartedOn(Someone.TODAY.minusDays(fractureDays)));
  }

  private static List<String> redFlags(Someone someone) {
    return someone.decision().triage().redFlags().stream().map(RaisedFlag::id).toList();
  }

  @Test
  void t1_bicycle_crunches_are_blocked_for_a_fragile_spine_and_the_dead_bug_is_not() {
    assertThat(Someone.broken(100).verdict("bicycle-crunch")).isEqualTo(BLOCK);
    assertThat(Someone.with(OSTEOPOROSIS).verdict("bicycle-crunch")).isEqualTo(BLOCK);
    assertThat(Someone.with(NORMAL).and(p -> p.hyperkyphosis(true)).verdict("bicycle-crunch"))
        .isEqualTo(BLOCK);
    assertThat(Someone.with(OSTEOPENIA).verdict("bicycle-crunch")).isEqualTo(CLEARANCE);
    assertThat(Someone.broken(100).verdict("dead-bug")).matches(v -> v.isAvailable());
  }

  @Test
  void t2_mountain_climbers_are_blocked_with_a_fracture_and_slowed_with_osteopenia() {
    assertThat(Someone.broken(100).verdict("mountain-climber")).isEqualTo(BLOCK);
    assertThat(Someone.with(OSTEOPOROSIS).verdict("mountain-climber")).isEqualTo(CLEARANCE);
    assertThat(Someone.with(OSTEOPENIA).verdict("mountain-climber")).isEqualTo(MODIFY);
  }

  @Test
  void t3_cement_is_talked_about_behind_a_gate_with_both_sides() {
    ListedOption option = severeSince(30).option("AUGMENT_DISCUSS");

    assertThat(severeSince(30).listed()).contains("AUGMENT_DISCUSS");
    assertThat(severeSince(30).says(c -> c.painNow(6)).listed()).doesNotContain("AUGMENT_DISCUSS");
    assertThat(option.caveats())
        .anyMatch(text -> text.contains("an option for some"))
        .anyMatch(text -> text.contains("no real benefit"))
        .anyMatch(text -> text.contains("against cement by needle"))
        .anyMatch(text -> text.contains("risks"))
        .anyMatch(text -> text.contains("treatment for your bones all the same"));
  }

  @Test
  void t4_the_window_closes_after_day_56_and_nobody_hears_that_it_is_too_late() {
    assertThat(severeSince(56).listed()).contains("AUGMENT_DISCUSS");
    assertThat(severeSince(57).listed())
        .contains("SPECIALIST_OPINION")
        .doesNotContain("AUGMENT_DISCUSS");
    assertThat(severeSince(42).option("AUGMENT_DISCUSS").caveats())
        .noneMatch(text -> text.contains("six weeks"));
    assertThat(severeSince(43).option("AUGMENT_DISCUSS").caveats())
        .anyMatch(text -> text.contains("six weeks"));
    assertThat(PathwayTexts.all())
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("too late"));
  }

  @Test
  void t5_calcitonin_is_history_and_never_an_option() {
    Someone asks = Someone.broken(100).says(c -> c.asksFor("CALCITONIN"));

    assertThat(asks.listed()).doesNotContain("CALCITONIN");
    assertThat(asks.avoided()).contains("CALCITONIN");
    assertThat(Education.shipped().topic("bone-medicines").orElseThrow().paragraphs())
        .filteredOn(paragraph -> paragraph.text().contains("Calcitonin"))
        .isNotEmpty()
        .allMatch(paragraph -> paragraph.superseded());
    assertThat(Someone.broken(100).and(p -> p.medicine(MedicineClass.CALCITONIN)).guidance())
        .contains("calcitonin");
  }

  @Test
  void t6_that_bone_medicines_may_affect_pain_is_said_with_what_they_are_for() {
    assertThat(Someone.broken(100).option("BONE_TX_REVIEW").caveats())
        .contains("Some bone medicines may also affect pain. They are chosen to stop breaks.");
  }

  @Test
  void t7_bed_rest_is_never_listed_and_long_hours_in_bed_are_named() {
    Someone abed = Someone.broken(10).says(c -> c.bedHoursPerDay(18));

    assertThat(abed.listed()).contains("PACING").doesNotContain("BED_REST");
    assertThat(abed.avoided()).contains("BED_REST");
  }

  @Test
  void t8_planks_go_up_a_ladder() {
    assertThat(Someone.broken(41).verdict("plank")).isEqualTo(BLOCK);
    assertThat(Someone.broken(42).verdict("plank")).isEqualTo(CLEARANCE);
    assertThat(Someone.broken(84).verdict("plank")).isEqualTo(MODIFY);
    assertThat(faller(Someone.broken(84)).verdict("plank")).isEqualTo(CLEARANCE);
    assertThat(Someone.with(OSTEOPOROSIS).verdict("plank")).isEqualTo(ALLOW);
    assertThat(Someone.broken(42).verdict("wall-plank")).matches(v -> v.isAvailable());
  }

  @Test
  void t9_deep_squats_give_way_to_the_chair() {
    assertThat(faller(Someone.with(OSTEOPOROSIS)).verdict("deep-squat")).isEqualTo(BLOCK);
    assertThat(Someone.broken(83).verdict("deep-squat")).isEqualTo(BLOCK);
    assertThat(Someone.broken(84).verdict("deep-squat")).isEqualTo(CLEARANCE);
    assertThat(Someone.with(OSTEOPOROSIS).verdict("deep-squat")).isEqualTo(MODIFY);
    assertThat(Someone.broken(83).verdict("sit-to-stand")).matches(v -> v.isAvailable());
  }

  @Test
  void t10_balance_is_trained_with_support() {
    assertThat(faller(Someone.broken(100)).verdict("bosu-squat")).isEqualTo(BLOCK);
    assertThat(Someone.broken(100).verdict("bosu-squat")).isEqualTo(CLEARANCE);
    assertThat(faller(Someone.broken(100)).verdict("single-leg-stand")).isEqualTo(BLOCK);
    assertThat(Someone.broken(10).verdict("single-leg-stand")).isEqualTo(BLOCK);
    assertThat(faller(Someone.broken(10)).verdict("single-leg-stand-supported"))
        .matches(v -> v.isAvailable());
  }

  @Test
  void t11_gentle_moves_are_open_from_the_first_day_and_hard_ones_later() {
    assertThat(Someone.broken(0).offered()).contains("GENTLE_MOVE");
    assertThat(Someone.broken(0).verdict("gentle-pelvic-tilt")).matches(v -> v.isAvailable());
    assertThat(Someone.broken(0).verdict("loaded-hip-hinge")).isEqualTo(BLOCK);
  }

  @Test
  void t12_no_better_at_six_weeks_is_reviewed_and_at_twelve_there_are_more_options() {
    Someone stuck = Someone.broken(43).says(c -> c.yes(Finding.PAIN_NOT_IMPROVING));
    Someone lasting =
        Someone.broken(90).says(c -> c.painNow(5).painStartedOn(Someone.TODAY.minusDays(90)));

    assertThat(redFlags(stuck)).contains("RF-25");
    assertThat(stuck.offered()).contains("CLINICIAN_REVIEW", "IMAGING_REVIEW");
    assertThat(lasting.listed()).contains("PAIN_SERVICE", "PSYCH");
    assertThat(lasting.option("EDU").caveats()).anyMatch(t -> t.contains("nobody can say"));
  }

  @Test
  void t13_a_brace_is_for_a_time() {
    assertThat(worn(10).listed()).contains("BRACE_INFO").doesNotContain("BRACE_WEAN");
    assertThat(worn(42).offered()).contains("BRACE_WEAN").doesNotContain("BRACE_INFO");
    assertThat(worn(42).guidance()).contains("brace-plan");
    assertThat(worn(70).guidance()).contains("brace-long").doesNotContain("brace-plan");
    assertThat(worn(84).guidance()).contains("brace-clinician").doesNotContain("brace-long");
    assertThat(worn(84).offered()).contains("CLINICIAN_REVIEW");
    assertThat(worn(42).option("BRACE_WEAN").caveats()).anyMatch(t -> t.contains("Never stop all"));
  }

  private static Someone worn(int days) {
    return Someone.broken(days)
        .and(p -> p.brace(Brace.wornSince(Someone.TODAY.minusDays(days)).withWeanPlan(true)));
  }

  @Test
  void t14_massage_waits_for_a_doctor_and_force_never_comes() {
    Someone asks =
        Someone.broken(100)
            .says(c -> c.asksFor("MASSAGE").asksFor("MANIPULATION").asksFor("DEEP_TISSUE_MASSAGE"));

    assertThat(asks.avoided()).contains("MASSAGE", "MANIPULATION", "DEEP_TISSUE_MASSAGE");
    assertThat(asks.and(p -> p.massageAgreedByDoctor(true)).listed())
        .contains("MASSAGE")
        .doesNotContain("MANIPULATION", "DEEP_TISSUE_MASSAGE");
    assertThat(asks.option("MASSAGE").caveats())
        .contains("It may ease tension. It does not make a bone heal faster.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S30", "S31"})
  void t15_figures_without_a_source_are_used_nowhere(String seed) {
    assertThat(Trace.shipped().seed(seed).orElseThrow().isRejected()).isTrue();
    assertThat(Citations.shipped()).noneMatch(citation -> citation.source().equals(seed));
  }

  @Test
  void t16_without_a_fracture_no_pain_is_put_down_to_the_bones() {
    Decision decision = Someone.with(OSTEOPOROSIS).decision();

    assertThat(decision.triage().phase()).isEqualTo(Phase.NOT_APPLICABLE);
    assertThat(Someone.with(OSTEOPOROSIS).option("EDU").caveats())
        .anyMatch(text -> text.startsWith("Thin bone does not hurt by itself."))
        .noneMatch(text -> text.contains("6 to 12 weeks"));
    assertThat(decision.topics()).contains("thin-bone").doesNotContain("how-long");
  }

  @Test
  void t17_exercise_may_help_and_a_step_back_is_no_failure() {
    Someone gaveUp = Someone.broken(100);
    for (int day = 1; day <= 4; day++) {
      gaveUp.records(DiaryEvent.Session.missed(Someone.at(day)).because(MissedReason.PAIN).build());
    }

    assertThat(gaveUp.option("EDU").caveats())
        .anyMatch(text -> text.startsWith("Exercise may help"));
    assertThat(gaveUp.guidance()).contains("step-back");
    assertThat(gaveUp.offered()).contains("CLINICIAN_REVIEW");
  }

  @Test
  void t18_back_work_begins_on_the_back_and_ends_on_the_front() {
    assertThat(Someone.broken(10).verdict("prone-lying-rest")).isEqualTo(BLOCK);
    assertThat(Someone.broken(50).verdict("prone-lying-rest")).isEqualTo(CLEARANCE);
    assertThat(Someone.broken(100).verdict("prone-lying-rest")).isEqualTo(MODIFY);
    assertThat(Someone.broken(10).verdict("supine-back-press-hold")).matches(v -> v.isAvailable());
  }

  @Test
  void t19_what_is_refused_comes_with_what_to_do_instead() {
    Someone asks =
        Someone.broken(100)
            .says(c -> c.asksFor("MANIPULATION").asksFor("BED_REST").asksFor("CALCITONIN"));

    assertThat(asks.decision().avoid())
        .hasSize(3)
        .allSatisfy(option -> assertThat(option.because().get(0)).contains(". "));
    assertThat(Someone.with(NORMAL).verdict("bicycle-crunch")).matches(v -> v.isAvailable());
  }

  @Test
  void t20_pain_relief_is_reviewed_and_its_harm_is_a_red_flag() {
    Someone hurts = Someone.broken(10).and(p -> p.medicine(MedicineClass.OPIOID));

    assertThat(hurts.option("ANALGESIA_REVIEW").caveats())
        .anyMatch(text -> text.contains("weakest medicine"))
        .anyMatch(text -> text.contains("laxative"));
    assertThat(hurts.guidance()).contains("opioid").doesNotContain("nsaid");
    assertThat(
            redFlags(Someone.broken(10).says(c -> c.yes(Finding.BLACK_STOOLS_OR_VOMITING_BLOOD))))
        .contains("RF-27");
  }

  @Test
  void t21_food_comes_before_tablets() {
    assertThat(Someone.broken(100).option("VITD_CALCIUM").caveats())
        .anyMatch(text -> text.startsWith("Try food first."));
  }

  @Test
  void t22_contacts_come_from_the_app_and_grow_old() {
    Contact contact =
        new Contact(
            "GB",
            Contact.Use.HELPLINE,
            "A helpline",
            Optional.of("0800 000 000"),
            Optional.empty(),
            Optional.empty(),
            Someone.TODAY.minusMonths(12));
    ContactTable table = ContactTable.of(List.of(contact));

    assertThat(table.lookup("GB", Someone.TODAY))
        .extracting(ListedContact::isOutdated)
        .containsExactly(false);
    assertThat(table.lookup("GB", Someone.TODAY.plusDays(1)))
        .extracting(ListedContact::isOutdated)
        .containsExactly(true);
    assertThat(PathwayTexts.all()).noneMatch(text -> text.matches(".*\\d{4}.*"));
  }

  @Test
  void t23_four_centimetres_call_for_pictures() {
    assertThat(redFlags(shrunk(156.0))).contains("RF-21");
    assertThat(redFlags(shrunk(156.1))).doesNotContain("RF-21");
  }

  @Test
  void an_app_can_wait_for_six_centimetres_instead() throws IOException {
    // The module of core keeps its files to itself, so an app copies them from the sources as here.
    String text =
        Files.readString(Path.of("../core/src/main/resources/io/osteokit/core/triage/triage.json"));
    String limit = "\"fact\": \"recalledHeightLoss\", \"atLeast\": 4.0";
    assertThat(text).contains(limit);
    Triage six =
        Triage.of(
            text.replace(limit, limit.replace("4.0", "6.0")).getBytes(UTF_8),
            Sources.shipped(),
            Texts.shipped());

    assertThat(imaged(six, 154.1)).doesNotContain("RF-21");
    assertThat(imaged(six, 154.0)).contains("RF-21");
    assertThat(imaged(Triage.shipped(), 154.1)).contains("RF-21");
  }

  private static List<String> imaged(Triage triage, double cm) {
    return triage.assess(shrunk(cm).person()).redFlags().stream().map(RaisedFlag::id).toList();
  }

  private static Someone shrunk(double cm) {
    return Someone.with(OSTEOPOROSIS)
        .and(
            p ->
                p.youngAdultHeightCm(160)
                    .spineImaged(false)
                    .height(Height.of(Someone.TODAY.minusDays(5), cm, MeasuredBy.CLINIC)));
  }

  @Test
  void t24_heel_drops_are_changed_cleared_or_blocked() {
    assertThat(Someone.with(OSTEOPOROSIS).verdict("heel-drop")).isEqualTo(MODIFY);
    assertThat(Someone.broken(84).verdict("heel-drop")).isEqualTo(CLEARANCE);
    assertThat(Someone.broken(83).verdict("heel-drop")).isEqualTo(BLOCK);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SADDLE_NUMBNESS",
        "BLADDER_CHANGE",
        "BOWEL_CHANGE",
        "SEXUAL_DYSFUNCTION",
        "BOTH_LEGS_SYMPTOMS",
        "FOOT_DROP"
      })
  void t25_a_squeezed_cauda_equina_is_an_emergency_at_once(Finding finding) {
    Someone someone = Someone.broken(100).says(c -> c.yes(finding));

    assertThat(someone.decision().triage().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(someone.listed()).containsExactly("EMERGENCY_CALL");
    assertThat(someone.guidance()).isEmpty();
    assertThat(someone.decision().topics()).isEmpty();
  }

  @Test
  void all_25_tensions_are_there_and_each_has_a_test() {
    List<String> wanted = Stream.iterate(1, n -> n + 1).limit(25).map(n -> "T" + n).toList();
    List<String> tests =
        Stream.of(TensionsTest.class.getDeclaredMethods())
            .map(Method::getName)
            .filter(name -> name.matches("t[0-9]+_.*"))
            .map(name -> name.substring(0, name.indexOf('_')).toUpperCase(Locale.ROOT))
            .toList();

    assertThat(Trace.shipped().tensions()).extracting(Tension::id).isEqualTo(wanted);
    assertThat(tests).containsExactlyInAnyOrderElementsOf(wanted);
  }
}
