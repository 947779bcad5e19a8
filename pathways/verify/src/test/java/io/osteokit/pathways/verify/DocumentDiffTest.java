package io.osteokit.pathways.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.json.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {
  private static List<Edit> between(String before, String after) {
    return DocumentDiff.between(before.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private static Edit edit(String path, String before, String after) {
    return new Edit(path, Optional.of(before), Optional.of(after));
  }

  @Test
  void another_layout_is_no_edit() {
    assertThat(between("{\"a\":1,\"b\":[2]}", "{ \"b\": [2],\n \"a\": 1.0 }")).isEmpty();
  }

  @Test
  void other_words_and_numbers_are_told_with_their_place() {
    assertThat(between("{\"a\":{\"b\":\"old\",\"c\":1}}", "{\"a\":{\"b\":\"new\",\"c\":2}}"))
        .containsExactly(edit("$.a.b", "old", "new"), edit("$.a.c", "1", "2"));
  }

  @Test
  void a_number_is_not_the_text_of_it() {
    assertThat(between("{\"a\":1}", "{\"a\":\"1\"}")).containsExactly(edit("$.a", "1", "1"));
  }

  @Test
  void one_more_entry_with_a_name_is_one_edit() {
    assertThat(between("[{\"id\":\"x\"}]", "[{\"id\":\"w\"},{\"id\":\"x\"}]"))
        .containsExactly(new Edit("$[w]", Optional.empty(), Optional.of("{\"id\":\"w\"}")));
  }

  @Test
  void a_property_that_went_is_told() {
    assertThat(between("{\"a\":[1,2],\"b\":1}", "{\"b\":1}"))
        .containsExactly(new Edit("$.a", Optional.of("[1,2]"), Optional.empty()));
  }

  @Test
  void another_order_of_named_entries_is_an_edit() {
    assertThat(between("[{\"id\":\"x\"},{\"id\":\"y\"}]", "[{\"id\":\"y\"},{\"id\":\"x\"}]"))
        .containsExactly(edit("$", "in the order x, y", "in the order y, x"));
  }

  @Test
  void entries_without_names_are_compared_in_their_order() {
    String two = "[{\"text\":\"a\"},{\"text\":\"b\"}]";

    assertThat(between(two, "[{\"text\":\"a\"},{\"text\":\"c\"}]"))
        .containsExactly(edit("$[1].text", "b", "c"));
    assertThat(between(two, "[{\"text\":\"b\"}]"))
        .containsExactly(edit("$", two, "[{\"text\":\"b\"}]"));
  }

  @Test
  void a_name_that_is_given_twice_is_none() {
    String twice = "[{\"fact\":\"x\",\"below\":1},{\"fact\":\"x\",\"below\":2}]";

    assertThat(between(twice, twice.replace("2", "3")))
        .containsExactly(edit("$[1].below", "2", "3"));
  }

  @Test
  void what_a_rule_derives_is_named_by_its_fact() {
    List<Edit> edits =
        between(
            Contents.PATHWAY,
            Contents.changed(Contents.PATHWAY, "Ten weeks is a long time", "Ten weeks is long"));

    assertThat(edits)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path())
                  .isEqualTo(
                      "$.rules.strata[guidance].derive[guidance.brace-long]"
                          + ".rules[guidance.brace-long.so].because");
              assertThat(one.before().orElseThrow()).startsWith("Ten weeks is a long time");
              assertThat(one.after().orElseThrow()).startsWith("Ten weeks is long");
            });
  }

  @Test
  void what_is_no_json_is_refused() {
    assertThatThrownBy(() -> between("{}", "{")).isInstanceOf(InvalidInputException.class);
  }
}
