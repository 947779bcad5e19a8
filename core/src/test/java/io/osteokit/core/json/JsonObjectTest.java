package io.osteokit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
  private final Problems problems = new Problems();

  private JsonObject object(String json) {
    return Json.parse(json, problems).orElseThrow().object(problems);
  }

  @Test
  void what_nobody_asked_for_is_unknown() {
    JsonObject object = object("{\"a\":1,\"b\":2}");
    object.optional("a");
    object.close();

    assertThat(problems.list())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple("$.b", ViolationCodes.UNKNOWN_PROPERTY));
  }

  @Test
  void a_missing_property_is_reported_where_it_should_be() {
    object("{}").required("a");

    assertThat(problems.list())
        .containsExactly(new Violation("$.a", ViolationCodes.MISSING, "must be given"));
  }

  @Test
  void a_null_is_reported_once_and_reads_as_absent() {
    JsonObject object = object("{\"a\":null,\"b\":null}");

    assertThat(object.optional("a")).isEmpty();
    assertThat(object.required("b")).isEmpty();
    object.close();
    assertThat(problems.list())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple("$.a", ViolationCodes.NULL), tuple("$.b", ViolationCodes.NULL));
  }

  @Test
  void what_is_no_object_is_reported_once() {
    JsonObject none = object("[]");
    none.required("a");
    none.optional("b");
    none.close();

    assertThat(problems.list())
        .containsExactly(new Violation("$", ViolationCodes.TYPE, "must be an object, not a list"));
  }

  @Test
  void a_document_of_another_kind_is_reported_at_its_kind() {
    boolean right = object("{\"kind\":\"hazards\"}").isOfKind("pathway");

    assertThat(right).isFalse();
    assertThat(problems.list())
        .containsExactly(
            new Violation("$.kind", ViolationCodes.UNKNOWN_VALUE, "must be \"pathway\""));
  }

  @Test
  void a_document_of_the_right_kind_has_no_violation() {
    JsonObject object = object("{\"kind\":\"pathway\"}");

    assertThat(object.isOfKind("pathway")).isTrue();
    object.close();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void names_are_in_document_order() {
    assertThat(object("{\"z\":1,\"a\":2}").names()).containsExactly("z", "a");
  }

  @Test
  void a_member_that_is_not_there_is_a_slip_of_the_caller() {
    assertThatThrownBy(() -> object("{}").member("a")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void violations_come_in_document_order_whatever_the_order_of_reading() {
    JsonObject object = object("{\"a\":{\"x\":1},\"b\":2,\"c\":{}}");
    object.required("missing");
    object.required("c").orElseThrow().object(problems).required("also");
    object.required("b").orElseThrow().text(problems);
    JsonObject a = object.required("a").orElseThrow().object(problems);
    a.required("y");
    a.close();

    assertThat(problems.list())
        .extracting(Violation::path)
        .containsExactly("$.a.x", "$.a.y", "$.b", "$.c.also", "$.missing");
  }
}
