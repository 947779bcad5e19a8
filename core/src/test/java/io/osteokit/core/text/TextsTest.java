package io.osteokit.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

  private static TextPack pack(String language, Map<String, String> texts) {
    return new TextPack(
        "test", "1", Locale.forLanguageTag(language), ReviewStatus.UNREVIEWED, texts);
  }

  private static final Texts TEXTS =
      Texts.of(
              pack(
                  "en-GB",
                  ImmutableMap.of("rest", "Rest.", "walk", "Walk.", "wait", "Wait {days} days.")))
          .with(pack("de", ImmutableMap.of("rest", "Ruhen Sie.", "walk", "Gehen Sie.")))
          .with(pack("de-AT", ImmutableMap.of("rest", "Rasten Sie.")));

  @Test
  void a_text_falls_back_from_country_to_language_to_the_default() {
    assertThat(TEXTS.get("rest", AUSTRIA)).isEqualTo("Rasten Sie.");
    assertThat(TEXTS.get("walk", AUSTRIA)).isEqualTo("Gehen Sie.");
    assertThat(TEXTS.get("wait", AUSTRIA, ImmutableMap.of("days", "2"))).isEqualTo("Wait 2 days.");
  }

  @Test
  void one_changed_word_of_any_language_changes_the_fingerprint() {
    String fingerprint = TEXTS.fingerprint();

    assertThat(TEXTS.with(pack("de", ImmutableMap.of("rest", "Ruhen Sie!"))).fingerprint())
        .isNotEqualTo(fingerprint);
    assertThat(TEXTS.with(pack("de", ImmutableMap.of("rest", "Ruhen Sie."))).fingerprint())
        .isEqualTo(fingerprint);
  }

  @Test
  void the_order_of_packs_and_keys_does_not_change_the_fingerprint() {
    Texts other =
        Texts.of(
                pack(
                    "en-GB",
                    ImmutableMap.of("wait", "Wait {days} days.", "walk", "Walk.", "rest", "Rest.")))
            .with(pack("de-AT", ImmutableMap.of("rest", "Rasten Sie.")))
            .with(pack("de", ImmutableMap.of("walk", "Gehen Sie.", "rest", "Ruhen Sie.")));

    assertThat(other.fingerprint()).isEqualTo(TEXTS.fingerprint());
  }

  @Test
  void a_text_never_comes_from_another_country() {
    assertThat(TEXTS.get("rest", Locale.GERMANY)).isEqualTo("Ruhen Sie.");
    assertThat(TEXTS.get("rest", Locale.GERMAN)).isEqualTo("Ruhen Sie.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"de-AT-u-ca-buddhist", "de-Latn-AT", "de-AT-1996", "de-AT-x-clinic-b", "de-CH"})
  void extensions_scripts_and_variants_are_cut_off(String tag) {
    assertThat(TEXTS.get("walk", Locale.forLanguageTag(tag))).isEqualTo("Gehen Sie.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "ja-JP", "ar-EG", "tr-TR", "en-US", "x-private"})
  void a_far_locale_gets_the_default_language(String tag) {
    Locale far = Locale.forLanguageTag(tag);

    assertThat(TEXTS.get("rest", far)).isEqualTo("Rest.");
    assertThat(TEXTS.languageOf("rest", far)).isEqualTo(Locale.UK);
  }

  @Test
  void the_language_of_a_text_is_the_one_it_was_found_in() {
    assertThat(TEXTS.languageOf("rest", AUSTRIA)).isEqualTo(AUSTRIA);
    assertThat(TEXTS.languageOf("walk", AUSTRIA)).isEqualTo(Locale.GERMAN);
    assertThat(TEXTS.languageOf("wait", AUSTRIA)).isEqualTo(Locale.UK);
  }

  @Test
  void untranslated_keys_are_listed() {
    assertThat(TEXTS.missing(AUSTRIA)).containsExactly("wait");
    assertThat(TEXTS.missing(Locale.FRENCH)).containsExactly("rest", "walk", "wait");
    assertThat(TEXTS.missing(Locale.US)).isEmpty();
  }

  @Test
  void an_unknown_key_is_refused_in_every_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEXTS.get("run", AUSTRIA))
        .withMessage("there is no text run [UNKNOWN_KEY]");
  }

  @Test
  void a_place_without_a_value_is_refused_and_no_value_is_printed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEXTS.get("wait", Locale.UK, ImmutableMap.of("name", "secret-4711")))
        .withMessage("text wait must be given a value for {days}");
  }

  @Test
  void what_a_value_holds_is_not_filled_again() {
    assertThat(TEXTS.get("wait", Locale.UK, ImmutableMap.of("days", "{days} $1 \\")))
        .isEqualTo("Wait {days} $1 \\ days.");
  }

  @Test
  void an_app_replaces_and_adds_texts_of_the_default_language() {
    Texts texts =
        TEXTS.with(pack("en-GB", ImmutableMap.of("rest", "Lie down.", "run", "Do not run.")));

    assertThat(texts.get("rest", Locale.UK)).isEqualTo("Lie down.");
    assertThat(texts.get("run", AUSTRIA)).isEqualTo("Do not run.");
    assertThat(TEXTS.contains("run")).isFalse();
  }

  @Test
  void a_translation_of_a_key_that_is_not_there_is_refused() {
    assertThat(refusal(pack("de", ImmutableMap.of("ruhe", "Ruhe."))))
        .isEqualTo(
            new Violation(
                "$.texts.ruhe", "UNKNOWN_KEY", "must have a text in the default language"));
  }

  @Test
  void a_translation_with_other_places_is_refused() {
    Violation violation = refusal(pack("de", ImmutableMap.of("wait", "{tage} Tage warten.")));

    assertThat(violation.code()).isEqualTo(Texts.PLACES);
    assertThat(violation.path()).isEqualTo("$.texts.wait");
  }

  private static Violation refusal(TextPack pack) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> TEXTS.with(pack));
    return refused.violations().get(0);
  }
}
