package io.osteokit.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.ReviewStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextsProperties {
  /** Translations are made for the first six; the others have none. */
  private static final List<String> KEYS =
      ImmutableList.copyOf(Texts.shipped().keys()).subList(0, 8);

  private static final List<String> LANGUAGES =
      ImmutableList.of("de", "de-AT", "de-Latn-AT", "fr", "fr-CA", "zh-Hant-TW", "en", "en-GB");

  /** One text in one language. */
  record Translation(String language, String key, String text) {
    TextPack pack() {
      Map<String, String> texts = new HashMap<>();
      texts.put(key, text);
      return new TextPack(
          "one", "1", Locale.forLanguageTag(language), ReviewStatus.UNREVIEWED, texts);
    }

    String place() {
      return language + " " + key;
    }
  }

  @Provide
  Arbitrary<List<Translation>> translations() {
    return Combinators.combine(
            Arbitraries.of(LANGUAGES),
            Arbitraries.of(KEYS.subList(0, 6)),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8))
        .as(Translation::new)
        .list()
        .uniqueElements(Translation::place)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Locale> locales() {
    Arbitrary<Locale> far = Arbitraries.of(Locale.getAvailableLocales());
    Arbitrary<Locale> near =
        Arbitraries.of(LANGUAGES)
            .flatMap(tag -> Arbitraries.of("", "-POSIX", "-u-nu-arab", "-x-a-b-c").map(tag::concat))
            .map(Locale::forLanguageTag);
    return Arbitraries.oneOf(far, near);
  }

  private static Texts with(List<Translation> translations) {
    Texts texts = Texts.shipped();
    for (Translation translation : translations) {
      texts = texts.with(translation.pack());
    }
    return texts;
  }

  @Property
  void the_order_of_packs_does_not_matter_when_their_texts_are_disjoint(
      @ForAll("translations") List<Translation> translations, @ForAll("locales") Locale locale) {
    List<Translation> reversed = new ArrayList<>(translations);
    Collections.reverse(reversed);
    Texts forwards = with(translations);
    Texts backwards = with(reversed);

    for (String key : KEYS) {
      assertThat(backwards.get(key, locale)).isEqualTo(forwards.get(key, locale));
      assertThat(backwards.languageOf(key, locale)).isEqualTo(forwards.languageOf(key, locale));
    }
    assertThat(backwards.missing(locale)).isEqualTo(forwards.missing(locale));
  }

  @Property
  void a_lookup_is_never_empty(
      @ForAll("translations") List<Translation> translations, @ForAll("locales") Locale locale) {
    Texts texts = with(translations);

    for (String key : KEYS) {
      assertThat(texts.get(key, locale)).isNotBlank();
    }
  }

  @Property
  void a_key_is_missing_exactly_when_another_language_stands_in(
      @ForAll("translations") List<Translation> translations, @ForAll("locales") Locale locale) {
    Texts texts = with(translations);
    Set<String> missing = texts.missing(locale);

    for (String key : KEYS) {
      boolean sameLanguage =
          texts.languageOf(key, locale).getLanguage().equals(locale.getLanguage());
      assertThat(missing.contains(key)).isEqualTo(!sameLanguage);
    }
  }

  @Property
  void a_text_is_found_in_a_language_that_the_locale_begins_with(
      @ForAll("translations") List<Translation> translations, @ForAll("locales") Locale locale) {
    Texts texts = with(translations);

    for (String key : KEYS) {
      Locale language = texts.languageOf(key, locale);
      assertThat(language)
          .satisfiesAnyOf(
              found -> assertThat(found).isEqualTo(texts.defaultLanguage()),
              found -> assertThat(locale.toLanguageTag()).startsWith(found.toLanguageTag()));
    }
  }

  @Property
  void a_translation_is_what_its_own_locale_reads(
      @ForAll("translations") List<Translation> translations) {
    Texts texts = with(translations);

    for (Translation translation : translations) {
      Locale own = Locale.forLanguageTag(translation.language());
      assertThat(texts.get(translation.key(), own)).isEqualTo(translation.text());
    }
  }

  @Property
  void filled_values_appear_as_they_are(@ForAll String value) {
    Map<String, String> texts = new HashMap<>();
    texts.put("greeting", "Hello {name}, and again {name}.");
    Texts greeting = Texts.of(new TextPack("g", "1", Locale.UK, ReviewStatus.UNREVIEWED, texts));
    Map<String, String> values = new HashMap<>();
    values.put("name", value);

    assertThat(greeting.get("greeting", Locale.JAPAN, values))
        .isEqualTo("Hello " + value + ", and again " + value + ".");
  }
}
