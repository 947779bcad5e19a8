package io.osteokit.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackHeadTest {
  private static final String SOUND =
      "{'id': 'a.pack-1', 'version': '0.1.0', 'language': 'de-AT', 'reviewStatus': 'REVIEWED'}";

  private final Problems problems = new Problems();

  private JsonObject pack(String json) {
    return Json.parse(json.replace('\'', '"'), problems).orElseThrow().object(problems);
  }

  @Test
  void a_head_is_read_as_it_stands() {
    assertThat(PackHead.read(pack(SOUND), problems))
        .contains(
            new PackHead(
                "a.pack-1", "0.1.0", Locale.forLanguageTag("de-AT"), ReviewStatus.REVIEWED));
  }

  @ParameterizedTest
  @CsvSource({
    "a.pack-1, -a, $.id FORMAT",
    "0.1.0, 1 2, $.version FORMAT",
    "de-AT, de_AT, $.language FORMAT",
    "de-AT, und, $.language FORMAT",
    "REVIEWED, YES, $.reviewStatus UNKNOWN_VALUE"
  })
  void a_wrong_part_is_reported_at_its_place(String part, String wrong, String violation) {
    assertThat(PackHead.read(pack(SOUND.replace(part, wrong)), problems)).isEmpty();
    assertThat(problems.list())
        .extracting(one -> one.path() + " " + one.code())
        .containsExactly(violation);
  }

  @Test
  void what_is_left_out_counts_as_said_where_that_is_allowed() {
    String silent = SOUND.replace(", 'reviewStatus': 'REVIEWED'", "");

    assertThat(PackHead.read(pack(silent), ReviewStatus.UNREVIEWED, problems))
        .get()
        .extracting(PackHead::reviewStatus)
        .isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(problems.list()).isEmpty();
    assertThat(PackHead.read(pack(silent), problems)).isEmpty();
  }

  @Test
  void a_head_without_a_proper_name_cannot_be_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PackHead("", "1", Locale.UK, ReviewStatus.REVIEWED));
  }
}
