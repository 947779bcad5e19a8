package io.osteokit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class JsonProperties {
  @Property
  void text_is_read_as_it_was_written(@ForAll String text) {
    Problems problems = new Problems();
    String json = JsonWriter.compact().array().value(text).end().text();

    boolean wellFormed = Json.isWellFormed(text);
    assertThat(Json.parse(json, problems).flatMap(n -> n.find(0)).flatMap(n -> n.text(problems)))
        .isEqualTo(wellFormed ? Optional.of(text) : Optional.empty());
    assertThat(problems.isEmpty()).isEqualTo(wellFormed);
  }

  @Property
  void a_number_is_read_as_it_was_written(
      @ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(9) BigDecimal number) {
    Problems problems = new Problems();
    String json = JsonWriter.compact().value(number).text();

    assertThat(Json.parse(json, problems).flatMap(n -> n.number(problems)))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
  }

  @Property
  void any_bytes_give_a_tree_or_a_violation(@ForAll byte[] bytes) {
    Problems problems = new Problems();

    assertThat(Json.parse(bytes, problems).isPresent() || !problems.isEmpty()).isTrue();
  }
}
