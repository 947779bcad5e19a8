package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.StopCriterion;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCatalogueTest {
  private static final String CASE_FORMAT =
      """
      RELAXATION diaphragmatic-breathing body-scan-relaxation guided-imagery-rest
      GENTLE supine-unload-rest gentle-pelvic-tilt gentle-knee-roll abdominal-set-supine \
      supine-head-press supine-shoulder-press supine-arm-reach heel-slide supine-leg-press \
      glute-squeeze chair-posture-reset seated-shoulder-blade-squeeze \
      seated-thoracic-extension seated-small-trunk-turn four-point-neutral-rock
      WARM_UP seated-shoulder-roll ankle-pump seated-march supported-march march-on-spot \
      standing-arm-swing side-step
      POSTURE wall-posture-stand supine-back-press-hold wall-slide wall-angel \
      prone-lying-rest prone-shoulder-lift prone-arm-leg-lift hip-hinge-drill
      STRENGTH_UPPER band-row overhead-band-press wall-push-up
      FLEXIBILITY standing-back-bend doorway-chest-stretch supine-chest-open \
      calf-stretch-wall hip-flexor-stretch-standing hamstring-stretch-supine \
      double-knee-to-chest standing-toe-touch
      CORE bird-dog-single-limb bird-dog dead-bug-heel-tap dead-bug wall-plank \
      kneeling-plank plank wall-side-plank side-plank-knees side-plank bicycle-crunch \
      mountain-climber
      STRENGTH_LOWER loaded-hip-hinge sit-to-stand mini-squat body-weight-squat wall-sit \
      deep-squat heel-raise-supported heel-raise toe-raise bridge hip-abduction-standing \
      hip-extension-standing knee-extension-seated step-up
      BALANCE weight-shift semi-tandem-stand tandem-stand single-leg-stand-supported \
      single-leg-stand heel-toe-walk slow-weight-transfer-flow bosu-squat
      AEROBIC flat-walk brisk-walk upright-cycle water-walk
      IMPACT heel-drop small-jump easy-jog skipping-rope
      COOL_DOWN slow-walk-cooldown seated-cooldown
      """;

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  static List<Exercise> exercises() {
    return CATALOGUE.exercises();
  }

  static List<Golden> golden() {
    return Golden.exercises();
  }

  @Test
  void it_holds_the_88_exercises_in_the_order_of_the_case_format() {
    List<String> listed =
        Pattern.compile("[a-z][a-z-]+")
            .matcher(CASE_FORMAT)
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(listed).hasSize(88);
    assertThat(CATALOGUE.ids()).containsExactlyElementsOf(listed);
  }

  @Test
  void every_exercise_is_in_the_group_of_the_case_format() {
    List<String> grouped =
        CATALOGUE.exercises().stream()
            .collect(
                Collectors.groupingBy(
                    Exercise::group,
                    TreeMap::new,
                    Collectors.mapping(Exercise::id, Collectors.joining(" "))))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList();

    assertThat(grouped).containsExactlyElementsOf(CASE_FORMAT.lines().toList());
  }

  @Test
  void it_passes_every_check_that_an_apps_own_pack_must_pass() {
    ExercisePack read = ExercisePack.read(Packs.text(Packs.SHIPPED));

    assertThat(CATALOGUE.packs()).containsExactly(read);
    assertThat(Catalogue.of(read).exercises()).isEqualTo(CATALOGUE.exercises());
  }

  @Test
  void no_clinician_has_reviewed_it() {
    assertThat(CATALOGUE.reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(CATALOGUE.packs().get(0).language()).isEqualTo(Locale.UK);
  }

  @Test
  void its_fingerprint_is_64_hex_digits_and_always_the_same() {
    assertThat(CATALOGUE.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(Catalogue.of(ExercisePack.read(Packs.text(Packs.SHIPPED))).fingerprint())
        .isEqualTo(CATALOGUE.fingerprint());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void attributes_doses_equipment_and_progressions_are_those_of_the_dossier(Golden golden) {
    JsonNode shipped = shipped(golden.id());

    for (String part :
        List.of(
            "group",
            "positions",
            "equipment",
            "attributes",
            "autoAssigned",
            "dose",
            "progressTo",
            "regressTo",
            "alternatives",
            "namedBySeed")) {
      assertThat(shipped.find(part).map(Golden::json))
          .as(part)
          .isEqualTo(golden.find(part).map(Golden::json));
    }
  }

  @Test
  void attributes_are_read_as_they_are_written() {
    for (Golden golden : golden()) {
      Exercise exercise = CATALOGUE.find(golden.id()).orElseThrow();
      String components =
          List.of(MovementAttributes.class.getRecordComponents()).stream()
              .map(part -> "\"" + part.getName() + "\":" + value(part, exercise.attributes()))
              .collect(Collectors.joining(",", "{", "}"));

      assertThat(components).isEqualTo(golden.find("attributes").map(Golden::json).orElseThrow());
    }
  }

  private static String value(RecordComponent part, MovementAttributes attributes) {
    try {
      Object value = part.getAccessor().invoke(attributes);
      return value instanceof Enum<?> ? "\"" + value + "\"" : String.valueOf(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plank",
        "bicycle-crunch",
        "mountain-climber",
        "dead-bug",
        "side-plank",
        "heel-raise",
        "wall-sit",
        "deep-squat",
        "single-leg-stand",
        "bosu-squat"
      })
  void each_of_the_ten_exercises_that_the_clinic_page_names_is_there(String id) {
    assertThat(CATALOGUE.find(id).map(Exercise::namedBySeed)).contains(true);
  }

  @Test
  void no_other_exercise_is_marked_as_named_by_the_clinic_page() {
    assertThat(exercises()).filteredOn(Exercise::namedBySeed).hasSize(10);
  }

  @Test
  void progressions_have_70_links_and_come_to_an_end() {
    List<String> left = new ArrayList<>(CATALOGUE.ids());
    int before;
    do {
      before = left.size();
      left.removeIf(
          id -> CATALOGUE.find(id).orElseThrow().progressTo().stream().noneMatch(left::contains));
    } while (left.size() < before);

    assertThat(exercises().stream().mapToInt(exercise -> exercise.progressTo().size()).sum())
        .isEqualTo(70);
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_exercise_rests_on_sources_that_resolve(Exercise exercise) {
    assertThat(Sources.shipped().resolve(exercise.evidence())).isNotEmpty();
    assertThat(exercise.evidence().note()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_exercise_has_all_eight_reasons_to_stop(Exercise exercise) {
    assertThat(exercise.stops()).containsExactly(StopCriterion.values());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void an_exercise_on_the_floor_with_a_bed_version_says_how(Exercise exercise) {
    MovementAttributes attributes = exercise.attributes();

    assertThat(exercise.texts().bedVersion().isPresent())
        .isEqualTo(attributes.floorTransfer() && attributes.bedVersion());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void what_is_never_assigned_offers_something_else(Exercise exercise) {
    assertThat(exercise.autoAssigned() || !exercise.alternatives().isEmpty()).isTrue();
  }

  private static JsonNode shipped(String id) {
    JsonNode exercises = Packs.parse(Packs.SHIPPED).find("exercises").orElseThrow();
    Problems none = new Problems();
    return exercises.items(none).stream()
        .filter(node -> node.find("id").flatMap(text -> text.text(none)).orElseThrow().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
