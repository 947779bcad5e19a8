package io.osteokit.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.Content;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts by key and locale.
 *
 * <p>A lookup tries the locale's own language tag and then shorter ones (RFC 4647 lookup: {@code
 * de-AT}, {@code de}), key by key, and ends with the default language, which has every key. So a
 * partial translation is safe: what it lacks appears in the default language, and {@link
 * #languageOf} says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Texts {
  /** The code of a violation where a translation has a key that the default language lacks. */
  public static final String UNKNOWN_KEY = "UNKNOWN_KEY";

  /** The code of a violation where a text has other places than the text that it stands for. */
  public static final String PLACES = "PLACES";

  private static final class Shipped {
    static final Texts TEXTS = of(TextPack.shipped());
  }

  private record Entry(Locale language, ImmutableMap<String, String> texts) {}

  private final Entry defaults;
  private final ImmutableMap<String, Entry> byTag;

  private Texts(Entry defaults, Map<String, Entry> byTag) {
    this.defaults = defaults;
    this.byTag = ImmutableMap.copyOf(byTag);
  }

  /** Returns the texts that ship with this library; the default language is British English. */
  public static Texts shipped() {
    return Shipped.TEXTS;
  }

  /**
   * Returns the texts of one pack, whose language becomes the default language.
   *
   * @param pack the pack
   */
  public static Texts of(TextPack pack) {
    Entry entry = new Entry(pack.language(), ImmutableMap.copyOf(pack.texts()));
    return new Texts(entry, ImmutableMap.of(Lookup.tag(pack.language()), entry));
  }

  /**
   * Returns these texts with those of a pack laid over them.
   *
   * <p>A pack in the default language may replace texts and add keys. A pack in another language
   * translates keys that are there, all or some. Where two packs of one language have the same key,
   * the later one wins; otherwise their order has no meaning.
   *
   * @param pack the pack
   * @throws InvalidInputException with every violation, if the pack translates a key that is not
   *     there ({@link #UNKNOWN_KEY}) or a text has other places ({@link #PLACES})
   */
  public Texts with(TextPack pack) {
    String tag = Lookup.tag(pack.language());
    boolean toDefault = tag.equals(Lookup.tag(defaults.language()));
    ImmutableList<Violation> violations = violations(pack, toDefault);
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    Map<String, Entry> all = new LinkedHashMap<>(byTag);
    Entry before = all.get(tag);
    Map<String, String> merged =
        new LinkedHashMap<>(before == null ? ImmutableMap.of() : before.texts());
    merged.putAll(pack.texts());
    Entry after = new Entry(pack.language(), ImmutableMap.copyOf(merged));
    all.put(tag, after);
    return new Texts(toDefault ? after : defaults, all);
  }

  private ImmutableList<Violation> violations(TextPack pack, boolean toDefault) {
    ImmutableList.Builder<Violation> violations = ImmutableList.builder();
    pack.texts()
        .forEach(
            (key, text) -> {
              String original = defaults.texts().get(key);
              if (original == null && !toDefault) {
                violations.add(
                    violation(key, UNKNOWN_KEY, "must have a text in the default language"));
              } else if (original != null
                  && !Template.places(original).equals(Template.places(text))) {
                violations.add(
                    violation(key, PLACES, "must have the places of the text it replaces"));
              }
            });
    return violations.build();
  }

  private static Violation violation(String key, String code, String expected) {
    return new Violation("$.texts." + key, code, expected);
  }

  /** Returns the language that has every key. */
  public Locale defaultLanguage() {
    return defaults.language();
  }

  /** Returns all keys, those of the first pack first. */
  public Set<String> keys() {
    return defaults.texts().keySet();
  }

  /**
   * Returns what tells these texts from others: equal for equal texts, whatever packs they came in.
   *
   * @return the SHA-256 of all texts of all languages, 64 lower-case hexadecimal digits
   */
  public String fingerprint() {
    ImmutableList.Builder<byte[]> parts = ImmutableList.builder();
    parts.add(bytes(Lookup.tag(defaults.language())));
    ImmutableSortedMap.copyOf(byTag)
        .forEach(
            (tag, entry) -> {
              parts.add(bytes(tag));
              ImmutableSortedMap.copyOf(entry.texts())
                  .forEach((key, text) -> parts.add(bytes(key)).add(bytes(text)));
            });
    return Content.of("", parts.build()).fingerprint();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether there is a text with this key. */
  public boolean contains(String key) {
    return defaults.texts().containsKey(requireNonNull(key, "key"));
  }

  /**
   * Returns a text without places.
   *
   * @param key one of {@link #keys}
   * @param locale whose language is wanted
   * @return the text; never empty
   * @throws IllegalArgumentException if there is no such key, or the text has places to fill
   */
  public String get(String key, Locale locale) {
    return get(key, locale, ImmutableMap.of());
  }

  /**
   * Returns a text with its places filled.
   *
   * @param key one of {@link #keys}
   * @param locale whose language is wanted
   * @param values what to put in place of {@code {name}}, by name; put in as they are, in whatever
   *     form the caller has given numbers and dates. Values without a place are left out
   * @return the text; never empty
   * @throws IllegalArgumentException if there is no such key, or a place has no value; the message
   *     holds no value
   */
  public String get(String key, Locale locale, Map<String, String> values) {
    requireNonNull(values, "values");
    return Template.fill(key, text(key, entry(key, locale)), values);
  }

  /**
   * Returns the language in which {@link #get} answers, for example to tell a screen reader.
   *
   * @param key one of {@link #keys}
   * @param locale whose language is wanted
   * @throws IllegalArgumentException if there is no such key
   */
  public Locale languageOf(String key, Locale locale) {
    return entry(key, locale).language();
  }

  /**
   * Returns the keys that have no text in the locale's language, so that the default language
   * stands in for it. Empty for a locale of the default language itself, whatever its country.
   *
   * @param locale whose language is wanted
   */
  public Set<String> missing(Locale locale) {
    if (locale.getLanguage().equals(defaults.language().getLanguage())) {
      return ImmutableSet.of();
    }
    List<String> chain = Lookup.chain(locale);
    ImmutableSet.Builder<String> missing = ImmutableSet.builder();
    for (String key : keys()) {
      if (!find(key, chain).isPresent()) {
        missing.add(key);
      }
    }
    return missing.build();
  }

  private Entry entry(String key, Locale locale) {
    requireNonNull(locale, "locale");
    if (!contains(key)) {
      throw new IllegalArgumentException("there is no text " + key + " [" + UNKNOWN_KEY + "]");
    }
    return find(key, Lookup.chain(locale)).orElse(defaults);
  }

  private Optional<Entry> find(String key, List<String> chain) {
    for (String tag : chain) {
      Entry entry = byTag.get(tag);
      if (entry != null && entry.texts().containsKey(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static String text(String key, Entry entry) {
    return requireNonNull(entry.texts().get(key), key);
  }
}
