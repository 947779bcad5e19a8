package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.ExercisePack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExercisesCommandTest {
  private static final ExercisePack SHIPPED = Catalogue.shipped().packs().get(0);

  @Test
  void the_list_names_every_exercise() {
    Cli.Result result = Cli.run("exercises", "list", "--format", "json");

    assertThat(result.code()).isZero();
    assertThat(Cases.ids(result.json().get("exercises")))
        .containsExactlyElementsOf(Catalogue.shipped().ids());
    Schemas.assertFits("exercises-list", result.json());
  }

  @Test
  void the_list_for_people_has_every_id() {
    assertThat(Cli.run("exercises", "list").out()).contains(Catalogue.shipped().ids());
  }

  @Test
  void a_group_alone_can_be_listed() {
    JsonNode listed =
        Cli.run("exercises", "list", "--group", "cool_down", "--format", "json").json();

    assertThat(Cases.ids(listed.get("exercises")))
        .containsExactly("slow-walk-cooldown", "seated-cooldown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plank", "diaphragmatic-breathing", "small-jump"})
  void an_exercise_is_shown_as_it_is_in_its_pack(String id) {
    Cli.Result result = Cli.run("exercises", "show", id, "--format", "json");

    assertThat(result.code()).isZero();
    Schemas.assertFits("exercises-show", result.json());
    ObjectNode pack = (ObjectNode) Cli.parse(SHIPPED.toJson());
    pack.putArray("exercises").add(result.json().get("exercise"));
    Schemas.check(Schemas.text(Catalogue.class, "pack.schema.json"), pack);
    JsonNode original = null;
    for (JsonNode one : Cli.parse(SHIPPED.toJson()).get("exercises")) {
      original = one.get("id").asText().equals(id) ? one : original;
    }
    assertThat(result.json().get("exercise")).isEqualTo(original);
  }

  @Test
  void every_exercise_can_be_shown_to_people() {
    for (String id : Catalogue.shipped().ids()) {
      Cli.Result result = Cli.run("exercises", "show", id);

      assertThat(result.code()).isZero();
      assertThat(result.out())
          .contains("How to do it", "Dose", "What it does to a body", "Evidence");
      assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void a_sound_pack_is_told_from_a_faulty_one() {
    Cli.Result result = Cli.runOn(SHIPPED.toJson(), "exercises", "check", "-", "--format", "json");

    assertThat(result.code()).isZero();
    assertThat(result.json().at("/pack/fingerprint").asText()).isEqualTo(SHIPPED.fingerprint());
    assertThat(result.json().at("/pack/replaces")).hasSize(88);
    Schemas.assertFits("exercises-check", result.json());
  }

  @Test
  void every_fault_of_a_pack_is_listed() {
    String faulty =
        SHIPPED.toJson().replace("\"GK\"", "\"NOWHERE\"").replace("\"plank\"", "\"Plank\"");

    Cli.Result json = Cli.runOn(faulty, "exercises", "check", "-", "--format", "json");
    Cli.Result text = Cli.runOn(faulty, "exercises", "check", "-");

    assertThat(List.of(json.code(), text.code())).containsOnly(2);
    Schemas.assertFits("exercises-check", json.json());
    assertThat(json.json().get("pack").isNull()).isTrue();
    assertThat(json.json().get("errors").size()).isGreaterThan(10);
    assertThat(text.out()).startsWith("REFUSED: " + json.json().get("errors").size() + " faults.");
  }

  @Test
  void a_pack_that_is_not_there_is_no_pack() {
    Cli.Result result = Cli.run("exercises", "check", "none.json");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("Cannot check: there is no file 'none.json'.\n");
  }
}
