package io.osteokit.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPackTest {
  private static String json(String language, String texts) {
    return ("{'id':'clinic-de','version':'1.2','language':'" + language + "','texts':{" + texts)
            .replace('\'', '"')
        + "}}";
  }

  @Test
  void a_pack_is_read_and_is_unreviewed_unless_it_says_otherwise() {
    TextPack pack =
        TextPack.read(
            json("de-AT", "'urgency.NONE.label':'Nichts Dringendes'")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(pack.language()).isEqualTo(Locale.forLanguageTag("de-AT"));
    assertThat(pack.reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(Texts.shipped().with(pack).get("urgency.NONE.label", pack.language()))
        .isEqualTo("Nichts Dringendes");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "de_AT, 'a':'Text', $.language FORMAT",
        "und, 'a':'Text', $.language FORMAT",
        "de, 'a b':'Text', $.texts.a b FORMAT",
        "de, 'a':'', $.texts.a FORMAT",
        "de, 'a':'Text ', $.texts.a FORMAT",
        "de, 'a':'Text {', $.texts.a FORMAT",
        "de, 'a':'{a b}', $.texts.a FORMAT",
        "de, 'a':5, $.texts.a TYPE",
        "de, 'a':null, $.texts.a NULL"
      })
  void a_faulty_pack_is_refused(String language, String texts, String expected) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> TextPack.read(json(language, texts)));

    assertThat(
            refused.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .collect(Collectors.toList()))
        .containsExactly(expected);
  }

  @Test
  void a_pack_built_in_java_is_held_to_the_same_form() {
    assertThatIllegalArgumentException().isThrownBy(() -> pack(Locale.GERMAN, "Text {"));
    assertThatIllegalArgumentException().isThrownBy(() -> pack(Locale.ROOT, "Text"));
  }

  private static TextPack pack(Locale language, String text) {
    return new TextPack("x", "1", language, ReviewStatus.UNREVIEWED, ImmutableMap.of("a", text));
  }
}
